"""Figures of both sides of a comparison, and the table that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Line:
    """One thing measured on both sides."""

    what: str
    unit: str
    ours: float
    plain: float | None = None
    """None where a plain pipeline has nothing of the kind."""
    more_is_better: bool = False
    goal: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times better ours is; None without a counterpart.

        >>> Line("ingest", "/s", ours=60, plain=20, more_is_better=True).ratio
        3.0
        >>> Line("start", "s", ours=0.5, plain=7).ratio
        14.0
        """
        if self.plain is None or not self.plain or not self.ours:
            return None
        return self.ours / self.plain if self.more_is_better else self.plain / self.ours


def percentile(seconds: Sequence[float], share: float) -> float:
    """The value that `share` percent of `seconds` do not exceed.

    >>> percentile([1.0, 2.0, 3.0], 50)
    2.0
    """
    return float(np.percentile(seconds, share))


def as_table(lines: Sequence[Line]) -> str:
    """Markdown: what, ours, plain, how many times better, the goal."""
    rows = [
        (line.what, _value(line.ours, line.unit), _value(line.plain, line.unit), _ratio(line.ratio), line.goal)
        for line in lines
    ]
    heads = ("", "policy-assistant", "plain pipeline", "times better", "to reach")
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    rules = tuple("-" * width for width in widths)
    return "\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in (heads, rules, *rows))


def _value(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def _ratio(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.1f}"
