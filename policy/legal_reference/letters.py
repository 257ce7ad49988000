"""A text as identifiers are read from it: look-alike letters made Latin, invisible ones dropped, offsets kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from policy.folding import fold
from policy.late_regex import late_regex

_CYRILLIC = dict(zip("авсеһніјкмоԛрѕтԝух", "abcehhijkmoqpstwyx", strict=True))
_GREEK = dict(zip("αβεζηικμνορτυχϲ", "abezhikmnoptyxc", strict=True))
_SIGNS = {
    "ð": "d",  # the Icelandic letter stands for đ in many Vietnamese texts: its capital looks the same
    "ɖ": "d",
    "⁄": "/",
    "∕": "/",
    "／": "/",
    "‐": "-",
    "—": "-",
    "―": "-",
    "－": "-",
    "⁻": "-",
    "º": "°",
    "˚": "°",
    "№": "°",  # "№ 57": the sign alone stands for "n°"
    "ˈ": "'",
    "`": "'",
    "´": "'",
}
_LOOK_ALIKE = {**_CYRILLIC, **_GREEK, **_SIGNS}
_INVISIBLE = late_regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u0300-\u036f]"
)


class _Table(dict[int, str]):
    """Fills itself: a text has few different characters, Unicode has many."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(character: str) -> str:
    folded = fold(character)
    if folded in _LOOK_ALIKE:
        return _LOOK_ALIKE[folded]
    if folded.isascii():
        # A tab is a space here; a line break stays one, because names end there.
        return " " if folded in "\t\x0b\x0c" else folded
    compatible = fold(unicodedata.normalize("NFKC", character))
    if len(compatible) == 1 and (compatible.isascii() or compatible in _LOOK_ALIKE):
        return _LOOK_ALIKE.get(compatible, compatible)
    return " " if character.isspace() and character not in "\n\r\x85\u2028\u2029" else folded


_table = _Table()


@dataclass(frozen=True, slots=True)
class Letters:
    """`plain` is the text to read identifiers from; `span` leads back to the original."""

    original: str
    plain: str
    kept: tuple[int, ...] | None
    """For each character of `plain` its place in the original; None when nothing was dropped."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of `plain[start:end]` (not empty)."""
        if self.kept is None:
            return start, end
        last = self.kept[end - 1] + 1
        # Marks that follow the last letter belong to it.
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return self.kept[start], last

    def written(self, start: int, end: int) -> str:
        """What the original has at `plain[start:end]`."""
        first, last = self.span(start, end)
        return self.original[first:last]


def read_letters(text: str) -> Letters:
    """`text` folded for reading identifiers: a Cyrillic Т, a hard hyphen and hidden characters make no difference.

    >>> read_letters("57\u200b-NQ/\u0422W").plain
    '57-nq/tw'
    """
    plain = text.translate(_table)
    if _INVISIBLE.search(text) is None:
        return Letters(text, plain, None)
    hidden = {found.start() for found in _INVISIBLE.finditer(text)}
    kept = tuple(place for place in range(len(text)) if place not in hidden)
    return Letters(text, "".join(plain[place] for place in kept), kept)
