"""Two runs side by side over the questions that both answered: differences with intervals, and what changed sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evals.aggregate import SHARES, Value, retrieval_value, values_by_question
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.score import Scored
from evals.uncertainty import Difference, Estimate, estimate, paired_difference


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure of both runs over the same questions; the difference is the second minus the first."""

    measure: str
    first: Estimate
    second: Estimate
    difference: Difference

    @property
    def verdict(self) -> str:
        """In words: `better`, `worse`, or that no difference is shown. Less time is better."""
        if not self.difference.is_shown:
            return "no difference shown"
        is_more = self.difference.mean > 0
        return "better" if is_more != (self.measure == SECONDS) else "worse"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two runs have in common and where they differ."""

    in_both: int
    only_first: int
    only_second: int
    measures: tuple[Compared, ...]
    gained: tuple[str, ...]
    """Questions that only the second got right."""
    lost: tuple[str, ...]
    changed_settings: Mapping[str, tuple[object, object]]


SECONDS = "seconds"


def compare(
    first: Sequence[Scored],
    second: Sequence[Scored],
    settings: tuple[Mapping[str, object], Mapping[str, object]] = ({}, {}),
) -> Comparison:
    """Paired over question ids; a measure is compared where it applies to a question in both runs."""
    values: dict[str, Value] = {**SHARES, **{name: retrieval_value(name) for name in RETRIEVAL}}
    values[SECONDS] = lambda scored: scored.given.seconds
    measures = [found for name, value in values.items() if (found := _compared(name, value, first, second))]
    right = [values_by_question(scores, SHARES["fully right"]) for scores in (first, second)]
    ids = [{scored.question.id for scored in scores} for scores in (first, second)]
    both = [one for one in right[0] if one in right[1]]
    return Comparison(
        in_both=len(ids[0] & ids[1]),
        only_first=len(ids[0] - ids[1]),
        only_second=len(ids[1] - ids[0]),
        measures=tuple(measures),
        gained=tuple(one for one in both if right[1][one] > right[0][one]),
        lost=tuple(one for one in both if right[1][one] < right[0][one]),
        changed_settings={
            key: (settings[0].get(key), settings[1].get(key))
            for key in sorted({*settings[0], *settings[1]})
            if settings[0].get(key) != settings[1].get(key)
        },
    )


def as_markdown(comparison: Comparison) -> str:
    """The comparison as a table, with what changed between the runs above it."""
    lines = [
        f"{comparison.in_both} questions in both runs"
        f" ({comparison.only_first} only in the first, {comparison.only_second} only in the second).",
    ]
    lines += [f"- {key}: {first} → {second}" for key, (first, second) in comparison.changed_settings.items()]
    lines += [
        "",
        "| measure | first | second | difference [95 % interval] | p (McNemar) | | n |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in comparison.measures:
        difference = one.difference
        p_value = "" if difference.p_value is None else f"{difference.p_value:.3f}"
        lines.append(
            f"| {one.measure} | {one.first.mean:.3f} | {one.second.mean:.3f} "
            f"| {difference.mean:+.3f} [{difference.low:+.3f}, {difference.high:+.3f}] | {p_value} "
            f"| {one.verdict} | {difference.n} |"
        )
    if comparison.gained:
        lines += ["", f"Right only in the second: {', '.join(comparison.gained)}"]
    if comparison.lost:
        lines += ["", f"Right only in the first: {', '.join(comparison.lost)}"]
    return "\n".join(lines)


def _compared(name: str, value: Value, first: Sequence[Scored], second: Sequence[Scored]) -> Compared | None:
    ours, theirs = values_by_question(first, value), values_by_question(second, value)
    both = [question for question in ours if question in theirs]
    one, two = [ours[question] for question in both], [theirs[question] for question in both]
    difference, left, right = paired_difference(one, two), estimate(one), estimate(two)
    if difference is None or left is None or right is None:
        return None
    return Compared(name, left, right, difference)
