"""Quantities written in the reader's format, so that they are read back as the same value."""

from __future__ import annotations

from decimal import Decimal

from policy.language import Language
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.shares import SAID

_QUALIFIERS: dict[Language, dict[Qualifier, str]] = {
    "fr": {
        Qualifier.ABOUT: "environ ",
        Qualifier.NEARLY: "près de ",
        Qualifier.MORE_THAN: "plus de ",
        Qualifier.AT_LEAST: "au moins ",
        Qualifier.LESS_THAN: "moins de ",
        Qualifier.AT_MOST: "au plus ",
    },
    "en": {
        Qualifier.ABOUT: "about ",
        Qualifier.NEARLY: "nearly ",
        Qualifier.MORE_THAN: "more than ",
        Qualifier.AT_LEAST: "at least ",
        Qualifier.LESS_THAN: "less than ",
        Qualifier.AT_MOST: "up to ",
    },
    "vi": {
        Qualifier.ABOUT: "khoảng ",
        Qualifier.NEARLY: "gần ",
        Qualifier.MORE_THAN: "hơn ",
        Qualifier.AT_LEAST: "ít nhất ",
        Qualifier.LESS_THAN: "dưới ",
        Qualifier.AT_MOST: "tối đa ",
    },
}
_SCALES: dict[Language, tuple[tuple[Decimal, str, str], ...]] = {
    "fr": ((Decimal(10) ** 9, "milliard", "milliards"), (Decimal(10) ** 6, "million", "millions")),
    "en": (
        (Decimal(10) ** 12, "trillion", "trillion"),
        (Decimal(10) ** 9, "billion", "billion"),
        (Decimal(10) ** 6, "million", "million"),
    ),
    "vi": ((Decimal(10) ** 9, "tỷ", "tỷ"), (Decimal(10) ** 6, "triệu", "triệu")),
}
_MOST_DECIMALS = 3
_UNITS: dict[Language, dict[str, tuple[str, str]]] = {
    "fr": {
        "minute": ("minute", "minutes"), "hour": ("heure", "heures"), "day": ("jour", "jours"),
        "working day": ("jour ouvré", "jours ouvrés"),
        "week": ("semaine", "semaines"), "month": ("mois", "mois"), "quarter": ("trimestre", "trimestres"),
        "year": ("an", "ans"), "tonne": ("tonne", "tonnes"), "times": ("fois", "fois"), "m2": ("m²", "m²"),
        "km2": ("km²", "km²"), "m3": ("m³", "m³"),
        "percentage point": ("point de pourcentage", "points de pourcentage"),
        "VND": ("VND", "VND"), "litre": ("litre", "litres"),
    },
    "en": {
        "minute": ("minute", "minutes"), "hour": ("hour", "hours"), "day": ("day", "days"), "week": ("week", "weeks"),
        "working day": ("working day", "working days"),
        "month": ("month", "months"), "quarter": ("quarter", "quarters"), "year": ("year", "years"),
        "tonne": ("tonne", "tonnes"), "m2": ("m²", "m²"), "km2": ("km²", "km²"), "m3": ("m³", "m³"),
        "percentage point": ("percentage point", "percentage points"), "litre": ("litre", "litres"),
    },
    "vi": {
        "minute": ("phút", "phút"), "hour": ("giờ", "giờ"), "day": ("ngày", "ngày"), "week": ("tuần", "tuần"),
        "working day": ("ngày làm việc", "ngày làm việc"),
        "month": ("tháng", "tháng"), "quarter": ("quý", "quý"), "year": ("năm", "năm"), "tonne": ("tấn", "tấn"),
        "times": ("lần", "lần"), "m2": ("m²", "m²"), "km2": ("km²", "km²"), "m3": ("m³", "m³"), "VND": ("đồng", "đồng"),
        "percentage point": ("điểm phần trăm", "điểm phần trăm"), "litre": ("lít", "lít"),
    },
}  # fmt: skip
_PER: dict[Language, dict[str, str]] = {
    "fr": {
        "hour": " par heure", "day": " par jour", "week": " par semaine", "month": " par mois",
        "quarter": " par trimestre", "year": " par an", "person": " par personne", "enterprise": " par entreprise",
        "project": " par projet", "product": " par produit", "contract": " par contrat", "patent": " par brevet",
        "certificate": " par certificat", "title": " par titre", "application": " par demande",
        "ha": " par hectare", "household": " par ménage", "time": " par fois", "course": " par cours",
    },
    "en": {
        "hour": " per hour", "day": " per day", "week": " per week", "month": " per month", "quarter": " per quarter",
        "year": " per year", "person": " per person", "enterprise": " per enterprise", "project": " per project",
        "product": " per product", "contract": " per contract", "patent": " per patent", "ha": " per hectare",
        "certificate": " per certificate", "title": " per title", "application": " per application",
        "household": " per household", "time": " per time", "course": " per course",
    },
    "vi": {
        "hour": "/giờ", "day": "/ngày", "week": "/tuần", "month": "/tháng", "quarter": "/quý", "year": "/năm",
        "person": "/người", "enterprise": "/doanh nghiệp", "project": "/dự án", "product": "/sản phẩm",
        "contract": "/hợp đồng", "patent": "/bằng sáng chế", "certificate": "/giấy chứng nhận", "title": "/văn bằng",
        "application": "/đơn", "ha": "/héc-ta", "household": "/hộ", "time": "/lần",
        "course": "/khóa",
    },
}  # fmt: skip


