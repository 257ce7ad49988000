"""Words that are the same in all languages: identifiers, numbers and names.

They are all that words can say across languages: "57-NQ/TW", "2.500", "Hải Phòng". A name is indexed folded,
in pairs of neighbours when it has several words, so that "hai phong" in a question of any language meets it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from policy.folding import fold

_IDENTIFIER = re.compile(r"\b\d+(?:/\d{4})?[-/][^\W\d_]{1,6}(?:[-/][^\W\d_]{1,8})*\b|\b\d+/\d{4}\b")
_NUMBER = re.compile(r"\b\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]*(?:\s+[^\W\d_a-z][\w’'-]*)*")
_TOKEN = re.compile(r"[^\W_]+")


def anchor_words(text: str) -> list[str]:
    """The language-free words of a passage, folded.

    >>> anchor_words("La ville de Hải Phòng compte 2 500 entreprises")
    ['la', 'hai_phong', '2500']
    """
    found: list[str] = [fold(match) for match in _IDENTIFIER.findall(text)]
    for match in _NAME.findall(text):
        tokens = _TOKEN.findall(fold(match))
        found += tokens if len(tokens) == 1 else pairs(tokens)
    found += numbers(text)
    return found


def question_anchor_words(question: str) -> list[str]:
    """What to look up of a question, however it is typed: its words, pairs of neighbours, numbers, identifiers."""
    tokens = _TOKEN.findall(fold(question))
    found = [fold(match) for match in _IDENTIFIER.findall(question)]
    return list(dict.fromkeys([*found, *numbers(question), *tokens, *pairs(tokens)]))


def numbers(text: str) -> list[str]:
    """The numbers of `text` without the marks between their thousands, from two digits on."""
    found = (re.sub(r"[.,\s](?=\d{3}(?:\D|\Z))", "", match).replace(",", ".") for match in _NUMBER.findall(text))
    return [number for number in found if len(number) > 1]


def pairs(tokens: list[str]) -> list[str]:
    """Neighbours, joined."""
    return [f"{first}_{second}" for first, second in pairwise(tokens)]
