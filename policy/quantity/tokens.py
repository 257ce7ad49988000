"""A text as words, runs of digits and single signs, each in the spellings under which words are looked up."""

from __future__ import annotations

from typing import NamedTuple

from policy.folding import fold
from policy.late_regex import late_regex

_TOKEN = late_regex(r"\d+|[^\W\d_]+|[^\w\s]|_")


class Token(NamedTuple):
    """One word, run of digits or sign: `text[start:end]`.

    A tuple, for a thousand words make a thousand of them and a frozen dataclass takes three times as long to make.
    """

    start: int
    end: int
    lower: str
    """In lower case, with its diacritics."""
    plain: str
    """In lower case, without diacritics."""
    is_number: bool
    is_word: bool
    is_capitalised: bool


def lower_keeping_length(text: str) -> str:
    """`text` in lower case, one character for each of `text`.

    >>> lower_keeping_length("TỶ ĐỒNG")
    'tỷ đồng'
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def tokenise(text: str) -> list[Token]:
    """The tokens of `text` in order; white space separates and is not kept."""
    lower = lower_keeping_length(text)
    plain = fold(text)
    tokens = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        first = text[start]
        is_number = first.isdecimal()
        is_word = not is_number and first.isalpha()
        tokens.append(
            Token(start, end, lower[start:end], plain[start:end], is_number, is_word, is_word and first.isupper())
        )
    return tokens


def word_set(written: str) -> frozenset[str]:
    """The words of `written`, which white space separates: a list of words as a reader wants to see it."""
    return frozenset(written.split())
