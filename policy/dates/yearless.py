"""Days that a text gives without a year: "le 4 septembre", "May 4", "ngày 4/9"."""

from __future__ import annotations

from datetime import date

from policy.dates.calendar_words import ENGLISH_NAMES, MONTH_NUMBERS
from policy.dates.period import Period, Precision
from policy.late_regex import late_regex

_NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_DAY_THEN_MONTH = late_regex(rf"([0-9]{{1,2}})\s?(?:er|st|nd|rd|th)?\s(?:of\s)?({_NAMES})(?![a-z0-9])")
_MONTH_BEFORE = late_regex(rf"(?<![a-z])({'|'.join(sorted(ENGLISH_NAMES, key=len, reverse=True))})\.?\s$")
_DAY_AFTER = late_regex(r"([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9a-z.,]*[0-9a-z%])(?!\s?%)")
_FOLLOWED_BY_COUNTED = late_regex(
    r"\s(?!(?:and|at|in|on|with|to|by|for|the|as|when|during|after|before|that|which|a|an|this|of|was|is|were|"
    r"under)(?![a-z]))[a-z]"
)
_VIETNAMESE = late_regex(r"([0-9]{1,2})\s?thang\s([0-9]{1,2})(?![0-9])")
_NUMERIC = late_regex(r"([0-9]{1,2})\s?[/-]\s?([0-9]{1,2})(?![0-9/%-]|[.,][0-9])")
_SAYS_DAY = late_regex(r"(?<![a-z])(?:ngay|hom|sang|chieu|mung)(?:\s(?:hom|ngay|nay))?\s\(?$")
_GOES_ON = late_regex(
    r"(?<![a-z])(?:ngay|hom|truoc|han) [0-9]{1,2}\s?[/-]\s?[0-9]{1,2}(?:,| va| hoac|, va)\s(?:ngay )?$"
)
"""Before a day that is listed with one: "ngày 31/5 và 30/11"."""
_AMBIGUOUS = frozenset({"may", "march", "mar"})


def yearless_day_at(text: str, folded: str, start: int) -> Period | None:
    """The day without a year whose number stands at `start` of `text`; None where the number is no day."""
    if start and (folded[start - 1].isalnum() or folded[start - 1] in "/-.,"):
        return None
    window = folded[max(0, start - 16) : start]
    match = _DAY_THEN_MONTH.match(folded, start)
    if match is not None and not (match[2] in _AMBIGUOUS and text[match.start(2)].islower()):
        return _period(text, start, match.end(), int(match[1]), MONTH_NUMBERS[match[2]])
    says_day = _SAYS_DAY.search(window) or _GOES_ON.search(folded[max(0, start - 28) : start])
    match = _VIETNAMESE.match(folded, start) or (_NUMERIC.match(folded, start) if says_day else None)
    if match is not None:
        begin = start - 5 if window.endswith("ngay ") else start
        return _period(text, begin, match.end(), int(match[1]), int(match[2]))
    before = _MONTH_BEFORE.search(window)
    match = _DAY_AFTER.match(folded, start) if before is not None else None
    if before is None or match is None:
        return None
    begin = start - (len(window) - before.start())
    if _FOLLOWED_BY_COUNTED.match(folded, match.end()) or (before[1] in _AMBIGUOUS and text[begin].islower()):
        return None
    return _period(text, begin, match.end(), int(match[1]), MONTH_NUMBERS[before[1]])


def _period(text: str, start: int, end: int, day: int, month: int) -> Period | None:
    try:
        read = date(1, month, day)
    except ValueError:
        return None
    return Period(read, read, Precision.YEARLESS_DAY, start, end, text[start:end])
