"""When two quantities are the same value, whatever language, scale or unit they were written in."""

from __future__ import annotations

from decimal import Decimal

from policy.quantity.quantity import Quantity, QuantityKind

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
}


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


def _base(unit: str | None) -> tuple[str | None, Decimal]:
    return _IN_BASE_UNITS.get(unit, (unit, Decimal(1))) if unit is not None else (None, Decimal(1))


def _against(ratio: Quantity) -> Decimal:
    return Decimal((ratio.unit or ":1").removeprefix(":"))
