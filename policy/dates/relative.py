"""Dates told from the day of publication: "hier", "last Friday", "hôm qua"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from policy.dates.calendar_words import SMALL_NUMBERS, last_day
from policy.dates.period import Period, Precision
from policy.late_regex import late_regex

_DAYS_AWAY = {
    "avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "the day before yesterday": -2, "yesterday": -1,
    "today": 0, "tomorrow": 1, "hom kia": -2, "hom qua": -1, "hom nay": 0, "ngay hom qua": -1, "ngay hom nay": 0,
    "ngay mai": 1,
}  # fmt: skip
_YEARS_AWAY = {
    "l'annee derniere": -1, "l'an dernier": -1, "l'an passe": -1, "l'annee passee": -1, "l'an prochain": 1,
    "the past year": -1, "nam vua roi": -1, "nam vua qua": -1, "cette annee": 0,
    "l'annee prochaine": 1, "last year": -1,
    "this year": 0, "next year": 1, "nam ngoai": -1, "nam nay": 0, "nam toi": 1, "nam sau": 1,
}  # fmt: skip
_MONTHS_AWAY = {
    "le mois dernier": -1, "ce mois-ci": 0, "last month": -1, "this month": 0, "next month": 1, "thang truoc": -1,
    "thang nay": 0, "thang toi": 1, "thang sau": 1, "le mois prochain": 1,
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday",
            "samedi saturday", "dimanche sunday",
        )
    )
    for name in names.split()
}  # fmt: skip
_VIETNAMESE_WEEKDAYS = {
    "hai": 0,
    "2": 0,
    "ba": 1,
    "3": 1,
    "tu": 2,
    "4": 2,
    "nam": 3,
    "5": 3,
    "sau": 4,
    "6": 4,
    "bay": 5,
    "7": 5,
}
_LAST_WEEKDAY = late_regex(
    r"(?<![a-z])(?:last (?P<en>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?P<fr>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier"
    r"|(?:thu (?P<vi>hai|ba|tu|nam|sau|bay|[2-7])|(?P<sunday>chu nhat)) (?:tuan truoc|tuan qua|vua qua))(?![a-z])"
)
_PHRASES = late_regex(
    r"(?<![a-z'-])(?:"
    + "|".join(re.escape(p) for p in sorted({**_DAYS_AWAY, **_YEARS_AWAY, **_MONTHS_AWAY}, key=len, reverse=True))
    + r")(?![a-z])"
)

_A_YEAR_BEFORE = late_regex(
    r"(?<![a-z])(?:l'annee (?:precedente|d'avant)"
    r"|(?:un an|une annee) (?:plus tot|auparavant|avant)(?! (?:la|le|les|l'|de|que))"
    r"|the (?:previous|preceding|prior) year|the year before(?! (?:the|it|its|this|that|last))"
    r"|(?:a|one) year (?:earlier|before)(?! (?:the|it|its|this|that))"
    r"|(?<![0-9] )nam (?:lien )?truoc(?: do)?(?! (?:khi|ngay|thoi|nam)))(?![a-z])"
)
"""The year before the one just spoken of; what follows may make it the year before something else."""
_MEASURED_AGAINST = late_regex(
    r"(?<![a-z])(?:so voi|hon|than|(?:compared?|relative) (?:to|with)|par rapport a|over|on|against|sur|de plus qu'a)"
    r"(?: (?:la meme periode|the same period|cung ky))?(?: (?:de|of|in|en|cua))?\s$"
)
"""What only measures a change does not say when something was: "up 20% on last year"."""
_SOME_YEARS_AGO = late_regex(r"(?:[0-9]|\b(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi|nhieu|vai|may|nhung|cac))\s$")


_YEARS_APART = late_regex(
    rf"(?<![a-z0-9.,])(?P<n>[1-9]|{'|'.join(SMALL_NUMBERS)}|un|une|one|a|mot) (?:"
    r"(?:ans?|annees?) (?:plus (?:(?P<fl>tard)|tot)|(?P<fa>apres)|auparavant)"
    r"|years? (?:(?P<el>later|after that)|earlier)"
    r"|nam (?:(?P<vl>sau)|truoc) ?(?:do)?)(?! (?:la|le|les|l'|de|que|the|khi|ngay|it|its|this))(?![a-z])"
)
"""Some years after, or before, the one just spoken of: "two years later", "hai năm sau"."""


def find_years_apart(text: str, folded: str, stated: Sequence[Period]) -> list[Period]:
    """The years that `text` counts from the one it stated last: "in 2021 …, two years later …" tells 2023.

    `folded` is `fold(text)`, `stated` what the text dates outright; a count before any year tells none.
    """
    found = []
    for match in _YEARS_APART.finditer(folded):
        earlier = (one.last.year for one in reversed(stated) if one.end <= match.start() and _has_year(one))
        spoken_of = next(earlier, None)
        if spoken_of is None:
            continue
        count = int(match["n"]) if match["n"].isdigit() else SMALL_NUMBERS.get(match["n"], 1)
        is_later = match["fl"] or match["fa"] or match["el"] or match["vl"]
        meant = spoken_of + count if is_later else spoken_of - count
        found.append(_period(text, match, date(meant, 1, 1), date(meant, 12, 31), Precision.YEAR))
    return found


def find_year_before(text: str, folded: str, stated: Sequence[Period], year: int | None) -> list[Period]:
    """The years that `text` tells from the one spoken of before them: "l'année précédente", "a year earlier".

    `folded` is `fold(text)`, `stated` what the text dates outright; where it dates nothing before, `year` is the year
    spoken of. Without any such year none is told.
    """
    found = []
    for match in _A_YEAR_BEFORE.finditer(folded):
        before = folded[max(0, match.start() - 48) : match.start()]
        is_some_years_ago = match.group().startswith("nam") and _SOME_YEARS_AGO.search(before)
        if is_some_years_ago or _MEASURED_AGAINST.search(before):
            continue
        earlier = (one.last.year for one in reversed(stated) if one.end <= match.start() and _has_year(one))
        spoken_of = next(earlier, year)
        if spoken_of is not None:
            meant = spoken_of - 1
            found.append(_period(text, match, date(meant, 1, 1), date(meant, 12, 31), Precision.YEAR))
    return found


def find_relative(text: str, folded: str, published: date) -> list[Period]:
    """The periods that `text` tells from its day of publication; `folded` is `fold(text)`."""
    found = []
    for match in _PHRASES.finditer(folded):
        is_year = match.group() in _YEARS_AWAY
        if is_year and _SOME_YEARS_AGO.search(folded, max(0, match.start() - 24), match.start()):
            continue  # "hai năm sau" counts years, and is not next year
        if is_year and _MEASURED_AGAINST.search(folded, max(0, match.start() - 48), match.start()):
            continue
        first, last, precision = _away(match.group(), published)
        found.append(_period(text, match, first, last, precision))
    for match in _LAST_WEEKDAY.finditer(folded):
        if match["vi"]:
            # "thứ sáu tuần trước" is the Friday of the week before, whatever today is.
            monday = published - timedelta(days=published.weekday() + 7)
            day = monday + timedelta(days=_VIETNAMESE_WEEKDAYS[match["vi"]])
        elif match["sunday"]:
            day = published - timedelta(days=published.weekday() + 1)
        else:
            weekday = _WEEKDAYS[match["en"] or match["fr"]]
            day = published - timedelta(days=(published.weekday() - weekday - 1) % 7 + 1)
        found.append(_period(text, match, day, day, Precision.DAY))
    return found


def _away(phrase: str, published: date) -> tuple[date, date, Precision]:
    if phrase in _DAYS_AWAY:
        day = published + timedelta(days=_DAYS_AWAY[phrase])
        return day, day, Precision.DAY
    if phrase in _YEARS_AWAY:
        year = published.year + _YEARS_AWAY[phrase]
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    months = published.year * 12 + published.month - 1 + _MONTHS_AWAY[phrase]
    year, month = divmod(months, 12)
    return date(year, month + 1, 1), last_day(year, month + 1), Precision.MONTH


def _period(text: str, match: re.Match[str], first: date, last: date, precision: Precision) -> Period:
    start, end = match.span()
    return Period(first, last, precision, start, end, text[start:end], is_relative=True)


def _has_year(period: Period) -> bool:
    return period.precision is not Precision.YEARLESS_DAY