_HUGE = 10**9


def write(quantity: Quantity, language: Language) -> str:
    """`quantity` for a reader of `language`, with what bounds it: "près de 2 500 milliards de VND", "2.73%", "thứ 9".

    `find_quantities` reads the same value back; the value is never rounded.
    """
    bound = _QUALIFIERS[language].get(quantity.qualifier, "")
    if quantity.kind is QuantityKind.RATIO:
        against = (quantity.unit or ":1").removeprefix(":")
        return f"{bound}{_plain(quantity.value, 'en')}:{against}"
    if quantity.kind is QuantityKind.RANK:
        return _write_rank(quantity.value, quantity.qualifier, language)
    if quantity.kind is QuantityKind.MONEY:
        written = _write_money(quantity, language)
    else:
        written = _write_measured(quantity, language)
    per = "".join(_PER[language].get(one, "") for one in (quantity.per or "").split(", "))
    return f"{bound}{written}{per}"


def _write_rank(value: Decimal, qualifier: Qualifier, language: Language) -> str:
    if qualifier is Qualifier.AT_MOST:
        return f"top {_plain(value, language)}"
    return {"fr": "rang", "en": "rank", "vi": "hạng"}[language] + f" {value.normalize():f}"


def _write_money(quantity: Quantity, language: Language) -> str:
    unit = quantity.unit or ""
    name = "đồng" if language == "vi" and unit == "VND" else unit
    upper = quantity.upper
    for scale, one, many in _SCALES[language]:
        ends = [quantity.value, *([upper] if upper is not None else [])]
        if abs(quantity.value) >= scale and all(_decimals(end / scale) <= _MOST_DECIMALS for end in ends):
            last = ends[-1] / scale
            word = many if last >= 2 or (language == "en") else one
            link = " de " if language == "fr" else " "
            scaled = _ends(
                quantity.value / scale, upper / scale if upper is not None else None, language, is_scaled=True
            )
            return f"{scaled} {word}{link}{name}"
    return f"{_ends(quantity.value, upper, language)} {name}"


def _write_measured(quantity: Quantity, language: Language) -> str:
    unit = quantity.unit
    number = _ends(quantity.value, quantity.upper, language, is_share=quantity.kind is QuantityKind.PERCENTAGE)
    if unit is None:
        is_huge = quantity.value >= _HUGE and quantity.upper is None and language != "vi"
        return _scaled(quantity.value, language) if is_huge else number
    if unit in SAID[language]:
        return SAID[language][unit]
    if unit == "%":
        return f"{number} %" if language == "fr" else f"{number}%"
    one, many = _UNITS[language].get(unit, (unit, unit))
    last = quantity.upper if quantity.upper is not None else quantity.value
    singular = abs(last) < 2 if language == "fr" else last == 1
    return f"{number} {one if singular else many}"


def _scaled(value: Decimal, language: Language) -> str:
    """A number of thousands of millions in words of scale; in Vietnamese those alone would be money."""
    for scale, one, many in _SCALES[language]:
        if value >= scale and _decimals(value / scale) <= _MOST_DECIMALS:
            word = many if value / scale >= 2 or language == "en" else one
            return f"{_plain(value / scale, language, is_scaled=True)} {word}"
    return _plain(value, language)


def _ends(
    value: Decimal, upper: Decimal | None, language: Language, *, is_share: bool = False, is_scaled: bool = False
) -> str:
    low = _plain(value, language, is_share=is_share, is_scaled=is_scaled)
    return low if upper is None else f"{low}-{_plain(upper, language, is_share=is_share, is_scaled=is_scaled)}"


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _plain(value: Decimal, language: Language, *, is_share: bool = False, is_scaled: bool = False) -> str:
    """The digits of `value` with the group and decimal marks of `language`; `is_scaled` where "billion" follows."""
    digits = f"{value.normalize():f}"
    sign = "-" if digits.startswith("-") else ""
    whole, _, fraction = digits.removeprefix("-").partition(".")
    group, mark = {"fr": (" ", ","), "en": (",", "."), "vi": (".", ",")}[language]
    # Four digits stay together in no language here: "2 500", "2,500", "2.500" all show where the thousands are.
    groups = []
    while len(whole) > 3:
        whole, last = whole[:-3], whole[-3:]
        groups.append(last)
    written = group.join([whole, *reversed(groups)])
    # "1.000%" is one per cent with three decimals to many a reader; a closing zero keeps it a thousand.
    if is_share and groups and group == "." and not fraction:
        fraction = "0"
    if not fraction:
        return sign + written
    # Three decimals alone look like thousands; a closing zero keeps them decimals, and so does a word of scale in
    # English and French ("1.265 trillion"); "1.265 tỷ" would be read as more than a thousand.
    if len(fraction) == 3 and whole != "0" and not groups and not (is_scaled and language != "vi"):
        fraction += "0"
    return f"{sign}{written}{mark}{fraction}"
