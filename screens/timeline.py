"""A small time line: when an instrument was issued and when articles reported it, as SVG with a text of the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from screens.markup import text

_WIDTH = 480
_LEFT, _RIGHT = 14, 466
_AXIS = 24
_ROW = 24


@dataclass(frozen=True, slots=True)
class Event:
    """One point on the line."""

    day: date
    written: str
    """The date as the reader writes it, no more exact than the article is."""
    label: str
    is_issue: bool


def timeline(events: Sequence[Event], title: str) -> str:
    """The events in order of time, each on a row of its own so that no label covers another; empty without events."""
    ordered = sorted(events, key=lambda event: (event.day, not event.is_issue))
    if not ordered:
        return ""
    first, last = ordered[0].day.toordinal(), ordered[-1].day.toordinal()
    span = max(last - first, 1)
    height = _AXIS + _ROW * len(ordered) + 12
    parts = [f'<line class="axis" x1="{_LEFT}" x2="{_RIGHT}" y1="{_AXIS}" y2="{_AXIS}"/>']
    for row, event in enumerate(ordered):
        x = _LEFT + (_RIGHT - _LEFT) * (event.day.toordinal() - first) / span
        y = _AXIS + _ROW * (row + 1)
        is_left = x < (_LEFT + _RIGHT) / 2
        anchor, shift = ("start", 8) if is_left else ("end", -8)
        label = _cut(f"{event.written} · {event.label}")
        parts += [
            f'<line class="stem" x1="{x:.0f}" x2="{x:.0f}" y1="{_AXIS}" y2="{y}"/>',
            f'<circle class="{"issued" if event.is_issue else "reported"}" cx="{x:.0f}" cy="{_AXIS}" r="6"/>',
            f'<text x="{x + shift:.0f}" y="{y + 4}" text-anchor="{anchor}">{text(label)}</text>',
        ]
    spoken = "; ".join(f"{event.written} · {event.label}" for event in ordered)
    return (
        f'<figure class="timeline"><svg viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-label="{text(f"{title}. {spoken}")}">{"".join(parts)}</svg></figure>'
    )


def _cut(label: str, most: int = 52) -> str:
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"
