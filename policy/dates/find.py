"""Every date and period of a text, in order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from policy.dates.before_year import WINDOW, read_before_year
from policy.dates.period import Period, Precision
from policy.dates.relative import find_relative, find_year_before, find_years_apart
from policy.dates.yearless import yearless_day_at
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex

_DIGITS = late_regex(r"[0-9]+")
_ISO = late_regex(r"-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])(?![0-9-])")
_SECOND_YEAR = late_regex(r"\s?-\s?((?:19|20)[0-9]{2})(?![0-9])|\s?-\s?([0-9]{2})(?![0-9/.,%-]|\s?%)")
_NOT_A_YEAR_BEFORE = late_regex(
    r"(?:[0-9][.,/:]|[0-9]\s|[$€£]|[a-z][-/]|[a-z]|[/_#=+]|\bvnd\s|\busd\s|\beur\s|n° ?|\bno\. ?)$"
)
_PART_OF_A_YEAR = late_regex(r"(?<![a-z])(?:mid|mi|early|late|end|fin|debut|pre|post)-$")
_NOT_A_YEAR_AFTER = late_regex(
    r"[0-9a-z_]|[.,:][0-9]|[/-][0-9a-z]|\s?(?:%|°|m2|m²)|-[a-z]|"
    r"\s(?:vnd|vnd|dongs?|usd|euros?|dollars?|million|milliard|billion|trillion|ty|trieu|nghin|hectares?|ha|km2?|"
    r"tonnes?|"
    r"mw|kwh?|phan tram|per ?cent|pour cent|d'euros)"
    r"(?![a-z])"
)
_NAMED_LIKE_A_UNIT = late_regex(
    r"\s(?:ha (?:noi|giang|nam|tinh|tien|long|tay|dong)|dong (?:nai|thap|bang|hoi|ha|nam|bac|trieu|xoai|anh|van)"
    r"|trieu (?:phong|son)|ty (?:le|trong))(?![a-z])"
)
"""Places, and a word for shares, that begin with the name of a unit: "năm 2021 Hà Nội", "nam 2024 dong nai"."""
_YEAR_WORD = late_regex(r"(?<![a-z])(?:nam|year|annee|l'annee|giai doan|since|depuis)\s$")
_COUNTED_AFTER = late_regex(
    r"\s(?:entreprises|enterprises|companies|firms|projets|projects|start-?ups|produits|products|brevets|patents|"
    r"personnes|"
    r"people|etudiants|students|chercheurs|doanh nghiep|du an|san pham|nguoi|ho gia dinh|sang kien|initiatives|"
    r"articles)"
    r"(?![a-z])"
)
_TELLS_A_YEAR = late_regex(
    r"(?:\b(?:in|en|since|depuis|of|de|by|until|from|between|entre|nam|tu|den|year|l'annee|annee|during|year|mid|"
    r"early|late|"
    r"fin|debut|vao|cuoi|dau|giai doan|period|periode|horizon|before|after|avant|apres|truoc|sau|to|a|ici|and|et|va)|"
    r"[(\-,;])\s?$"
)
_HORIZON_WORDS = (
    r"(?<![a-z])(?:a l'horizon(?: de)?(?: l'annee)?|horizon|d'ici(?: a)?(?: la)?(?: fin)?(?: de|"
    r" du)?(?: l'annee)?(?: le)?|"
    r"by(?: the)?(?: end)?(?: of)?(?: the)?(?: year)?|jusqu'(?:en|a|au)(?: fin)?|until|through|before|avant(?: le|"
    r" fin)?|"
    r"no later than|au plus tard (?:le|en|fin)|(?:tam nhin )?(?:den|toi)(?: het| truoc| cuoi)?(?: nam)?|"
    r"tam nhin(?: nam)?|truoc(?: nam)?|"
    r"huong (?:den|toi)(?: nam)?|towards?|to|vers)\s"
)
_HORIZON = late_regex(_HORIZON_WORDS + "$")
_BEGINS_WITH_HORIZON = late_regex(_HORIZON_WORDS)
_RANGE_OPENS = late_regex(r"(?<![a-z])(?:du|de|from|tu|entre|between|giua|des)(?: l'annee| le| nam)?\s$")
_RANGE_JOINS = late_regex(
    r"\s(?:au|a|to|den|toi|et|and|va|jusqu'en|jusqu'au|until|through)(?: l'annee| le| nam| het| the end of)?\s"
)
_NAM = late_regex(r"(?<![a-z])nam\s$")
_JOINED_WITHIN = 24


def find_dates(text: str, language: Language, published: date | None = None, year: int | None = None) -> list[Period]:
    """The dates and periods of `text` in order, not overlapping, with the precision they are written in.

    "hier" and "last Friday" are read only when the day of publication is known; "l'année précédente" is the one before
    the year that the text, or else `year`, speaks of. A day without a year keeps none. Never fails; time grows with the
    length of the text.

    >>> [(str(p.first), str(p.last)) for p in find_dates("les sept premiers mois de 2025", "fr")]
    [('2025-01-01', '2025-07-31')]
    """
    found = list(_stated(text, language))
    folded = fold(text)
    told = find_year_before(text, folded, found, year or (published.year if published else None))
    counted = find_years_apart(text, folded, found)
    # "Un an plus tôt" is both: what counts is read first.
    told = [*counted, *(one for one in told if not _is_taken(one, [(other.start, other.end) for other in counted]))]
    if published is not None:
        told += find_relative(text, folded, published)
    taken = [(period.start, period.end) for period in found]
    found += [period for period in told if not _is_taken(period, taken)]
    return sorted(found, key=lambda period: period.start)


@lru_cache(maxsize=16)
def _stated(text: str, language: Language) -> tuple[Period, ...]:
    """What no day of publication is needed for; kept a while, because quantities are read right after dates."""
    folded = fold(text)
    found: list[Period] = []
    for match in _DIGITS.finditer(folded):
        start, end = match.span()
        if end - start == 4:
            period = _dated(text, folded, start, language)
        elif end - start <= 2:
            period = yearless_day_at(text, folded, start)
        else:
            continue
        if period is not None:
            while found and found[-1].end > period.start and found[-1].start >= period.start:
                found.pop()
            if not found or found[-1].end <= period.start:
                found.append(period)
    return tuple(_join_ranges(text, folded, found))


def _begins_a_name(text: str, folded: str, unit: re.Match[str], window: str) -> bool:
    """Whether what looks like a unit behind a year is the beginning of a name: "In 2021 Dong Nai …"."""
    word = text[unit.start() : unit.end()].strip()
    if not unit[0][:1].isspace() or not word.isalpha():
        return False
    is_name = word.istitle() and text[unit.end() :].lstrip()[:1].isupper()
    return is_name or bool(_NAMED_LIKE_A_UNIT.match(folded, unit.start()) or _YEAR_WORD.search(window))


def _is_taken(period: Period, taken: list[tuple[int, int]]) -> bool:
    return any(start < period.end and period.start < end for start, end in taken)


def _dated(text: str, folded: str, start: int, language: Language) -> Period | None:
    """The period whose year stands at `start`."""
    if folded[start : start + 2] not in ("19", "20"):
        return None
    end = start + 4
    year = int(folded[start:end])
    iso = _ISO.match(folded, end)
    window = folded[max(0, start - WINDOW) : start]
    if iso is not None and not window[-1:].isalnum():
        try:
            day = date(year, int(iso[1]), int(iso[2]))
        except ValueError:
            return None
        return _period(text, folded, start, iso.end(), day, day, Precision.DAY)
    if folded[end : end + 1].isalnum() or (folded[end : end + 1] == "/" and folded[end + 1 : end + 2].isalpha()):
        return None
    read = read_before_year(window, year, language)
    if read is not None:
        (first, last, precision), length = read
        return _period(text, folded, start - length, end, first, last, precision)
    if _NOT_A_YEAR_BEFORE.search(window[-6:]) and not _PART_OF_A_YEAR.search(window):
        return None
    second = _SECOND_YEAR.match(folded, end)
    if second is not None:
        until = int(second[1]) if second[1] else year // 100 * 100 + int(second[2])
        if until > year and (second[1] or int(second[2]) > 12):
            return _period(text, folded, start, second.end(), date(year, 1, 1), date(until, 12, 31), Precision.RANGE)
    if (unit := _NOT_A_YEAR_AFTER.match(folded, end)) and not _begins_a_name(text, folded, unit, window):
        return None
    if _COUNTED_AFTER.match(folded, end) and not _TELLS_A_YEAR.search(window[-12:]):
        return None
    said = _NAM.search(window)
    begin = start - 4 if said else start
    return _period(text, folded, begin, end, date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _period(text: str, folded: str, start: int, end: int, first: date, last: date, precision: Precision) -> Period:
    horizon = None
    if precision is not Precision.RANGE:
        window = folded[max(0, start - 48) : start]
        horizon = _HORIZON.search(window)
        if horizon is not None:
            start -= len(window) - horizon.start()
    return Period(first, last, precision, start, end, text[start:end], is_horizon=horizon is not None)


def _join_ranges(text: str, folded: str, found: list[Period]) -> list[Period]:
    """Two periods that the text joins ("du … au …", "entre … et …", "từ … đến …") are one."""
    joined: list[Period] = []
    for period in found:
        earlier = joined[-1] if joined else None
        whole = _joined(text, folded, earlier, period) if earlier is not None else None
        if whole is None:
            joined.append(period)
        else:
            joined[-1] = whole
    return joined


def _joined(text: str, folded: str, earlier: Period, later: Period) -> Period | None:
    # The horizon words of the later one ("đến năm", "to") are here the joint.
    horizon = _BEGINS_WITH_HORIZON.match(folded, later.start) if later.is_horizon else None
    gap_end = later.start + (len(horizon.group()) if horizon else 0)
    if gap_end - earlier.end > _JOINED_WITHIN or earlier.is_horizon:
        return None
    gap = folded[earlier.end : gap_end]
    opens = _RANGE_OPENS.search(folded[max(0, earlier.start - 16) : earlier.start])
    if gap not in (" - ", "-"):
        if not _RANGE_JOINS.fullmatch(gap):
            return None
        if opens is None and gap.strip() in ("et", "and", "va"):
            return None
    first = earlier.first
    if earlier.precision is Precision.YEARLESS_DAY:
        if later.precision is Precision.YEARLESS_DAY:
            return None
        try:
            first = first.replace(year=later.last.year)
        except ValueError:
            return None
    if later.precision is Precision.YEARLESS_DAY or first >= later.last:
        return None
    return replace(
        earlier,
        first=first,
        last=later.last,
        precision=Precision.RANGE,
        end=later.end,
        text=text[earlier.start : later.end],
    )
