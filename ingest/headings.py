"""Tells a heading or a title from a paragraph, where the format itself does not."""

from __future__ import annotations

import re

from policy.datelines import is_dateline
from policy.late_regex import late_regex

_LEGAL = late_regex(
    r"(?:điều|chương|mục|phần|phụ lục|article|chapitre|section|titre|annexe?|chapter|title|part)"
    r"\s+(?:\d+|[IVXLC]+|premier)\b",
    re.IGNORECASE,
)
_BULLET = late_regex(r"[-–—•*+▪●·]\s|[a-zđ]\)\s")
_ADDRESS = late_regex(r"https?://|www\.|@\w+\.\w")
_LABEL = late_regex(r"\A[^\W\d_][\w ]{0,20}\s?:\s")
_DATE_LINE = late_regex(
    r"\A(?:\W*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tues|wednes|thurs|fri|satur|sun|"
    r"thứ|chủ nhật|cập nhật|"
    r"published|updated|publié|mis à jour|đăng)\w*\b.*\d.*|[\W\d]*)\Z",
    re.IGNORECASE,
)
_HEADING_WORDS = 16
_TITLE_WORDS = 30
_STOPPED_WORDS = 22
_LONGER = 2
"""A paragraph is at least so many times as long as the headline above it."""
_AMOUNT = late_regex(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+")
"""A number that is no year: what states one is more likely a first sentence."""
_ENDS_WITHIN = late_regex(r"[.!?…]\s")


def reads_as_heading(line: str) -> bool:
    """Whether a line on its own reads as a heading: short, begins like one and does not end as a sentence does.

    >>> reads_as_heading("Điều 5. Mức hỗ trợ"), reads_as_heading("La ville compte 12 entreprises.")
    (True, False)
    """
    words = line.split()
    if not words or len(words) > _HEADING_WORDS or line[-1] in '.,;:!?…»”"|':
        return False
    if _BULLET.match(line) or _ADDRESS.search(line) or line[0].islower():
        return False
    if _DATE_LINE.match(line) or is_dateline(line):
        return False
    return bool(_LEGAL.match(line)) or (len(words) >= 2 and line[0].isalnum() and _mostly_letters(line))


def reads_as_title(line: str, following: str = "") -> bool:
    """Whether the first line of a text reads as its title: a headline, not the first sentence, a date or a caption.

    A headline may end in a full stop where it is one sentence, and `following`, the next block, is much longer or is
    the next heading or caption: translated headlines often do.
    """
    words = line.split()
    if not 2 <= len(words) <= _TITLE_WORDS or line[-1] in ",;:…|" or not _mostly_letters(line):
        return False
    if line[-1] == "." and not _is_stopped_headline(line, following):
        return False
    return not (
        _BULLET.match(line)
        or _ADDRESS.search(line)
        or line[0].islower()
        or _DATE_LINE.match(line)
        or _LABEL.match(line)
    )


def _is_stopped_headline(line: str, following: str) -> bool:
    body = line[:-1]
    is_one_sentence = not _ENDS_WITHIN.search(body) and not _AMOUNT.search(body)
    return is_one_sentence and len(line.split()) <= _STOPPED_WORDS and len(following) >= len(line) * _LONGER


def has_figures(heading: str) -> bool:
    """Whether a heading holds figures beside its own number, and so may be the only place that states them."""
    return any(character.isdigit() for character in re.sub(r"\A\W*(?:\w+\s+)?[\dIVXLC.]+[.):\s]*", "", heading))


def _mostly_letters(line: str) -> bool:
    letters = sum(character.isalpha() for character in line)
    return letters * 2 > len(line.replace(" ", ""))
