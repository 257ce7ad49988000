"""When two quantities are the same value, whatever language, scale or unit they were written in."""

from __future__ import annotations

from decimal import Decimal

from policy.quantity.quantity import Quantity, QuantityKind
from policy.quantity.shares import PERCENT

_IN_BASE_UNITS: dict[str, tuple[str, Decimal]] = {
    "ha": ("m2", Decimal(10_000)),
    "km2": ("m2", Decimal(1_000_000)),
    "hour": ("minute", Decimal(60)),
    "day": ("minute", Decimal(1_440)),
    "week": ("minute", Decimal(10_080)),
    # A month is no fixed number of days, so these two families do not meet.
    "quarter": ("month", Decimal(3)),
    "year": ("month", Decimal(12)),
    "kg": ("tonne", Decimal("0.001")),
    "km": ("m", Decimal(1_000)),
    "GW": ("kW", Decimal(1_000_000)),
    "MW": ("kW", Decimal(1_000)),
    "GWh": ("kWh", Decimal(1_000_000)),
    **{share: ("%", percent) for share, percent in PERCENT.items()},
}

_ROUGHLY_IN_MINUTES = {"month": 30 * 1_440, "working day": 2_016}
"""Near enough to tell a longer time from a shorter one; a week has five working days."""

_LEAST_SUM = 1_000_000
"""VND, about forty dollars: no fund or aid is told in less, and few things but money are counted in millions."""


def same_value(first: Quantity, second: Quantity) -> bool:
    """Whether both say the same amount: kind, value, upper end, unit, per. Their qualifiers are not compared."""
    if first.kind is not second.kind or first.per != second.per:
        return False
    if first.kind is QuantityKind.RATIO:
        return first.value * _against(second) == second.value * _against(first)
    first_unit, first_factor = _base(first.unit)
    second_unit, second_factor = _base(second.unit)
    if first_unit != second_unit or (first.upper is None) != (second.upper is None):
        return False
    if first.value * first_factor != second.value * second_factor:
        return False
    return first.upper is None or second.upper is None or first.upper * first_factor == second.upper * second_factor


def may_be_sum(quantity: Quantity) -> bool:
    """Whether a number without a unit is so large that it may be money: "the 300 million and the 700 million VND"."""
    return quantity.kind is QuantityKind.COUNT and quantity.unit is None and quantity.value >= _LEAST_SUM


def rough_size(quantity: Quantity) -> Decimal:
    """How large a value is beside others of its kind, in whatever units they stand: for putting them in order only.

    >>> from policy.quantity import find_quantities
    >>> days, years = find_quantities("30 days", "en")[0], find_quantities("3 years", "en")[0]
    >>> rough_size(days) < rough_size(years)
    True
    """
    unit, factor = _base(quantity.unit)
    return quantity.value * factor * _ROUGHLY_IN_MINUTES.get(unit or "", 1)


def _base(unit: str | None) -> tuple[str | None, Decimal]:
    return _IN_BASE_UNITS.get(unit, (unit, Decimal(1))) if unit is not None else (None, Decimal(1))


def _against(ratio: Quantity) -> Decimal:
    return Decimal((ratio.unit or ":1").removeprefix(":"))
