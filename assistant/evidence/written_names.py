"""Gives the names in a question typed in small letters the spelling that the articles found for it have.

"vo hoang khai la ai" and "surface vineco" name a person and a farm; nothing in the question alone says so.
"""

from __future__ import annotations

import re

from assistant.concepts import mentions_in
from assistant.evidence.evidence import Evidence
from assistant.guard.names import names_in
from assistant.understand.asking_words import ASKING_WORDS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import find_places
from policy.vietnamese_syllable import is_vietnamese_syllable

_WORD = late_regex(r"[^\W_]+")
_CAPITALISED = late_regex(r"(?<!\w)[^\W\d_]*[A-ZÀ-ÝĐ](?=[^\W\d_]*[a-zà-ỹ])[^\W\d_]+")
_FEWEST_LETTERS = 4
"""A single word that is shorter may be a name in one text and a word in another."""


def with_names_written(question: str, evidence: Evidence) -> str:
    """`question` with the names that the evidence's sentences hold written as they are there; unchanged where it has
    capitals of its own."""
    plain = question[:1].lower() + question[1:]
    if _CAPITALISED.search(plain):
        return question
    folded = fold(question)
    taken = [(one.start, one.end) for one in find_places(question)]
    taken += [(one.start, one.end) for one in mentions_in(question)]
    found: list[tuple[int, int, str]] = []
    for name in sorted(_names(evidence), key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", folded):
            span = match.span()
            if not any(start < span[1] and span[0] < end for start, end in taken):
                taken.append(span)
                found.append((*span, name))
    for start, end, name in sorted(found, reverse=True):
        question = f"{question[:start]}{name}{question[end:]}"
    return question


def _names(evidence: Evidence) -> set[str]:
    """The proper names of the sentences found: several words, or one that is no word of any sentence."""
    names: set[str] = set()
    common: set[str] = set()
    for scored in evidence.sentences:
        text = scored.sentence.text
        common.update(word for word in _WORD.findall(text) if word.islower())
        names.update(name for name, _, _ in names_in(text, []))
    small = {fold(word) for word in common}
    return {name for name in names if _is_told_by_itself(name, small)}


def _is_told_by_itself(name: str, small: set[str]) -> bool:
    words = [fold(word) for word in _WORD.findall(name)]
    if len(words) > 1:
        return not all(word in small or word in ASKING_WORDS for word in words) or _is_vietnamese_name(words)
    return (
        bool(words)
        and len(words[0]) >= _FEWEST_LETTERS
        and not is_vietnamese_syllable(words[0])
        and words[0] not in small | ASKING_WORDS
    )


def _is_vietnamese_name(words: list[str]) -> bool:
    """Three syllables or four, each of which may be a word of its own: the name of a person."""
    return 2 < len(words) < 5 and all(map(is_vietnamese_syllable, words))
