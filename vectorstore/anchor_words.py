"""Words that are the same in all languages: identifiers, numbers and names.

They are all that words can say across languages: "57-NQ/TW", "2.500", "Hải Phòng". A name is indexed folded, its
words one by one ("giải Nobel" meets "the Nobel Prize") and as pairs of neighbours. A Vietnamese syllable says too
little alone: "hai phong" in a question of any language meets the pair only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from policy.folding import fold
from policy.late_regex import late_regex
from policy.vietnamese_syllable import is_vietnamese_syllable

_IDENTIFIER = late_regex(r"\b\d+(?:/\d{4})?[-/][^\W\d_]{1,6}(?:[-/][^\W\d_]{1,8})*\b|\b\d+/\d{4}\b")
_NUMBER = late_regex(r"\b\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_WORD = late_regex(r"[^\W\d_][\w’'-]*")
_TOKEN = late_regex(r"[^\W_]+")


def anchor_words(text: str) -> list[str]:
    """The language-free words of a passage, folded.

    >>> anchor_words("La ville de Hải Phòng compte 2 500 entreprises")
    ['la', 'hai_phong', '2500']
    """
    found: list[str] = [fold(match) for match in _IDENTIFIER.findall(text)]
    for name in _names(text):
        tokens = _TOKEN.findall(fold(name))
        found += [token for token in tokens if len(tokens) == 1 or not is_vietnamese_syllable(token)]
        found += pairs(tokens)
    found += numbers(text)
    return found


def words_of_name(name: str) -> list[str]:
    """What a passage that holds the whole of `name` has among its anchor words; empty where nothing tells it.

    >>> words_of_name("Lê Văn An"), words_of_name("Techfest")
    (['le_van', 'van_an'], ['techfest'])
    """
    tokens = _TOKEN.findall(fold(name))
    return pairs(tokens) if len(tokens) > 1 else tokens


def _names(text: str) -> Iterator[str]:
    """Runs of capitalised words with nothing but white space between them."""
    start = end = 0
    for word in _WORD.finditer(text):
        if not word.group()[0].isupper():
            continue
        if end and text[end : word.start()].isspace():
            end = word.end()
            continue
        if end:
            yield text[start:end]
        start, end = word.span()
    if end:
        yield text[start:end]


def numbers(text: str) -> list[str]:
    """The numbers of `text` without the marks between their thousands, from two digits on."""
    found = (re.sub(r"[.,\s](?=\d{3}(?:\D|\Z))", "", match).replace(",", ".") for match in _NUMBER.findall(text))
    return [number for number in found if len(number) > 1]


def pairs(tokens: list[str]) -> list[str]:
    """Neighbours, joined."""
    return [f"{first}_{second}" for first, second in pairwise(tokens)]
