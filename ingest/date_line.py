"""The line near the head of an article that says when it was published: "Thứ ba, 15/4/2025 | 08:30 GMT+7"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ingest.document import Block
from policy.dates import Precision, find_dates
from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.late_regex import late_regex

_HEAD = 8
"""Blocks in which the line stands."""
_BESIDE = late_regex(
    r"(?:published|posted|updated|last|modified|date|publie|mis a jour|modifie|paru|cap nhat|dang|xuat ban|"
    r"ngay|luc|le|on|at|a|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7]|"
    r"\d{1,2}\s?(?:[:h]|gio)\s?\d{2}(?::\d{2})?\s?(?:am|pm|phut)?|(?:gmt|utc)\s?[+-]?\s?\d*|[+-]\d{1,2}(?::?00)?|\W)*"
)
"""All that may stand on the line beside the date, folded."""
_EITHER_WAY = late_regex(r"(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{4}")
"""A day that Americans write month first: in English nothing tells which is which."""


def published_in(blocks: Sequence[Block], language: Language) -> date | None:
    """The day that a line near the head is about and nothing else; None where there is no such line, or two unlike."""
    days = {day for block in blocks[:_HEAD] if (day := _day_of(block.text, language)) is not None}
    return next(iter(days)) if len(days) == 1 else None


def is_date_line(line: str) -> bool:
    """Whether a line says a day, the time perhaps, and nothing else, in one of the languages."""
    return any(_day_of(line, language) is not None for language in LANGUAGES)


def _day_of(line: str, language: Language) -> date | None:
    if len(line) > 100 or "\n" in line:
        return None
    found = [one for one in find_dates(line, language) if one.precision is Precision.DAY]
    if len(found) != 1 or (language == "en" and _EITHER_WAY.fullmatch(found[0].text)):
        return None
    beside = fold(f"{line[: found[0].start]} {line[found[0].end :]}")
    return found[0].first if _BESIDE.fullmatch(beside) else None
