"""Two runs side by side over the questions that both answered: differences with intervals, and what changed sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evals.aggregate import SHARES, Value, retrieval_value, values_by_question
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.score import Scored
from evals.uncertainty import Difference, Estimate, estimate, paired_difference
from evals.words import words_in
from policy.language import Language


class Verdict(StrEnum):
    """What a comparison shows of one measure."""

    BETTER = "better"
    WORSE = "worse"
    NOT_SHOWN = "no difference shown"


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure of both runs over the same questions; the difference is the second minus the first."""

    measure: str
    first: Estimate
    second: Estimate
    difference: Difference

    @property
    def verdict(self) -> Verdict:
        """What the second run is beside the first. Less time is better."""
        if not self.difference.is_shown:
            return Verdict.NOT_SHOWN
        is_more = self.difference.mean > 0
        return Verdict.BETTER if is_more != (self.measure == SECONDS) else Verdict.WORSE


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


def as_markdown(comparison: Comparison, language: Language = "en") -> str:
    """The comparison as a table, with what changed between the runs above it."""
    words = words_in(language)
    lines = [words.in_both.format(both=comparison.in_both, first=comparison.only_first, second=comparison.only_second)]
    lines += [f"- {key}: {first} → {second}" for key, (first, second) in comparison.changed_settings.items()]
    lines += [
        "",
        f"| {words.measure} | {words.first} | {words.second} | {words.difference} | p (McNemar) | | n |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in comparison.measures:
        difference = one.difference
        p_value = "" if difference.p_value is None else words.number(difference.p_value, 3)
        interval = words.interval(words.number(difference.low, 3), words.number(difference.high, 3))
        cells = (
            words.measure_name(one.measure),
            words.number(one.first.mean, 3),
            words.number(one.second.mean, 3),
            f"{words.number(difference.mean, 3)} {interval}",
            p_value,
            words.verdicts[one.verdict],
            str(difference.n),
        )
        lines.append(f"| {' | '.join(cells)} |")
    if comparison.gained:
        lines += ["", words.only_second_right.format(questions=", ".join(comparison.gained))]
    if comparison.lost:
        lines += ["", words.only_first_right.format(questions=", ".join(comparison.lost))]
    return "\n".join(lines)


def _compared(name: str, value: Value, first: Sequence[Scored], second: Sequence[Scored]) -> Compared | None:
    ours, theirs = values_by_question(first, value), values_by_question(second, value)
    both = [question for question in ours if question in theirs]
    one, two = [ours[question] for question in both], [theirs[question] for question in both]
    difference, left, right = paired_difference(one, two), estimate(one), estimate(two)
    if difference is None or left is None or right is None:
        return None
    return Compared(name, left, right, difference)
