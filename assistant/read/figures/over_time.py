"""Sets two times of one measure against each other: "by how much did it rise from 2021 to 2024?", or, where no times
are named, the two values between which a sentence says that it changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.compared_values import without_difference
from assistant.read.comparisons import write_difference
from assistant.read.figures.figures import Found, figure_sentence, find_figures, period_of, thing_measured
from assistant.read.figures.growth import asks_by_how_much, without_growth
from assistant.read.figures.measure import measured_by
from assistant.read.figures.period import timing
from assistant.reading import Reading
from assistant.statement import Derived, Operation, Statement
from assistant.understand import Kind, Understanding
from assistant.understand.comparing import asks_for_change
from assistant.understand.measured import measured_in
from assistant.vocabulary.ranks import RANKED
from assistant.words import words_in
from policy.changes import changes_in
from policy.dates import Period, Precision, overlaps
from policy.quantity import QuantityKind

_CHANGE = frozenset({"increase", "decrease", "growth", "reduce"})


def read_change(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The value at each of two times and how far they are apart, or before and after a change of which the size is
    asked; None where one of the values is told by no article."""
    if not asks_for_change(understanding.text) or len(understanding.places) > 1:
        return None
    if not understanding.asks(Kind.FIGURE, Kind.COMPARISON, Kind.YES_NO) or understanding.asks(Kind.SUPPORT):
        return None
    times = _two_times(understanding.periods)
    if times is None:
        return _of_one_change(understanding, evidence)
    found = [_at(time, understanding, evidence) for time in times]
    if found[0] is None or found[1] is None or not _measure_one_thing(found[0], found[1]):
        return None
    return _told(found[0], found[1], understanding)


def _of_one_change(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """From which value to which it changed, where the best figure is the outcome of a change that its sentence tells;
    a sentence that says the difference itself is no such one."""
    if not asks_by_how_much(understanding.text) or find_figures(understanding, evidence):
        return None
    alone = replace(
        understanding,
        text=without_difference(without_growth(understanding.text)),
        concepts=tuple(one for one in understanding.concepts if one not in _CHANGE),
        values=_values(understanding),
        kinds=(Kind.FIGURE,),
        parts=(),
    )
    for after in find_figures(alone, evidence)[:1]:
        sentence = after.sentence
        for change in changes_in(sentence.text, [one.quantity for one in measured_by(sentence)]):
            if not change.is_addition and change.after.start == after.quantity.start:
                quantity = replace(change.before, kind=after.quantity.kind, unit=after.quantity.unit)
                before = replace(
                    after,
                    measured=replace(after.measured, quantity=quantity),
                    timing=timing(sentence, change.before),
                )
                return _told(before, after, understanding)
    return None


def _two_times(periods: Sequence[Period]) -> tuple[Period, Period] | None:
    """The earlier and the later time: two that are named, or the first and the last year of a span."""
    if len(periods) == 1 and periods[0].first.year < periods[0].last.year and not periods[0].is_horizon:
        span = periods[0]
        return _year_of(span, span.first.year), _year_of(span, span.last.year)
    if len(periods) != 2 or overlaps(periods[0], periods[1]):
        return None
    first, second = sorted(periods, key=lambda one: one.first)
    return first, second


def _year_of(span: Period, year: int) -> Period:
    return replace(span, first=date(year, 1, 1), last=date(year, 12, 31), precision=Precision.YEAR)


def _at(time: Period, understanding: Understanding, evidence: Evidence) -> Found | None:
    alone = replace(
        understanding,
        text=without_difference(without_growth(understanding.text)),
        values=_values(understanding),
        periods=(time,),
        kinds=(Kind.FIGURE,),
        quantities=(),
        parts=(),
    )
    for one in find_figures(alone, evidence):
        stated = period_of(one)
        if stated is not None and overlaps(stated, time) and stated.first.year == stated.last.year:
            return one
    return None


def _values(understanding: Understanding) -> frozenset[QuantityKind]:
    """The kinds of value asked for; of "by how many places" nothing is counted."""
    if RANKED & set(understanding.concepts):
        return frozenset({QuantityKind.RANK})
    return understanding.values if measured_in(understanding.text) else understanding.values - {QuantityKind.COUNT}


def _measure_one_thing(one: Found, other: Found) -> bool:
    return (
        one.quantity.kind is other.quantity.kind
        and one.quantity.unit == other.quantity.unit
        and (one.sentence.key, one.quantity.start) != (other.sentence.key, other.quantity.start)
        and (one.sentence.key == other.sentence.key or set(one.measured.heads) == set(other.measured.heads))
    )


def _told(first: Found, second: Found, understanding: Understanding) -> Reading:
    language = understanding.language
    lead = [
        Statement(
            figure_sentence(one, understanding), (one.sentence.source(),), value=one.quantity, period=period_of(one)
        )
        for one in (first, second)
    ]
    values = second.quantity.value, first.quantity.value
    size = abs(values[0] - values[1])
    thing = thing_measured(second, understanding)
    written = f"**{write_difference(size, first.quantity, language)}**{f' {thing}' if thing else ''}"
    text = words_in(language).apart.format(difference=written)
    sources = tuple({one.sentence.key: one.sentence.source() for one in (first, second)}.values())
    lead.append(Statement(text, sources, (Derived(size, Operation.DIFFERENCE, values),)))
    return Reading(Outcome.ANSWERED, tuple(lead), quotes=sources)
