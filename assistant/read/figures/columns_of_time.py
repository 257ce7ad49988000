"""Of the values that a table gives of one thing for several years, the one that a question without a year means."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.grids import row_label
from assistant.read.figures.eligible import Eligible
from assistant.read.figures.period import asks_for_target
from assistant.understand import Understanding

_TARGET = "target"
_OF_TIME = frozenset({_TARGET, "result", "year"})
"""What heads say of when and how a value holds, not of what it is."""


def of_the_time_meant(found: Sequence[Eligible], understanding: Understanding) -> list[Eligible]:
    """`found` without the cells of other years: the latest that was reached counts, or what is aimed at where that is
    asked. Years head columns or stand in rows of one name; where a year is asked, nothing is taken out.
    """
    if understanding.periods or understanding.was_before:
        return list(found)
    wants_target = asks_for_target(understanding.text)
    kept = []
    for one in found:
        beside = [other for other in found if other is not one and _tell_one_thing(one, other)]
        if not any(_is_meant_rather(other, one, wants_target) for other in beside):
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


def _is_meant_rather(one: Eligible, other: Eligible, wants_target: bool) -> bool:
    """Whether `one` is meant and not `other`, cells of one row."""
    if _is_target(one) != _is_target(other):
        return _is_target(one) is wants_target
    times = [entry.period.last for entry in (one.entry, other.entry) if entry is not None and entry.period is not None]
    return len(times) == 2 and times[0] > times[1]


def _is_target(one: Eligible) -> bool:
    if one.timing.is_target or one.entry is None:
        return one.timing.is_target
    return _TARGET in one.entry.concepts or (one.entry.period is not None and one.entry.period.is_horizon)
