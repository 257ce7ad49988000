"""Units as texts write them, and the canonical name of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy.late_regex import late_regex
from policy.quantity.currencies import CODES, DOLLARS, SPELLINGS
from policy.quantity.quantity import QuantityKind
from policy.quantity.tokens import Token, word_set


@dataclass(frozen=True, slots=True)
class Unit:
    """What a value is measured in."""

    kind: QuantityKind
    name: str


def _spellings(kind: QuantityKind, names: dict[str, str]) -> dict[str, Unit]:
    return {
        spelling.strip(): Unit(kind, name) for name, spellings in names.items() for spelling in spellings.split(",")
    }


_UNITS = (
    _spellings(
        QuantityKind.MONEY,
        SPELLINGS,
    )
    | _spellings(
        QuantityKind.PERCENTAGE,
        {
            "%": "%,percent,per cent,pour cent,phần trăm,phan tram,pct",
            "percentage point": "percentage point,percentage points,percent points,points de pourcentage,"
            "point de pourcentage,điểm phần trăm,điểm %,points of percentage",
        },
    )
    | _spellings(
        QuantityKind.AREA,
        {
            "ha": "ha,hectare,hectares,hecta,hécta,héc ta,hec ta,héc-ta,hec-ta,hécta",
            "m2": "m2,m²,mètre carré,mètres carrés,square metre,square metres,square meter,square meters,sq m,sqm,"
            "mét vuông,met vuong",
            "acre": "acre,acres",
            "km2": "km2,km²,kilomètre carré,kilomètres carrés,square kilometre,square kilometres,square kilometer,"
            "square kilometers,sq km,kilômét vuông,ki lô mét vuông,ki-lô-mét vuông,cây số vuông",
        },
    )
    | _spellings(
        QuantityKind.DURATION,
        {
            "minute": "minute,minutes,phút,phut",
            "hour": "hour,hours,heure,heures,h,giờ,gio,tiếng",
            "day": "day,days,jour,jours,ngày,ngay",
            "working day": "working day,working days,business day,business days,jour ouvré,jours ouvrés,jour ouvrable,"
            "jours ouvrables,jours ouvres,ngày làm việc,ngay lam viec",
            "week": "week,weeks,semaine,semaines,tuần,tuan",
            "month": "month,months,mois,tháng,thang",
            "quarter": "quarter,quarters,trimestre,trimestres,quý",
            "year": "year,years,an,ans,année,années,năm,nam,annees,tuổi,tuoi",
        },
    )
    | _spellings(
        QuantityKind.OTHER,
        {
            "tonne": "tonne,tonnes,ton,tons,tấn",
            "kg": "kg,kilogramme,kilogrammes,kilogram,kilograms",
            "km": "km,kilomètre,kilomètres,kilometre,kilometres,kilometer,kilometers,kilômét,ki-lô-mét",
            "m": "m,mètre,mètres,metre,metres,meter,meters,mét",
            "m3": "m3,m³,mètres cubes,cubic metres,cubic meters,mét khối",
            "MW": "mw,mégawatts,megawatts",
            "GW": "gw,gigawatts",
            "kW": "kw",
            "MWp": "mwp",
            "kWh": "kwh",
            "GWh": "gwh",
            "MB": "mb",
            "GB": "gb",
            "TB": "tb",
            "PB": "pb",
            "Gbps": "gbps",
            "Mbps": "mbps",
            "litre": "litre,litres,liter,liters,lít",
            "°C": "°c",
            "times": "times,fois,lần,fold",
        },
    )
)
_AREA_OF_LENGTH = {"m": "m2", "km": "km2", "m3": "m3"}
_GLUED_ONLY = frozenset({"m"})
"""Letters that are a unit only right behind the digits."""
_LONGER_WORDS = {
    "đồng": word_set("nghiệp bào chí hồ đội minh phục hương bằng ruộng cỏ"),
    "quý": word_set("khách ông bà vị"),
    "tiếng": word_set("nói anh pháp việt dân nước"),
}
"""What a unit's word begins with these behind it: 48 "đồng hồ" are meters, not money."""
_UNMARKED = word_set("nam thang")
"""Spellings without marks of units that are other words where a text has its marks: "nam" (men), "thang" (ladders)."""
_VIETNAMESE_LETTER = late_regex("[ăđĩũơư\u1ea0-\u1ef9]", re.IGNORECASE)

