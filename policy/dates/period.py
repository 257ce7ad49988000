"""What a period is: a stretch of days with the precision it was written in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a text says when."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    YEARLESS_DAY = "yearless_day"
    """"le 4 septembre" with no year known: `first` and `last` carry year 1 and must not be compared by year."""
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included: `text[start:end]` is what was read."""

    first: date
    last: date
    precision: Precision
    start: int
    end: int
    text: str
    is_horizon: bool = False
    """"by 2030", "à l'horizon 2030": a target, not a time when something was measured."""
    is_relative: bool = False
    """Worked out from the article's date of publication ("yesterday")."""
