"""Dates, ages and numbers as a reader of each language writes them."""

from __future__ import annotations

from datetime import date

from policy.dates import Period, Precision, write_period
from policy.language import Language
from screens.words import words_in

_THOUSANDS: dict[Language, str] = {"fr": "\u202f", "en": ",", "vi": "."}
_DECIMAL: dict[Language, str] = {"fr": ",", "en": ".", "vi": ","}
_DAYS_A_MONTH = 30.44
_DAYS_A_YEAR = 365.25


def as_day(day: date | None, language: Language) -> str:
    """The day written out, or the word for an unknown one.

    >>> as_day(date(2025, 7, 1), "fr"), as_day(date(2025, 7, 1), "vi"), as_day(None, "en")
    ('1er juillet 2025', '1/7/2025', 'not known')
    """
    if day is None:
        return words_in(language).not_known
    return write_period(Period(day, day, Precision.DAY, 0, 0, ""), language).removeprefix("ngày ")


def as_age(day: date, today: date, language: Language) -> str:
    """How long ago `day` was, roughly.

    >>> as_age(date(2024, 11, 1), date(2026, 11, 22), "en"), as_age(date(2026, 11, 21), date(2026, 11, 22), "fr")
    ('2 years ago', 'hier')
    """
    words = words_in(language)
    days = (today - day).days
    if days <= 0:
        return words.in_future if days < 0 else words.today
    for unit, forms in ((_DAYS_A_YEAR, words.years_ago), (_DAYS_A_MONTH, words.months_ago), (1.0, words.days_ago)):
        count = int(days / unit)
        if count >= 1:
            return forms[0] if count == 1 else forms[1].format(count=count)
    return words.today


def labelled(name: str, value: str, language: Language) -> str:
    """A name, a colon as the language sets it, and a value.

    >>> labelled("Montant", "5", "fr"), labelled("Amount", "5", "en")
    ('Montant\u202f: 5', 'Amount: 5')
    """
    return f"{name}\u202f: {value}" if language == "fr" else f"{name}: {value}"


def as_number(value: float, language: Language, decimals: int = 0) -> str:
    """The number with the reader's separators.

    >>> as_number(12345.5, "vi", 1), as_number(12345, "en")
    ('12.345,5', '12,345')
    """
    plain = f"{value:,.{decimals}f}"
    return plain.translate({ord(","): _THOUSANDS[language], ord("."): _DECIMAL[language]})
