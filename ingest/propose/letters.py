"""Finds what a model copied in the article itself: what is kept are the article's letters, not the model's."""

from __future__ import annotations

import re

_SPACE = r"[\s\u00a0\u202f]"
_ALIKE = (
    "'’‘ʼ",
    '"“”„«»',
    "-–—\u2011",
)
"""Letters that models change on the way: quotation marks, apostrophes, dashes."""


def as_written(copied: str, text: str) -> str | None:
    """The stretch of `text` that `copied` is, whatever its spaces, quotation marks and dashes; None if it is none.

    It begins and ends with whole words and whole numbers: "1 billion" is not in "11 billion", nor in "1 billion.5".

    >>> as_written("l'aide  de 2 %", "Elle paie l’aide de 2\\u00a0%, au plus.")
    'l’aide de 2\\xa0%'
    >>> as_written("1 billion", "At most VND11 billion.") is None
    True
    """
    words = copied.split()
    if not words:
        return None
    pattern = rf"{_SPACE}+".join(_tolerant(word) for word in words)
    before = r"(?<!\d)(?<!\d[.,])" if copied.strip()[0].isdigit() else r"(?<!\w)" if copied.strip()[0].isalnum() else ""
    after = r"(?!\d)(?![.,]\d)" if copied.strip()[-1].isdigit() else r"(?!\w)" if copied.strip()[-1].isalnum() else ""
    found = re.search(before + pattern + after, text)
    return found.group() if found else None


def _tolerant(word: str) -> str:
    return "".join(_any_of(letter) for letter in word)


def _any_of(letter: str) -> str:
    alike = next((group for group in _ALIKE if letter in group), None)
    return f"[{re.escape(alike)}]" if alike else re.escape(letter)
