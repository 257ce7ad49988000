"""Which period of a sentence belongs to the words sought in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Sentence
from policy.dates import Period

_REACH = 90
"""Characters between "takes effect" and its date, at most; a date before the words counts as farther away."""


def said_after(marked: re.Pattern[str], periods: Sequence[Period], sentence: Sentence) -> list[Period]:
    """The periods that belong to the words sought: the one right after them, else the one nearest to them."""
    found = list(marked.finditer(sentence.folded))
    if not found:
        return []

    def distance(period: Period) -> int:
        return min(
            max(0, period.start - match.end()) if period.end > match.start() else 60 + match.start() - period.end
            for match in found
        )

    nearest = sorted(periods, key=distance)
    return [one for one in nearest[:1] if distance(one) <= _REACH]
