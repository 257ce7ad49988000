"""A small time line: when an instrument was issued and when articles reported it, as a list that reads as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from screens.markup import text


@dataclass(frozen=True, slots=True)
class Event:
    """One point on the line."""

    day: date
    written: str
    """The date as the reader writes it, no more exact than the article is."""
    label: str
    is_issue: bool


def timeline(events: Sequence[Event], title: str) -> str:
    """The events in order of time, as HTML; empty without events."""
    ordered = sorted(events, key=lambda event: (event.day, not event.is_issue))
    points = "".join(_point(event) for event in ordered)
    return f'<ol class="timeline" aria-label="{text(title)}">{points}</ol>' if ordered else ""


def _point(event: Event) -> str:
    kind = "issued" if event.is_issue else "reported"
    return f'<li class="{kind}"><b>{text(event.written)}</b> {text(event.label)}</li>'
