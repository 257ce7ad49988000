"""Times told in two units: "1 giờ 50 phút", "two years and six months", "1 heure 50" are one time each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind

_SMALLER = {"hour": ("minute", 60), "year": ("month", 12), "day": ("hour", 24)}
_JOINT = late_regex(r"\s(?:(?:and|et|va)\s)?")
_COUNTS_NOTHING = late_regex(r"\W*\Z|\s?[,.;:)]|\s(?:a|au|contre|et|pour|en|par|against|instead)\s")
"""What may stand behind minutes without their name; "3 hours 12 people" are no time."""


def with_compound_times(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """`found` with each time in two units as one, in the smaller of them: 110 minutes."""
    return list(_joined(found, text))


def _joined(found: Sequence[Quantity], text: str) -> Iterator[Quantity]:
    place = 0
    while place < len(found):
        one = found[place]
        other = found[place + 1] if place + 1 < len(found) else None
        if other is not None and _go_together(one, other, text):
            unit, share = _SMALLER[one.unit or ""]
            value = one.value * share + other.value
            yield replace(one, value=value, unit=unit, end=other.end, text=text[one.start : other.end])
            place += 2
            continue
        yield one
        place += 1


def _go_together(one: Quantity, other: Quantity, text: str) -> bool:
    smaller, share = _SMALLER.get(one.unit or "", ("", 0))
    if one.kind is not QuantityKind.DURATION or not smaller or one.upper is not None or one.per is not None:
        return False
    if other.qualifier is not Qualifier.EXACT or other.upper is not None or not 0 < other.value < share:
        return False
    if _JOINT.fullmatch(fold(text[one.end : other.start])) is None:
        return False
    # "1 heure 50", "1 h 50": the minutes of an hour go without their name.
    is_bare = one.unit == "hour" and other.kind is QuantityKind.COUNT and other.end == other.start + 2
    return other.unit == smaller or (is_bare and _COUNTS_NOTHING.match(fold(text[other.end :])) is not None)
