"""Tells a heading or a title from a paragraph, where the format itself does not."""

from __future__ import annotations

import re

_LEGAL = re.compile(
    r"(?:điều|chương|mục|phần|phụ lục|article|chapitre|section|titre|annexe?|chapter|title|part)"
    r"\s+(?:\d+|[IVXLC]+|premier)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[-–—•*+▪●·]\s|[a-zđ]\)\s")
_ADDRESS = re.compile(r"https?://|www\.|@\w+\.\w")
_LABEL = re.compile(r"\A[^\W\d_][\w ]{0,20}\s?:\s")
_DATE_LINE = re.compile(
    r"\A(?:\W*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tues|wednes|thurs|fri|satur|sun|"
    r"thứ|chủ nhật|cập nhật|"
    r"published|updated|publié|mis à jour|đăng)\w*\b.*\d.*|[\W\d]*)\Z",
    re.IGNORECASE,
)
_HEADING_WORDS = 16
_TITLE_WORDS = 30


def reads_as_heading(line: str) -> bool:
    """Whether a line on its own reads as a heading: short, begins like one and does not end as a sentence does.

    >>> reads_as_heading("Điều 5. Mức hỗ trợ"), reads_as_heading("La ville compte 12 entreprises.")
    (True, False)
    """
    words = line.split()
    if not words or len(words) > _HEADING_WORDS or line[-1] in '.,;:!?…»”"|':
        return False
    if _BULLET.match(line) or _ADDRESS.search(line) or line[0].islower() or _DATE_LINE.match(line):
        return False
    return bool(_LEGAL.match(line)) or (len(words) >= 2 and line[0].isalnum() and _mostly_letters(line))


def reads_as_title(line: str) -> bool:
    """Whether the first line of a text reads as its title: a headline, not the first sentence, a date or a caption."""
    words = line.split()
    if not 2 <= len(words) <= _TITLE_WORDS or line[-1] in ".,;:…|" or not _mostly_letters(line):
        return False
    return not (
        _BULLET.match(line)
        or _ADDRESS.search(line)
        or line[0].islower()
        or _DATE_LINE.match(line)
        or _LABEL.match(line)
    )


def has_figures(heading: str) -> bool:
    """Whether a heading holds figures beside its own number, and so may be the only place that states them."""
    return any(character.isdigit() for character in re.sub(r"\A\W*(?:\w+\s+)?[\dIVXLC.]+[.):\s]*", "", heading))


def _mostly_letters(line: str) -> bool:
    letters = sum(character.isalpha() for character in line)
    return letters * 2 > len(line.replace(" ", ""))
