"""From scores to figures: each measure with its interval, over all questions and by group. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.score import Scored
from evals.uncertainty import Estimate, estimate, estimate_quantile

Value = Callable[[Scored], float | None]


def _of(flag: bool | None) -> float | None:
    return None if flag is None else float(flag)


SHARES: Mapping[str, Value] = {
    "fully right": lambda s: _of(s.is_right),
    "partial credit": lambda s: s.credit,
    "citation precision": lambda s: s.citation_precision,
    "citation recall": lambda s: s.citation_recall,
    "evidence quoted": lambda s: s.evidence_recall,
    "abstention precision": lambda s: float(not s.question.answerable) if s.given.abstained else None,
    "abstention recall": lambda s: None if s.question.answerable else float(s.given.abstained),
    "false premises corrected": lambda s: _of(s.is_corrected),
    "language kept": lambda s: _of(s.is_in_language),
    "no unsupported figure": lambda s: float(not s.unsupported_figures),
    "no unsupported quotation": lambda s: float(not s.unsupported_quotations),
    "overlap with reference": lambda s: s.overlap,
}
"""Measures from 0 to 1, one value an answer; None where a measure does not apply (see `evals/README.md`)."""

GROUPS: Mapping[str, Callable[[Scored], str | None]] = {
    "language": lambda s: s.question.lang,
    "kind": lambda s: s.question.type,
    "audience": lambda s: s.question.audience,
    "question x article": lambda s: f"{s.question.lang} x {s.question.source_lang}" if s.question.source_lang else None,
}
HEADLINE = ("fully right", "citation recall", "abstention recall", "language kept")
"""What a gate compares and a report opens with."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a run. Groups are keyed by grouping, then by group, then by measure."""

    questions: int
    answers: int
    not_scored: int
    """Questions with nothing to decide whether an answer is right; they are in no figure of correctness."""
    failed: int
    unsupported_figures: int
    unsupported_quotations: int
    overall: dict[str, Estimate]
    groups: dict[str, dict[str, dict[str, Estimate]]]
    seconds: dict[str, Estimate]
    words: Estimate | None

    def as_json(self) -> dict[str, Any]:
        """Plain values for `aggregate.json`."""
        return asdict(self)


def aggregate(scores: Sequence[Scored]) -> Figures:
    """Every measure over all answers and by group; several answers to one question count as their mean."""
    seconds = [scored.given.seconds for scored in scores]
    quantiles = {"p50": estimate_quantile(seconds, 0.5), "p95": estimate_quantile(seconds, 0.95)}
    return Figures(
        questions=len({scored.question.id for scored in scores}),
        answers=len(scores),
        not_scored=sum(scored.is_right is None for scored in scores),
        failed=sum(scored.given.failed for scored in scores),
        unsupported_figures=sum(len(scored.unsupported_figures) for scored in scores),
        unsupported_quotations=sum(len(scored.unsupported_quotations) for scored in scores),
        overall=_measures(scores),
        groups={name: _by_group(scores, group) for name, group in GROUPS.items()},
        seconds={name: found for name, found in quantiles.items() if found},
        words=estimate([float(scored.words) for scored in scores]),
    )


def values_by_question(scores: Sequence[Scored], value: Value) -> dict[str, float]:
    """The mean value of each question over its repeats, for the questions that the measure applies to."""
    found: dict[str, list[float]] = defaultdict(list)
    for scored in scores:
        one = value(scored)
        if one is not None:
            found[scored.question.id].append(one)
    return {question: sum(values) / len(values) for question, values in found.items()}


def retrieval_value(name: str) -> Value:
    """The measure of retrieval called `name`; None where nothing was retrieved or nothing is relevant."""
    return lambda scored: scored.retrieval.get(name)


def _measures(scores: Sequence[Scored]) -> dict[str, Estimate]:
    values = {**SHARES, **{name: retrieval_value(name) for name in RETRIEVAL}}
    found = {name: estimate(list(values_by_question(scores, value).values())) for name, value in values.items()}
    return {name: one for name, one in found.items() if one is not None}


def _by_group(scores: Sequence[Scored], group: Callable[[Scored], str | None]) -> dict[str, dict[str, Estimate]]:
    grouped: dict[str, list[Scored]] = defaultdict(list)
    for scored in scores:
        name = group(scored)
        if name is not None:
            grouped[name].append(scored)
    return {name: _measures(members) for name, members in sorted(grouped.items())}
