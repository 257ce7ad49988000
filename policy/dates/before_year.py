"""What stands before a year and makes it a day, a month or a span: "28 avril", "quý III/", "first half of"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from policy.dates.calendar_words import MONTH_NUMBERS, ORDER, SMALL_NUMBERS, VIETNAMESE_MONTHS, last_day
from policy.dates.period import Precision
from policy.language import Language
from policy.late_regex import late_regex

_Read = tuple[date, date, Precision]

_MONTH = "(?<![a-z])(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")"
_DAY = r"(?<![0-9/.,-])(?:0?[1-9]|[12][0-9]|3[01])"
_TWO_DAYS = rf"(?:ngay\s)?(?P<a>{_DAY})\s?(?:-|va|den)\s?(?:ngay\s)?(?P<b>0?[1-9]|[12][0-9]|3[01])"
_DAY_IN_WORDS = _DAY + r"\s?(?:er|st|nd|rd|th)?"
_NUMBER = "[0-9]{1,2}|" + "|".join(SMALL_NUMBERS)
_ORDINAL = "premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|quatrieme|4e|4eme|first|1st|2nd|third|3rd|fourth|4th"
_OF = r"(?:\s(?:of|de|du|d'|in)(?:\s(?:the\s)?(?:year|l'annee|l'exercice))?|,)?\s?"
_VI_MONTH = r"(?:0?[1-9]|1[0-2])"
_VI_YEAR = r"(?:\s?/\s?|\s?-\s?|,?\snam\s|\.|,\s|\s)"


def _day(year: int, month: int, day: int) -> _Read | None:
    try:
        read = date(year, month, day)
    except ValueError:
        return None
    return read, read, Precision.DAY


def _days(year: int, month: int, first: int, last: int) -> _Read | None:
    begin, end = _day(year, month, first), _day(year, month, last)
    return (begin[0], end[1], Precision.RANGE) if begin and end and begin[0] < end[1] else None


def _months(year: int, first: int, last: int, precision: Precision = Precision.RANGE) -> _Read | None:
    if not 1 <= first <= last <= 12:
        return None
    return date(year, first, 1), last_day(year, last), precision


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else SMALL_NUMBERS[written]


def _leading_int(written: str) -> int:
    return int("".join(character for character in written if character.isdecimal()))


def _numeric_day(match: re.Match[str], year: int, language: Language) -> _Read | None:
    first, second = int(match["a"]), int(match["b"])
    # Vietnam writes the day first; only a second number above 12 shows the American order.
    if language == "en" and second > 12:
        first, second = second, first
    return _day(year, second, first)


def _some_months(match: re.Match[str], year: int, language: Language) -> _Read | None:
    count = _number(match["n"])
    if match["edge"] in ("cuoi", "last", "derniers"):
        return _months(year, 13 - count, 12)
    return _months(year, 1, count)


def _half(match: re.Match[str], year: int, language: Language) -> _Read | None:
    which = match["half"]
    return _months(year, 7, 12) if which in ("cuoi", "2") or ORDER.get(which, 1) == 2 else _months(year, 1, 6)


def _quarter(match: re.Match[str], year: int, language: Language) -> _Read | None:
    quarter = ORDER[match["q"]]
    return _months(year, 3 * quarter - 2, 3 * quarter, Precision.QUARTER)


def _pattern(written: str) -> re.Pattern[str]:
    return late_regex(f"(?:{written})$")


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], int, Language], _Read | None]], ...] = (
    (
        _pattern(rf"(?P<a>{_DAY_IN_WORDS})\s?(?:au|to|-|a|et|and)\s?(?P<b>{_DAY_IN_WORDS})\s(?P<m>{_MONTH})\.?,?\s"),
        lambda m, y, _: _days(y, MONTH_NUMBERS[m["m"]], _leading_int(m["a"]), _leading_int(m["b"])),
    ),
    (
        _pattern(rf"(?P<m>{_MONTH})\.?\s(?P<a>{_DAY_IN_WORDS})\s?(?:-|to)\s?(?P<b>[0-9]{{1,2}}),?\s"),
        lambda m, y, _: _days(y, MONTH_NUMBERS[m["m"]], _leading_int(m["a"]), int(m["b"])),
    ),
    (
        _pattern(rf"(?P<d>{_DAY_IN_WORDS})\s(?:of\s)?(?P<m>{_MONTH})\.?,?\s"),
        lambda m, y, _: _day(y, MONTH_NUMBERS[m["m"]], _leading_int(m["d"])),
    ),
    (
        _pattern(rf"(?P<m>{_MONTH})\.?\s(?P<d>{_DAY_IN_WORDS}),?\s"),
        lambda m, y, _: _day(y, MONTH_NUMBERS[m["m"]], _leading_int(m["d"])),
    ),
    (
        _pattern(rf"{_TWO_DAYS}\s?thang\s(?P<m>{_VI_MONTH}){_VI_YEAR}"),
        lambda m, y, _: _days(y, int(m["m"]), int(m["a"]), int(m["b"])),
    ),
    (
        _pattern(rf"{_TWO_DAYS}\s?/\s?(?P<m>{_VI_MONTH})\s?/\s?"),
        lambda m, y, _: _days(y, int(m["m"]), int(m["a"]), int(m["b"])),
    ),
    (
        _pattern(rf"(?:ngay\s)?(?P<d>{_DAY})\s?thang\s(?P<m>{_VI_MONTH}){_VI_YEAR}"),
        lambda m, y, _: _day(y, int(m["m"]), int(m["d"])),
    ),
    (
        _pattern(rf"(?:ngay\s)?(?P<a>{_DAY})\s?(?P<s>[/.-])\s?(?P<b>[0-9]{{1,2}})\s?(?P=s)\s?"),
        _numeric_day,
    ),
    (
        _pattern(rf"(?P<a>{_MONTH})\s(?:to|a|au|-|et|and)\s(?P<b>{_MONTH})\s(?:de\s)?"),
        lambda m, y, _: _months(y, MONTH_NUMBERS[m["a"]], MONTH_NUMBERS[m["b"]]),
    ),
    (
        _pattern(rf"thang\s(?P<a>{_VI_MONTH})\s?(?:den|toi|-)\s?(?:het\s)?(?:thang\s)?(?P<b>{_VI_MONTH}){_VI_YEAR}"),
        lambda m, y, _: _months(y, int(m["a"]), int(m["b"])),
    ),
    (
        _pattern(rf"(?P<n>{_NUMBER})\s(?P<edge>premiers|derniers)\smois{_OF}"),
        _some_months,
    ),
    (_pattern(rf"(?P<edge>first|last)\s(?P<n>{_NUMBER})\smonths{_OF}"), _some_months),
    (_pattern(rf"(?<![0-9a-z])(?P<n>{_NUMBER})\sthang\s(?P<edge>dau|cuoi)(?:\snam)?\s"), _some_months),
    # "9 tháng năm 2024": its first nine.
    (_pattern(rf"(?<![0-9a-z])(?P<n>{_NUMBER})\sthang(?P<edge>)\s(?:cua\s)?nam\s"), _some_months),
    (
        _pattern(rf"(?<![a-z])(?P<half>premier|1er|second|deuxieme|2e|first|1st|2nd)\s(?:semestre|half|semester){_OF}"),
        _half,
    ),
    (_pattern(r"(?<![a-z])(?:h|s)(?P<half>[12])[\s/-]?"), _half),
    (_pattern(r"nua\s(?P<half>dau|cuoi)\snam\s"), _half),
    (_pattern(rf"(?<![a-z0-9])(?P<q>{_ORDINAL})[\s-](?:trimestre|quarter){_OF}"), _quarter),
    (_pattern(r"(?<![a-z])quy\s(?P<q>iv|iii|ii|i|[1-4])(?:\s?/\s?|,?\snam\s|,\s|\s|-)"), _quarter),
    (_pattern(r"(?<![a-z])[qt](?P<q>[1-4])[\s/-]?"), _quarter),
    (
        _pattern(rf"(?P<m>{_MONTH})\.?,?(?:\s(?:of|de))?\s"),
        lambda m, y, _: _months(y, MONTH_NUMBERS[m["m"]], MONTH_NUMBERS[m["m"]], Precision.MONTH),
    ),
    (
        _pattern(rf"thang\s(?P<m>{_VI_MONTH}){_VI_YEAR}"),
        lambda m, y, _: _months(y, int(m["m"]), int(m["m"]), Precision.MONTH),
    ),
    (
        _pattern(r"thang\s(?P<m>" + "|".join(sorted(VIETNAMESE_MONTHS, key=len, reverse=True)) + r"),?\snam\s"),
        lambda m, y, _: _months(y, VIETNAMESE_MONTHS[m["m"]], VIETNAMESE_MONTHS[m["m"]], Precision.MONTH),
    ),
)
_BARE_MONTH = _pattern(rf"(?<![0-9a-z/.,-])(?P<m>{_VI_MONTH})\s?/\s?")
_NUMBERS_AN_INSTRUMENT = late_regex(
    r"(?:quyet|dinh|nq|qd|nd|tt|tu|luat|law|loi|no|n°|n°\s|so|resolutions?|decisions?|decrees?|decrets?|circulars?|"
    r"circulaires?|"
    r"hoach|plan|thi|directive)[\s.:°]*$"
)
WINDOW = 64
"""How many characters before a year can belong to it."""


def read_before_year(window: str, year: int, language: Language) -> tuple[_Read, int] | None:
    """What `window` (folded, ending where `year` begins) makes of the year, and how many of its characters it takes."""
    for pattern, reader in _READERS:
        match = pattern.search(window)
        if match is not None:
            read = reader(match, year, language)
            if read is not None:
                return read, len(window) - match.start()
    match = _BARE_MONTH.search(window)
    if match is not None and not _NUMBERS_AN_INSTRUMENT.search(window[: match.start()]):
        read = _months(year, int(match["m"]), int(match["m"]), Precision.MONTH)
        if read is not None:
            return read, len(window) - match.start()
    return None
