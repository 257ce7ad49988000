"""Whether a sentence tells the deed whose doer is asked for: where a contest is won, nobody is told to own a firm."""

from __future__ import annotations

import re

from assistant.evidence import Sentence
from assistant.read.dates.events import Event, event_names, events_in
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex

_STEM = 5


def _any(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


_DEEDS = {
    "owns": _any(
        r"owns?",
        r"owned",
        r"owners?",
        r"belongs?",
        r"belonged",
        r"possed\w+",
        r"appart(?:ien|en)\w+",
        r"proprietaires?",
        r"so huu",
    ),
    "designs": _any(r"design(?:s|ed|ers?)?", r"concoi\w+", r"concu\w*", r"concepteurs?", r"thiet ke"),
    "invents": _any(r"invent(?:s|ed|ors?|e|es|ent|ee|ees|eurs?)?", r"phat minh", r"sang che ra"),
    "wins": _any(
        r"wins?", r"won", r"winners?", r"remport\w+", r"gagn\w+", r"laureate?s?", r"(?:doat|gianh|dat|trao) giai"
    ),
    "tests": _any(r"test(?:s|ed|ing|e|es|ent|er|ait)?", r"trialled", r"experimente\w*", r"thu nghiem", r"chay thu"),
    "develops": _any(
        r"develop(?:s|ed|ers?)", r"developp(?:e|es|ee|ees|er|ent|eurs?)", r"(?<=do )phat trien", r"phat trien(?= boi)"
    ),
    "carries out": _any(
        r"carr(?:y|ies|ied) out",
        r"conduct(?:s|ed)?",
        r"implement(?:s|ed)?",
        r"realis(?:e|es|ee|ees|er|ent)",
        r"men(?:e|es|ee|ees|er|ent)",
        r"mis(?:e|es)? en (?:oeuvre|place)",
        r"thuc hien",
        r"trien khai",
    ),
    "supervises": _any(
        r"supervis(?:e|es|ed|ee|ees|er|ent|ing)",
        r"oversees?",
        r"oversaw",
        r"overseen",
        r"monitor(?:s|ed)?",
        r"giam sat",
        r"sous la tutelle",
        r"chapeaut\w+",
    ),
    "supplies": _any(
        r"suppl(?:y|ies|ied|iers?)",
        r"provid(?:es?|ed|ers?)",
        r"fourni\w*",
        r"cung cap",
        r"cung"
        " ung",
    ),
}
"""Deeds in which no event is dated."""


Deed = Event
"""What somebody does, where a text names it."""
_TEXT_ACTS = frozenset({"is adopted", "is approved"})


def deeds_told(text: str) -> tuple[Deed, ...]:
    """What somebody does in `text`, where it is named, in order."""
    folded = fold(text)
    further = (Deed(name, one.start(), one.end()) for name, said in _DEEDS.items() for one in said.finditer(folded))
    return tuple(sorted((*events_in(text), *further), key=lambda one: one.start))


def same_deed(one: Deed, other: Deed) -> bool:
    """Whether both are the same doing; a council adopts what a minister approves."""
    return one.name == other.name or {one.name, other.name} <= _TEXT_ACTS


def deeds_in(text: str) -> frozenset[str]:
    """What somebody does in `text`, by names that are the same in three languages."""
    folded = fold(text)
    return event_names(text) | {name for name, pattern in _DEEDS.items() if pattern.search(folded)}


def tells_deed_asked(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the sentence tells the deed that the question names; true where we know no name for it.

    In one language a verb that we do not know shows as a word of the question: one of them has to stand there.
    """
    asked = deeds_in(understanding.text)
    if asked & deeds_in(sentence.text):
        return True
    if sentence.article.language != understanding.language:
        return not asked
    words = {fold(word)[:_STEM] for word in re.findall(r"[^\W\d_]+", sentence.text)}
    if understanding.words:
        return any(fold(word)[:_STEM] in words for word in understanding.words)
    return not asked
