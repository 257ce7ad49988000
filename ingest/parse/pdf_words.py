"""Words that a PDF sets in two fonts, put together again.

A font without Vietnamese marks makes the writer of a PDF take letters of another one ("Qu" + "ả" + "ng"), and pypdf
reads a space at each change. Its other way of reading, by the places of letters on the page, keeps words whole but
reads two columns as one; so the order is taken from the first and the words from the second.
"""

from __future__ import annotations

from policy.late_regex import late_regex

_PIECE = late_regex(r"(?<!\S)(?:[^\W\d_aàâiyýoôởAÀIYÝOÔỞ]|ngh?|[cknpt]h|tr)(?!\S)")
"""A letter or consonants alone that are no word: not "a", "y", "ở", "ý"."""
_MOST_PIECES = 12


def is_torn(text: str) -> bool:
    """Whether some letter stands alone that is no word.

    >>> is_torn("S ở Khoa h ọ c"), is_torn("il y a à Sa Pa un atelier")
    (True, False)
    """
    return _PIECE.search(text) is not None


def rejoin(text: str, laid_out: str) -> str:
    """`text` with the pieces of its torn lines joined where they make a word of `laid_out`; the longest word wins.

    >>> rejoin("S ở Khoa h ọ c", "Sở   Khoa học")
    'Sở Khoa học'
    """
    words = frozenset(laid_out.split())
    return "\n".join(_rejoin_line(line.split(), words) if is_torn(line) else line for line in text.split("\n"))


def _rejoin_line(pieces: list[str], words: frozenset[str]) -> str:
    joined, start = [], 0
    while start < len(pieces):
        ends = range(min(len(pieces), start + _MOST_PIECES), start + 1, -1)
        end = next((end for end in ends if "".join(pieces[start:end]) in words), start + 1)
        joined.append("".join(pieces[start:end]))
        start = end
    return " ".join(joined)
