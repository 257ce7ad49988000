"""Of the values that a table gives of one thing for several years, the one that a question without a year means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.evidence.grids import row_label
from assistant.read.figures.eligible import Eligible
from assistant.read.figures.planned import asks_for_plan
from assistant.understand import Understanding

_AIMED_AT = frozenset({"target", "plan", "plan-act"})
_OF_TIME = _AIMED_AT | {"result", "year", "implement", "complete-achieve", "estimate"}
"""What heads say of when and how a value holds, not of what it is."""


def of_the_time_meant(found: Sequence[Eligible], understanding: Understanding) -> list[Eligible]:
    """`found` without the cells of other years: the latest that was reached counts, or what is aimed at where that is
    asked. Years head columns or stand in rows of one name; where a year is asked, only what was reached in it and what
    was planned for it are told apart.
    """
    if understanding.was_before:
        return list(found)
    wants_target = asks_for_plan(understanding.text)
    kept = []
    for one in found:
        beside = [other for other in found if other is not one and _tell_one_thing(one, other)]
        if not any(_is_meant_rather(other, one, wants_target, bool(understanding.periods)) for other in beside):
            kept.append(one)
    return kept


def _tell_one_thing(one: Eligible, other: Eligible) -> bool:
    if " | " not in one.sentence.text or one.sentence.article.id != other.sentence.article.id:
        return False
    if one.entry is None or other.entry is None or one.entry.places != other.entry.places:
        return False
    if _measured(one) != _measured(other):
        return False
    rows = [row_label(each.sentence.article, each.sentence.start) for each in (one, other)]
    return one.sentence.key == other.sentence.key or (rows[0] is not None and rows[0] == rows[1])


def _measured(one: Eligible) -> frozenset[str]:
    return frozenset(one.entry.concepts if one.entry is not None else ()) - _OF_TIME


def _is_meant_rather(one: Eligible, other: Eligible, wants_target: bool, year_asked: bool) -> bool:
    """Whether `one` is meant and not `other`, cells of one row."""
    if _is_target(one) != _is_target(other) and (not year_asked or _times(one) == _times(other)):
        return _is_target(one) is wants_target
    if year_asked:
        return False
    times = [entry.period.last for entry in (one.entry, other.entry) if entry is not None and entry.period is not None]
    return len(times) == 2 and times[0] > times[1]


def _times(one: Eligible) -> tuple[date, date] | None:
    period = one.entry.period if one.entry is not None else None
    return None if period is None else (period.first, period.last)


def _is_target(one: Eligible) -> bool:
    if one.timing.is_target or one.entry is None:
        return one.timing.is_target
    return bool(_AIMED_AT.intersection(one.entry.concepts)) or (
        one.entry.period is not None and one.entry.period.is_horizon
    )
