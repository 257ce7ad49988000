"""Whether a figure is what was planned where what came of it is asked for, or the other way round: "it was to train 120
engineers; 85 were trained"."""

from __future__ import annotations

from assistant.evidence import Sentence
from assistant.read.dates.overtaken import asks_what_was_planned
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.figures.period import Timing, asks_for_target, is_planned
from assistant.read.figures.wanted import COUNTED
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex

_ASKS_DONE = late_regex(
    r"(?<![a-z])(?:did|was|were|been|reached|achieved|ha(?:s|ve|d) (?:\S+ ){1,4}?\w+(?:ed|en|t)|a-t-\w+|ont-\w+|"
    r"a ete|ont|avait|avaient|da|thuc te)(?![a-z])"
)
_ASKS_PLAN = late_regex(
    r"(?<![a-z])(?:plan(?:s|ned)?|intend\w*|prevu\w*|prevoi\w*|ke hoach|chi tieu|theo du kien)(?![a-z])"
)


def asks_for_plan(question: str) -> bool:
    """Whether a question is after what is or was planned."""
    return asks_for_target(question) or asks_what_was_planned(question) or bool(_ASKS_PLAN.search(fold(question)))


def is_other_than_asked(one: Measured, when: Timing, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether `one` was planned and what came of it is asked for; or came of it, where its sentence tells the plan that
    is asked for. A plan that is told as one answers whoever does not ask what was done."""
    if " | " in sentence.text:
        return False
    is_past = when.period is not None and when.period.last < (sentence.article.published or when.period.last)
    planned = is_planned(sentence, one.quantity) or (when.is_target and not is_past)
    if asks_for_plan(understanding.text):
        return not planned and any(
            is_planned(sentence, other.quantity) for other in measured_by(sentence) if _is_alike(one, other)
        )
    if not planned:
        return False
    return not when.is_target or bool(_ASKS_DONE.search(fold(understanding.text)))


def _is_alike(one: Measured, other: Measured) -> bool:
    first, second = one.quantity, other.quantity
    if first is second:
        return False
    return first.kind is second.kind or (first.kind in COUNTED and second.kind in COUNTED)
