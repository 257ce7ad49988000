"""Periods written in the reader's format, so that they are read back as the same days."""

from __future__ import annotations

from datetime import date, timedelta

from policy.dates.calendar_words import ENGLISH_MONTHS, FRENCH_MONTHS, last_day
from policy.dates.period import Period, Precision
from policy.language import Language

_HORIZON: dict[Language, str] = {"fr": "d'ici ", "en": "by ", "vi": "đến "}
_ENGLISH_ORDER = ("first", "second", "third", "fourth")
_ROMAN = ("I", "II", "III", "IV")


def write_period(period: Period, language: Language) -> str:
    """`period` for a reader of `language`: "28 avril 2023", "April 28, 2023", "ngày 28/4/2023".

    A date that the text told from its publication is written as the day it is.
    """
    if period.precision is Precision.RANGE:
        return _write_range(period.first, period.last, language)
    written = _write_plain(period, language)
    if not period.is_horizon:
        return written
    if language == "fr" and period.precision in (Precision.DAY, Precision.YEARLESS_DAY):
        return f"d'ici le {written}"
    return _HORIZON[language] + written


def _write_plain(period: Period, language: Language) -> str:
    first = period.first
    match period.precision:
        case Precision.DAY:
            return write_day(first, language)
        case Precision.YEARLESS_DAY:
            month = first.month
            if language == "fr":
                return f"{_french_day(first.day)} {FRENCH_MONTHS[month - 1]}"
            return f"{ENGLISH_MONTHS[month - 1]} {first.day}" if language == "en" else f"ngày {first.day}/{month}"
        case Precision.MONTH:
            return _write_month(first, language)
        case Precision.QUARTER:
            quarter = (first.month + 2) // 3
            if language == "fr":
                return f"{'1er' if quarter == 1 else f'{quarter}e'} trimestre {first.year}"
            if language == "en":
                return f"{_ENGLISH_ORDER[quarter - 1]} quarter of {first.year}"
            return f"quý {_ROMAN[quarter - 1]}/{first.year}"
        case _:
            return f"năm {first.year}" if language == "vi" else str(first.year)


def _french_day(day: int) -> str:
    return "1er" if day == 1 else str(day)


def write_day(day: date, language: Language) -> str:
    """`day` for a reader of `language`: "1er avril 2023", "April 1, 2023", "ngày 1/4/2023"."""
    if language == "fr":
        return f"{_french_day(day.day)} {FRENCH_MONTHS[day.month - 1]} {day.year}"
    if language == "en":
        return f"{ENGLISH_MONTHS[day.month - 1]} {day.day}, {day.year}"
    return f"ngày {day.day}/{day.month}/{day.year}"


def _write_month(first: date, language: Language) -> str:
    if language == "fr":
        return f"{FRENCH_MONTHS[first.month - 1]} {first.year}"
    return (
        f"{ENGLISH_MONTHS[first.month - 1]} {first.year}" if language == "en" else f"tháng {first.month}/{first.year}"
    )


def _write_range(first: date, last: date, language: Language) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year < last.year:
        return f"{first.year}-{last.year}"
    if first.day == 1 and last == last_day(last.year, last.month) and first.year == last.year:
        if first.month == 1 and 1 < last.month < 12:
            return _first_months(last.month, last.year, language)
        if first.month < last.month:
            return _between(_month_name(first.month, language), _write_month(last, language), language, months=True)
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and first.year < last.year:
        return _between(_write_month(first, language), _write_month(last, language), language, months=True)
    return _between(write_day(first, language), write_day(last, language), language, months=False)


def _first_months(count: int, year: int, language: Language) -> str:
    if language == "fr":
        return f"les {count} premiers mois de {year}"
    return f"the first {count} months of {year}" if language == "en" else f"{count} tháng đầu năm {year}"


def _month_name(month: int, language: Language) -> str:
    if language == "fr":
        return FRENCH_MONTHS[month - 1]
    return ENGLISH_MONTHS[month - 1] if language == "en" else f"tháng {month}"


def _between(first: str, last: str, language: Language, *, months: bool) -> str:
    if language == "en":
        return f"from {first} to {last}"
    if language == "vi":
        return f"từ {first} đến {last}"
    return f"de {first} à {last}" if months else f"du {first} au {last}"
