"""How near the words beside a figure come to a question in meaning: "11 licensed pilots" to "bao nhiêu phi công", even
where no list holds the word."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Evidence
from assistant.read.figures.eligible import Eligible
from assistant.read.figures.measure import Measured
from assistant.read.figures.wanted import COUNTED
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity
from vectorstore.likeness import likeness_to

_HEAD, _BEHIND, _BEFORE = 50, 70, 80
"""Characters around a number in which its noun, what is said of it and what leads to it stand."""
_NOUN_ENDS = late_regex(
    r"[,;.:()|]|\s(?:and|et|và|in|at|by|to|which|qui|que|có|tại|ở|were|was|are|have|has|ont|sont|a|en|for|pour)\s"
)
_STOPS = late_regex(r"[,;:()|\n]|\.(?:\s|$)|\s(?:and|et|và|while|tandis que|trong đó|dont|of which|of whom)\s")
_NO_NOUN = late_regex(
    r"(?:\Z|(?:were|was|are|is|have|has|had|of|from|to|in|at|by|may|will|ont|sont|a|ete|dont|dans|la|duoc|da|co|tai|"
    r"peuvent|pourraient|devraient)(?![a-z]))"
)
"""How what stands behind a number opens that leaves out its noun: "13 have been paid"."""
_SHORT = 3
"""Words that alone do not tell what is measured."""
MOST = 24
"""Phrases compared for one question; each costs about a millisecond."""


def phrase_of(measured: Measured, beside: Sequence[Measured], text: str) -> str:
    """The words of a sentence that say what one of its figures measures: the noun, what is said of it, and what leads
    to the figure where that is little."""
    numbers = [one.quantity for one in beside]
    start, end = measured.quantity.start, measured.quantity.end
    limit = min([len(text), end + _BEHIND, *(one.start for one in numbers if one.start >= end)])
    behind = _STOPS.split(text[end:limit])[0].strip()
    if _NO_NOUN.match(fold(behind)):
        nouns = (_noun(text, one) for one in reversed(numbers) if one.end <= start and one.kind in COUNTED)
        behind = f"{next((noun for noun in nouns if noun), '')} {behind}".strip()
    if len(behind.split()) >= _SHORT:
        return behind
    floor = max([0, start - _BEFORE, *(one.end for one in numbers if one.end <= start)])
    return f"{_STOPS.split(text[floor:start])[-1].strip()} {behind}".strip() or measured.measure or text


def _noun(text: str, quantity: Quantity) -> str:
    return _NOUN_ENDS.split(text[quantity.end : quantity.end + _HEAD])[0].strip()


def figure_likenesses(figures: Sequence[Eligible], understanding: Understanding, evidence: Evidence) -> list[float]:
    """For each figure, the cosine of the question and its phrase; 0 behind the first `MOST`."""
    phrases = [
        (phrase_of(one.measured, one.beside, one.sentence.text), one.sentence.article.language)
        for one in figures[:MOST]
    ]
    near = likeness_to(understanding.text, understanding.language, phrases, evidence.shelf.library.embedder)
    return near + [0.0] * (len(figures) - len(near))
