"""Names of months, quarters and small numbers, in the folded spelling (`policy.folding`), three languages."""

from __future__ import annotations

import calendar
from datetime import date

from policy.folding import fold

FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
"""As written, January first."""
ENGLISH_MONTHS = tuple(calendar.month_name)[1:]
"""As written, January first."""

_FRENCH = tuple(fold(name) for name in FRENCH_MONTHS)
_ENGLISH = tuple(fold(name) for name in ENGLISH_MONTHS)
_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
}
MONTH_NUMBERS: dict[str, int] = (
    {name: number for number, name in enumerate(_FRENCH, 1)}
    | {name: number for number, name in enumerate(_ENGLISH, 1)}
    | _SHORT
    | {"dec": 12, "janv": 1, "fevr": 2, "avr": 4, "juil": 7}
)
ENGLISH_NAMES = frozenset(_ENGLISH) | frozenset(_SHORT) | {"dec"}

VIETNAMESE_MONTHS: dict[str, int] = {
    "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12, "chap": 12,
}  # fmt: skip

SMALL_NUMBERS: dict[str, int] = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
}  # fmt: skip

ORDER: dict[str, int] = {
    "premier": 1, "1er": 1, "first": 1, "1st": 1, "deuxieme": 2, "second": 2, "2e": 2, "2eme": 2, "2nd": 2,
    "troisieme": 3, "3e": 3, "3eme": 3, "third": 3, "3rd": 3, "quatrieme": 4, "4e": 4, "4eme": 4, "fourth": 4, "4th": 4,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])
