"""What stands around a number and says whether it cites an instrument: marks, units, years, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from policy.folding import fold
from policy.late_regex import late_regex
from policy.places_table import PROVINCES

MARK = r"(?:n\s?°\s?\.?|no\.|no(?![a-z])|nos\.?|so(?: hieu)?(?![a-z])|num(?:ber(?:ed)?|erot[a-z]+|eros?|\.)|nr\.?|#|°)"
"""How "number" is written before a number, folded: n°, No., số, №."""

_DOMAINS = ("vn", "com", "org", "net", "fr", "eu", "info", "io", "edu", "gov")
_ADDRESS = late_regex(
    r"(?:https?://|www\.)[^\s<>\"]+|(?<![a-z0-9._+-])[a-z0-9._+-]{1,64}@[a-z0-9.-]{1,80}"
    rf"|(?<![a-z0-9.-])[a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{1,40}}){{0,4}}\.(?:{'|'.join(_DOMAINS)})"
    r"(?:/[^\s<>\"]*)?(?![a-z0-9])"
)
_SIGNS_OF_ADDRESS = ("://", "www.", "@", *(f".{domain}" for domain in _DOMAINS))
"""Every address holds one of them; looking for them is much quicker than reading addresses."""
_MONTHS = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
)
_DATE = (
    rf"(?:[0-3]?[0-9]\s?[/.-]\s?[01]?[0-9]\s?[/.-]\s?(?P<numeric>(?:19|20)[0-9]{{2}})"
    rf"|[0-3]?[0-9](?:er|st|nd|rd|th)?\s(?:of\s|de\s)?{_MONTHS},?\s(?P<day_first>(?:19|20)[0-9]{{2}})"
    rf"|{_MONTHS}\s[0-3]?[0-9](?:st|nd|rd|th)?,?\s(?P<month_first>(?:19|20)[0-9]{{2}})"
    r"|(?:mung )?[0-3]?[0-9]\s?thang\s?[01]?[0-9],?\s?(?:nam\s)?(?P<spelt>(?:19|20)[0-9]{2}))(?![0-9])"
)
DATED = late_regex(
    r"\s?[,(|]{0,2}\s?(?:(?:en date|date|datee?|dated|dates from"
    r"|(?:adopte|vote|approuve|publie|promulgue|signe|edicte)e?s?|pris\w*|prise"
    r"|issued|adopted|passed|voted|approved|published|promulgated|signed|enacted"
    r"|(?:duoc )?(?:ban hanh|thong qua|phe duyet|cong bo|ky))\s)?(?:(?:du|le|vao ngay|ngay|of|on|de)\s)?"
    rf"(?P<date>{_DATE})"
)
"""A full date right after a reference, in brackets or the next cell of a row too: the day it was issued."""
_SAID_YEAR = late_regex(
    r"(?:\s\((?P<bracketed>(?:19|20)[0-9]{2})\)|,?\s(?:de l'annee|de|of|nam|d')\s?(?P<said>(?:19|20)[0-9]{2}))"
    r"(?![0-9])(?!\s?[-–/]\s?[0-9])"
)
_SAFE_WORDS = (
    # French
    "du|de|des|d'|sur|relatif|relative|relatifs|relatives|portant|concernant|pour|au|aux|en|et|ou|est|sont|qui|dont|que"
    "|prevoit|fixe|avec|par|a|ont|dit|parle|vise|entre|sera|n'|s'|concerne|apporte|permet|adopte|adoptee|adoptees|publie"
    "|applique|met|remplace|abroge|modifie|repose|accorde|verse|paie|paye|finance|soutient|cree|impose|exige|interdit"
    "|exclut|donne|offre|couvre|autorise|traite|aide|rembourse|oblige"
    # English
    "|of|on|by|from|in|and|or|is|are|was|were|for|with|which|that|says?|concerning|regarding|about|dated|issued|to|has"
    "|have|does|do|apply|applies|set|sets|provides?|mean|means|as|at|really|adopted|will|entered|takes?"
    "|implements?|carry|carries|replaces?|repeals?|amends?|pays?|gives?|grants?|covers?|requires?|rests?|relies|rely"
    "|allows?|bans?|excludes?|supports?|offers?|creates?|obliges?|reimburses?|funds?|based|founded"
    # Vietnamese
    r"|cua|ve|la|noi|co|quy dinh|ngay|va|hay|hoac|thi|trong|duoc|da|nham|tai|voi|gi|khong|ban hanh|do"
    r"|nam (?=(?:19|20)[0-9]{2}(?!\s?-))"
    r"|thuc hien|thay the|trien khai|can cu|dua|ho tro|cap|ap dung|bai bo|sua doi|bo sung|giao|dat|bi"
    "|ra doi|dang|cung|neu|cho|nay|tren|vao|yeu cau|bao gom|gom|khi|den|se|de"
)
_SAFE = late_regex(rf"\s{{0,2}}(?:\Z|[.,;:!?)\]»\"'…\n(«]|\s?[-–—]\s|(?:{_SAFE_WORDS})(?![a-z]))")
_MEASURE = late_regex(
    r"\s{0,2}(?:%|‰|°|€|\$|(?:pour cent|percent|per cent|phan tram|ans?|annees?|mois|jours?|semaines?|heures?|years?"
    r"|months?|days?|weeks?|hours?|thang|tuan|gio|trieu|ty|ti|nghin|ngan|milliards?|millions?|billions?|trillions?"
    r"|mille|points?|fois|times|lan|e|eme|er|th|st|nd|rd|vnd|usd|dongs?|dong|ha|hectares?|km|m2|kg|tonnes?|tons?"
    r"|dai bieu|nguoi|doanh nghiep|projets?|entreprises?|projects?|enterprises?|mesures?|measures?|nhiem vu|giai phap"
    r"|nhom|noi dung|diem|dieu|chuong|trang|pages?|articles?|chapitres?|chapters?)(?![a-z0-9]))"
    r"|\s{0,2}(?:nam(?!\s(?:19|20)[0-9]{2}(?!\s?-))|ngay(?!\s?[0-9]))(?![a-z0-9])"
    r"|\s?(?:-|–|a|to|den|et|and)\s?[0-9]{1,5}\s(?:%|ans?|mois|jours?|years?|months?|days?|nam|thang|ngay)(?![a-z])"
    r"|\s[0-9]{3}(?![0-9])|\s(?:trong|en|in)\s[0-9]{1,2}(?![0-9/])"
)


@dataclass(frozen=True, slots=True)
class SaidYear:
    """A year said beside a reference; `is_part` when the words belong to it ("57 of 2024"), not when it is a date."""

    year: int
    end: int
    is_part: bool


def dated_year(plain: str, end: int) -> SaidYear | None:
    """The year that stands beside a reference ending at `end`: "of 2024", "(2024)", "du 22 décembre 2024"."""
    if found := _SAID_YEAR.match(plain, end):
        return SaidYear(int(found["bracketed"] or found["said"]), found.end(), is_part=True)
    if found := DATED.match(plain, end):
        year = found["numeric"] or found["day_first"] or found["month_first"] or found["spelt"]
        return SaidYear(int(year), found.end(), is_part=False)
    return None


def ends_safely(plain: str, end: int) -> bool:
    """Whether nothing counted follows: the end, a sign, a province, or a word that cannot be what the number counts."""
    follows = _SAFE.match(plain, end) or _provinces().match(plain, end)
    return follows is not None and not is_measured(plain, end)


@cache
def _provinces() -> re.Pattern[str]:
    """ "quyet dinh 812 tuyen quang": whose it is, as people type it."""
    names = sorted(fold(name) for _, name, _, _ in PROVINCES)
    return late_regex(rf"\s(?:tinh |tp\.? ?|thanh pho )?(?:{'|'.join(map(re.escape, names))})(?![a-z0-9])")


def is_measured(plain: str, end: int) -> bool:
    """Whether a unit, glued or not, or a counted thing follows the number that ends at `end`."""
    if plain[end : end + 1].isalpha():
        return True
    # "nghi quyet 33 an giang" speaks of a province, and of no 33 years.
    return _MEASURE.match(plain, end) is not None and _provinces().match(plain, end) is None


def outside_addresses(pattern: re.Pattern[str], plain: str) -> Iterator[re.Match[str]]:
    """The matches of `pattern` that lie in no URL, e-mail address or domain name."""
    addresses = iter(addresses_in(plain))
    upcoming = next(addresses, None)
    for found in pattern.finditer(plain):
        while upcoming is not None and upcoming[1] <= found.start():
            upcoming = next(addresses, None)
        if upcoming is None or found.end() <= upcoming[0]:
            yield found


@lru_cache(maxsize=64)
def addresses_in(plain: str) -> tuple[tuple[int, int], ...]:
    """Spans of URLs, e-mail addresses and domain names in folded text; each pattern that reads a text asks for them."""
    if not any(sign in plain for sign in _SIGNS_OF_ADDRESS):
        return ()
    return tuple(found.span() for found in _ADDRESS.finditer(plain))