_TREE: dict[str, set[int]] = {}
for _spelling in _UNITS:
    _TREE.setdefault(_spelling.replace("-", " ").split(" ")[0], set()).add(len(_spelling.replace("-", " ").split(" ")))
_BY_WORDS = {spelling.replace("-", " "): unit for spelling, unit in _UNITS.items()}
_CURRENCY_SIGNS = frozenset("$€£¥₫")
_CURRENCY_CODES = CODES | {"us"}


def unit_at(text: str, tokens: Sequence[Token], index: int, *, glued: bool) -> tuple[Unit, int] | None:
    """The unit that begins at `tokens[index]` and the index behind it; `glued` says that the number touches it."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    special = _signs(text, tokens, index)
    if special is not None:
        return special
    lengths = _TREE.get(token.lower)
    if lengths is None:
        return None
    for length in sorted(lengths, reverse=True):
        words, behind = _words(tokens, index, length)
        unit = _BY_WORDS.get(words)
        if unit is None:
            continue
        if token.lower in _GLUED_ONLY and behind == index + 1 and not glued:
            continue
        return (unit, behind) if _stands_alone(text, tokens, index, behind) else None
    return None


def _signs(text: str, tokens: Sequence[Token], index: int) -> tuple[Unit, int] | None:
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    touches = following is not None and following.start == token.end
    if token.lower in DOLLARS and touches and following is not None and following.lower == "$":
        return _BY_WORDS[DOLLARS[token.lower].lower()], index + 2
    if token.lower == "°" and touches and following is not None and following.lower == "c":
        return _UNITS["°c"], index + 2
    if token.lower in _AREA_OF_LENGTH and touches and following is not None and following.is_number:
        power = text[following.start : following.end]
        if power == "2" and token.lower in ("m", "km"):
            return _UNITS[f"{token.lower}2"], index + 2
        if power == "3" and token.lower == "m":
            return _UNITS["m3"], index + 2
        return None
    if not token.is_word and token.lower in _BY_WORDS:
        return _BY_WORDS[token.lower], index + 1
    return None


def _words(tokens: Sequence[Token], index: int, length: int) -> tuple[str, int]:
    words = [tokens[index].lower]
    position = index + 1
    while len(words) < length and position < len(tokens):
        if tokens[position].lower != "-":
            words.append(tokens[position].lower)
        position += 1
    return " ".join(words), position


def _stands_alone(text: str, tokens: Sequence[Token], index: int, behind: int) -> bool:
    """Whether these words are the unit, not the beginning of a name or of a longer word: "15 Dong Nai", "9 đồng hồ"."""
    token = tokens[index]
    following = tokens[behind] if behind < len(tokens) else None
    if token.lower in _UNMARKED and _VIETNAMESE_LETTER.search(text):
        return False
    if following is not None and following.lower in _LONGER_WORDS.get(token.lower, ()):
        return False
    if following is None or not token.is_capitalised or token.lower in _CURRENCY_CODES:
        return True
    return not (following.is_capitalised and following.start - tokens[behind - 1].end == 1)


def currency_before(tokens: Sequence[Token], index: int) -> tuple[Unit, int] | None:
    """The currency written before the number at `tokens[index]` ("US$5", "VND 2.5 trillion"), and where it begins."""
    if index == 0:
        return None
    token = tokens[index - 1]
    if token.lower in _CURRENCY_SIGNS:
        whose = tokens[index - 2] if index > 1 else None
        if token.lower == "$" and whose is not None and whose.end == token.start and whose.lower in DOLLARS:
            return _BY_WORDS[DOLLARS[whose.lower].lower()], index - 2
        return _BY_WORDS[token.lower], index - 1
    if token.lower in CODES:
        return _BY_WORDS[token.lower], index - 1
    return None
