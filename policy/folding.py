"""Folding: the one spelling under which words are compared, character for character with the original."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PLAIN = {
    "đ": "d",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "′": "'",
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2212": "-",
}
"""Letters that no decomposition simplifies, and the typographic forms of apostrophe, space and hyphen."""


class _Table(dict[int, str]):
    """Fills itself: a text has few different characters, Unicode has many."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    lowered = character.lower()
    # "İ" alone becomes two characters in lower case; the length must not change.
    simple = lowered if len(lowered) == 1 else character
    decomposed = unicodedata.normalize("NFD", simple)
    base, marks = decomposed[0], decomposed[1:]
    # A Hangul syllable decomposes too, but into letters: only marks are dropped.
    if marks and all(unicodedata.category(mark) == "Mn" for mark in marks):
        simple = base.lower() if len(base.lower()) == 1 else base
    return _PLAIN.get(simple, simple)


_table = _Table()


def fold(text: str) -> str:
    """`text` in lower case without diacritics (`đ` is `d`), one character for each of `text` (which should be NFC).

    Typographic apostrophes, spaces and hyphens become plain ones, so that one pattern reads all of them. Because the
    length is kept, a span found in the folded text is the same span of the original.

    >>> fold("Nghị quyết số 57-NQ/TW, Đồng Nai")
    'nghi quyet so 57-nq/tw, dong nai'
    """
    return _fold_short(text) if len(text) <= _SHORT else text.translate(_table)


_SHORT = 2_000
"""Characters of a text whose folding is kept a while: the readers of one sentence fold it one after the other."""


@lru_cache(maxsize=128)
def _fold_short(text: str) -> str:
    return text.translate(_table)


@lru_cache(maxsize=65_536)
def marks(word: str) -> str:
    """The letters and marks of `word` in an order that forgets where a tone is written: "hòa" and "hoà" are the same.

    >>> marks("Hòa") == marks("hoà"), marks("hoa") == marks("hòa")
    (True, False)
    """
    return "".join(sorted(unicodedata.normalize("NFD", word.lower())))
