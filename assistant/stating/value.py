"""The value that answers, as a sentence of the reader's language takes it: a figure with its noun, a date with its
preposition, a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from policy.dates import Period, Precision, write_period
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind, write

Value = Quantity | Period | str
"""A figure, a date or period, or a name."""

Moment = Literal["at", "from", "until", "since", "of", "before"]
"""How a date is asked for: when, from when, until when, since when, of when, by when."""

_KINDS: dict[Language, dict[QuantityKind, str]] = {
    "fr": {
        QuantityKind.AREA: r"hectares?|ha|m²|mètres? carrés?|km²|kilomètres? carrés?|(?:terrains?|terres?|surfaces?)",
        QuantityKind.DURATION: r"heures?|minutes?|jours?|semaines?|mois|ans|années?|temps",
        QuantityKind.MONEY: r"argent|(?:(?:milliards?|millions?)(?: de)? )?(?:VND|dongs?|dollars)|milliards?|millions?",
        QuantityKind.PERCENTAGE: r"pour ?cent|points?(?: de pourcentage)?",
        QuantityKind.OTHER: r"tonnes?|kilos?|kg|km|kilomètres?|mètres?|litres?|[MGk]W|(?:méga|giga|kilo)watts?|fois",
    },
    "en": {
        QuantityKind.AREA: r"hectares?|ha|square (?:kilo)?met(?:re|er)s?|m2|m²|land|space",
        QuantityKind.DURATION: r"hours?|minutes?|days?|weeks?|months?|years?|time",
        QuantityKind.MONEY: (
                r"(?:(?:b|m|tr)illions? (?:of )?)?(?:VND|dongs?|dollars|USD)|(?:b|m|tr)illions?|money|funding"
            ),
        QuantityKind.PERCENTAGE: r"per ?cent|(?:percentage )?points?",
        QuantityKind.OTHER: (
            r"tonnes?|tons?|kilos?|kg|km|kilomet(?:re|er)s?|met(?:re|er)s?|lit(?:re|er)s?|[MGk]W|"
            r"(?:mega|giga|kilo)watts?|times"
        ),
    },
    "vi": {
        QuantityKind.AREA: r"hecta|héc-?ta|ha|mét vuông|m2|m²|km2|km²|đất",
        QuantityKind.DURATION: r"giờ|phút|ngày|tuần|tháng|năm|lâu",
        QuantityKind.MONEY: r"(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)(?: đồng| USD)?|đồng|USD|tiền",
        QuantityKind.PERCENTAGE: r"phần trăm|%|điểm phần trăm",
        QuantityKind.OTHER: r"ki-?lô-?mét|km|mét|tấn|kg|lít|MW|GW|kW|lần",
    },
}  # fmt: skip
"""Words that ask for a value with a unit, by its kind: they are in the value already."""
_LINK = {"fr": r"(?P<link> (?:de |d['’]))?", "en": r"(?P<link> of )?", "vi": r"(?P<link>)"}
_UNIT = {
    language: {kind: late_regex(rf"(?:{words})(?!\w){_LINK[language]}", re.IGNORECASE) for kind, words in kinds.items()}
    for language, kinds in _KINDS.items()
}
_ORDINAL = late_regex(r"\A(?:rang|rank|hạng) ")


@dataclass(frozen=True, slots=True)
class Told:
    """A value in one language, emphasised."""

    value: Value
    language: Language

    @property
    def is_figure(self) -> bool:
        """Whether it is a figure that is no rank."""
        return isinstance(self.value, Quantity) and self.value.kind is not QuantityKind.RANK

    @property
    def is_rank(self) -> bool:
        """Whether it is a place in an order."""
        return isinstance(self.value, Quantity) and self.value.kind is QuantityKind.RANK

    @property
    def is_bare_number(self) -> bool:
        """Whether it counts something and needs a noun."""
        return isinstance(self.value, Quantity) and self.is_figure and self.value.unit is None

    @property
    def is_name(self) -> bool:
        """Whether it names somebody or something."""
        return isinstance(self.value, str)

    @property
    def is_one(self) -> bool:
        """Whether a plural noun cannot follow it; Vietnamese nouns have none."""
        is_one = isinstance(self.value, Quantity) and self.value.upper is None and abs(self.value.value) < 2
        return is_one and self.language != "vi"

    @property
    def text(self) -> str:
        """The value alone: "**33**", "**rank 9**", "**March 5, 2024**"."""
        return f"**{self._written()}**"

    @property
    def ordinal(self) -> str:
        """A rank as a sentence tells it: "**9th**", "**9e**", "**thứ 9**"; everything else as it is."""
        written = self._written()
        if not self.is_rank or not _ORDINAL.match(written):
            return self.text
        number = _ORDINAL.sub("", written)
        if self.language == "vi":
            return f"**thứ {number}**"
        if self.language == "fr":
            return f"**{number}{'er' if number == '1' else 'e'}**"
        teens = number[-2:] in ("11", "12", "13")
        return f"**{number}{'th' if teens else {'1': 'st', '2': 'nd', '3': 'rd'}.get(number[-1], 'th')}**"

    def counting(self, noun: str) -> str | None:
        """The figure with what it is asked of: "**33** enterprises", "**106 ha** of greenhouses"; None where the value
        is of another kind than `noun` asks for."""
        if not isinstance(self.value, Quantity) or not self.is_figure:
            return None
        units = {kind: match for kind, unit in _UNIT[self.language].items() if (match := unit.match(noun)) is not None}
        if self.is_bare_number:
            return None if units or not noun or self.is_one else f"{self.text} {noun}"
        if not noun:
            return self.text
        unit = units.get(self.value.kind)
        if unit is None:
            return None
        rest = noun[unit.end() :].strip()
        return f"{self.text}{unit['link'] or ' '}{rest}" if rest else self.text

    def when(self, moment: Moment = "at") -> str | None:
        """The date with its preposition: "on **March 5, 2024**", "en **mai 2024**", "từ **ngày 5/3/2024**"; None for
        what is no date or cannot follow it."""
        if not isinstance(self.value, Period):
            return None
        preposition = _PREPOSITIONS[self.language](self.value, moment)
        return None if preposition is None else f"{preposition}{self.text}"

    def _written(self) -> str:
        if isinstance(self.value, Quantity):
            return write(self.value, self.language)
        return write_period(self.value, self.language) if isinstance(self.value, Period) else self.value


_OF_KIND: dict[Language, tuple[str, str, str]] = {
    "fr": (r"date|jour|échéance|année", r"rang|classement|place|position", r"part|pourcentage|proportion|taux"),
    "en": (r"dates?|day|deadline|year", r"rank\w*|place|position", r"share|percentage|proportion|percent|rate"),
    "vi": (r"ngày|thời hạn|hạn|năm", r"hạng|thứ hạng|vị trí", r"tỷ lệ|tỉ lệ|tỷ trọng|phần trăm"),
}


def fits(told: Told, phrase: str) -> bool:
    """Whether the value is of the kind that `phrase` opens by asking for: no date is a rank, no rank a share."""
    opening = " ".join(phrase.split()[:6])
    asks = [re.search(rf"(?<!\w)(?:{words})(?!\w)", opening, re.IGNORECASE) for words in _OF_KIND[told.language]]
    starts = [match.start() for match in asks if match is not None]
    if not starts:
        return not (told.is_rank or (isinstance(told.value, Quantity) and told.value.unit == "times"))
    first = min(starts)
    kinds = (isinstance(told.value, Period), told.is_rank, told.is_figure and not told.is_bare_number)
    return any(match is not None and match.start() == first and kind for match, kind in zip(asks, kinds, strict=True))


_DAYS = (Precision.DAY, Precision.YEARLESS_DAY)


def _carries_its_own(period: Period) -> bool:
    return period.precision is Precision.RANGE or period.is_horizon


def _english(period: Period, moment: Moment) -> str | None:
    if _carries_its_own(period):
        return "" if moment == "at" else None
    at = "on " if period.precision in _DAYS else "in the " if period.precision is Precision.QUARTER else "in "
    return {"at": at, "from": "from ", "until": "until ", "since": "since ", "of": "", "before": "by "}[moment]


def _french(period: Period, moment: Moment) -> str | None:
    if _carries_its_own(period):
        return "" if moment == "at" else None
    if period.precision in _DAYS or period.precision is Precision.QUARTER:
        at = "le " if period.precision in _DAYS else "au "
        return {
            "at": at, "from": "à partir du ", "until": "jusqu'au ", "since": "depuis le ", "of": "du ",
            "before": "avant le ",
        }[moment]  # fmt: skip
    months = period.precision is Precision.MONTH
    vowel = months and period.first.month in (4, 8, 10)
    return {
        "at": "en ",
        "from": "à partir d'" if vowel else "à partir de ",
        "until": "jusqu'en ",
        "since": "depuis ",
        "of": "d'" if vowel else "de ",
        "before": "avant ",
    }[moment]


def _vietnamese(period: Period, moment: Moment) -> str | None:
    if _carries_its_own(period):
        return "" if moment in ("at", "of") else None
    return {"at": "vào ", "from": "từ ", "until": "đến ", "since": "từ ", "of": "", "before": "trước "}[moment]


_PREPOSITIONS = {"en": _english, "fr": _french, "vi": _vietnamese}
