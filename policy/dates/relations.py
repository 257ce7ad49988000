"""How two periods lie to each other."""

from __future__ import annotations

from policy.dates.period import Period, Precision


def overlaps(first: Period, second: Period) -> bool:
    """Whether the two may share a day; a day with no year overlaps every period that has such a day in it."""
    if Precision.YEARLESS_DAY not in (first.precision, second.precision):
        return first.first <= second.last and second.first <= first.last
    if first.precision is not Precision.YEARLESS_DAY:
        first, second = second, first
    day = (first.first.month, first.first.day)
    if second.precision is Precision.YEARLESS_DAY:
        return day == (second.first.month, second.first.day)
    if second.last.year > second.first.year + 1:
        return True
    begins, ends = (second.first.month, second.first.day), (second.last.month, second.last.day)
    if second.first.year == second.last.year:
        return begins <= day <= ends
    return day >= begins or day <= ends


def contains(outer: Period, inner: Period) -> bool:
    """Whether every day of `inner` lies in `outer`; unknown where one has no year, unless they are equal."""
    if Precision.YEARLESS_DAY in (outer.precision, inner.precision):
        return outer.precision is inner.precision and outer.first == inner.first
    return outer.first <= inner.first and inner.last <= outer.last
