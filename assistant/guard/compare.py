"""Whether a source states a value: the same amount in another number format, the same day in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.facts import Facts
from policy.dates import Period, Precision, contains
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import same_area
from policy.quantity import Qualifier, Quantity, QuantityKind

_UPWARD = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_DOWNWARD = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})
_UNMEASURED = frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
_SCALED = 1_000_000
_NUMBER = late_regex(r"\d+(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")


def is_quantity_stated(quantity: Quantity, facts: Sequence[Facts]) -> bool:
    """Whether one of `facts` holds the value with the same unit, and with no bound that contradicts it."""
    return any(_same_quantity(quantity, other) for fact in facts for other in fact.quantities)


def _same_quantity(one: Quantity, other: Quantity) -> bool:
    if one.unit is None and one.kind is QuantityKind.COUNT and other.kind is QuantityKind.MONEY:
        # "550 millions": quoted alone, it leaves out the currency that the sentence gives before it.
        return one.value >= _SCALED and one.upper is None and one.value == other.value
    if one.unit != other.unit or (one.per != other.per and one.per is not None):
        return False
    if one.kind is not other.kind and not {one.kind, other.kind} <= _UNMEASURED:
        return False
    if _contradict(one.qualifier, other.qualifier):
        return False
    if one.upper is None:
        return one.value in (other.value, other.upper)
    return (one.value, one.upper) == (other.value, other.upper)


def _contradict(one: Qualifier, other: Qualifier) -> bool:
    """A bound may be left out or reworded ("over", "at least"), never turned round or made up."""
    if one is Qualifier.EXACT or one is other:
        return False
    if one is Qualifier.ABOUT:
        return other not in (Qualifier.ABOUT, Qualifier.NEARLY)
    same_side = _UPWARD if one in _UPWARD else _DOWNWARD
    return other not in same_side and not (one is Qualifier.NEARLY and other is Qualifier.ABOUT)


def is_period_stated(period: Period, facts: Sequence[Facts]) -> bool:
    """Whether one of `facts` holds the period, or a more precise one inside it: "2023" where "28 April 2023" stands."""
    return any(_covers(period, other) for fact in facts for other in fact.periods) or any(
        period.precision is Precision.YEAR and reference.year == period.first.year
        for fact in facts
        for reference in fact.references
    )


def _covers(period: Period, other: Period) -> bool:
    if (period.precision is Precision.YEARLESS_DAY) or (other.precision is Precision.YEARLESS_DAY):
        if period.precision is Precision.YEARLESS_DAY:
            return (period.first.month, period.first.day) == (other.first.month, other.first.day) and (
                other.precision in (Precision.DAY, Precision.YEARLESS_DAY)
            )
        return False
    if (period.first, period.last) == (other.first, other.last):
        return True
    if period.precision is Precision.RANGE:
        return False
    if other.precision is Precision.RANGE:
        return period.precision is Precision.YEAR and period.first.year in (other.first.year, other.last.year)
    return contains(period, other)


def is_reference_stated(reference: LegalReference, facts: Sequence[Facts]) -> bool:
    """Whether one of `facts` names that instrument: what the statement says of number, year, suffix and type all
    agrees."""
    return any(_same_reference(reference, other) for fact in facts for other in fact.references)


def _same_reference(one: LegalReference, other: LegalReference) -> bool:
    if one.number is None:
        if one.name is None:
            return one.pinpoint is not None and one.pinpoint == other.pinpoint
        # A law is named in each language; the thesaurus of legal references knows its names for one.
        return other.name is not None and one.year in (None, other.year) and refers_to(one, other) is not Match.NO
    if one.number != other.number or (one.year is not None and one.year != other.year and one.year_in_number):
        return False
    if one.suffix is not None and (other.suffix is None or _suffix(one.suffix) != _suffix(other.suffix)):
        return False
    if one.pinpoint is not None and one.pinpoint != other.pinpoint:
        return False
    return one.type is None or other.type is None or one.type is other.type


def _suffix(text: str) -> str:
    return fold(text).replace("/", "-")


def is_place_stated(place_id: str, facts: Sequence[Facts]) -> bool:
    """Whether one of `facts` names the place, a part of it, or what it has become part of."""
    return any(same_area(place_id, other) for fact in facts for other in fact.place_ids)


def plain_numbers(text: str) -> Iterator[Decimal]:
    """The numbers that the digits of `text` may mean when nothing tells the role of "." and ","."""
    for match in _NUMBER.finditer(text):
        digits = match[0]
        compact = re.sub(r"[.,\u00a0\u202f ]", "", digits)
        yield Decimal(compact)
        if re.fullmatch(r"\d+[.,]\d+", digits):
            yield Decimal(digits.replace(",", "."))
