"""What a quantity is: a value with its kind, unit and bound, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class QuantityKind(StrEnum):
    """What sort of thing a value measures."""

    MONEY = "money"
    PERCENTAGE = "percentage"
    COUNT = "count"
    AREA = "area"
    DURATION = "duration"
    RATIO = "ratio"
    """"3 for 1", "1/3 of": the value is the first number, the unit is ":" and the second one (":1", ":3")."""
    RANK = "rank"
    OTHER = "other"


class Qualifier(StrEnum):
    """How the text bounds the value."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value read from a text: `text[start:end]` is what was read, qualifier included."""

    kind: QuantityKind
    value: Decimal
    """In whole base units: dong, not millions; hectares as written in `unit`."""
    upper: Decimal | None
    """The upper end of "from … to", else None."""
    unit: str | None
    """Canonical: "VND", "USD", "%", "percentage point", "ha", "m2", "month", …; for counts and ranks None (what is
    counted is the figure's measure)."""
    per: str | None
    """"month" in "15 million a month", "person, month" in "15 million per person per month"; else None."""
    qualifier: Qualifier
    start: int
    end: int
    text: str
