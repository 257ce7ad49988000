"""Periods that a question names by their relation to one already spoken of: "the following period", "năm sau"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from policy.dates import Period, Precision
from policy.folding import fold
from policy.late_regex import late_regex

_NEXT = late_regex(
    r"(?:periode|annee|etape|phase|decennie)s? (?:suivante|prochaine|d'apres|a venir)|(?:next|following|coming"
    r"|subsequent) (?:period|year|phase|stage|term)"
    r"|(?:giai doan|nam|thoi ky|nhiem ky) (?:tiep theo|sau|toi|ke tiep|sap toi)|par la suite|what comes next"
)
_PREVIOUS = late_regex(
    r"(?:periode|annee|etape|phase)s? (?:precedente|d'avant|anterieure)|(?:previous|preceding|prior|earlier)"
    r" (?:period|year|phase|stage)"
    r"|(?:giai doan|nam|thoi ky|nhiem ky) (?:truoc|truoc do)|the year before"
)


def following_period(text: str, known: Sequence[Period]) -> Period | None:
    """The period that `text` names relative to the last of the `known` ones, of the same length; None if it names none.

    It is marked `is_relative`: nobody wrote it down.
    """
    dated = [period for period in known if period.precision is not Precision.YEARLESS_DAY]
    folded = fold(text)
    step = 1 if _NEXT.search(folded) else -1 if _PREVIOUS.search(folded) else 0
    if not step or not dated:
        return None
    period = dated[-1]
    years = period.last.year - period.first.year + 1
    first, last = period.first.year + step * years, period.last.year + step * years
    text = str(first) if first == last else f"{first}-{last}"
    precision = Precision.YEAR if first == last else Precision.RANGE
    return Period(date(first, 1, 1), date(last, 12, 31), precision, 0, len(text), text, is_relative=True)
