"""When a figure holds: the period of its own row, else the nearest in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.extract.read_sentences import ReadSentence
from policy.aims import says_aim
from policy.changes import NEW_CLAUSE, changes_in, own_periods
from policy.dates import Period
from policy.events import is_of_event
from policy.late_regex import late_regex
from policy.quantity import Quantity

_ISSUED_BEFORE = late_regex(r"\s?[,(]?\s?(?:du|dated|of|issued on|ngay|en date du|signed on|le|date)?\s?(?:ngay\s)?$")
_COMPARED = late_regex(r"(?:so voi(?: cung ky)?|par rapport a|compared (?:with|to)|contre [0-9 ]+ en)\s(?:l'annee )?$")
_RIGHT_BEHIND = 8
_ENDS = late_regex(r"[;.](?=\s)")
_CROSSES = late_regex(NEW_CLAUSE)
_JOINS = late_regex(r"\s?(?:,|and|et|va|then|puis|roi|sau do|/|&)?,?\s?(?:then |puis |et |and |va |en |in |nam )*")


def period_for(sentence: ReadSentence, index: int) -> Period | None:
    """The period the sentence's quantity number `index` is of, offsets in the article; never an instrument's date."""
    quantity = sentence.quantities[index]
    candidates = [
        period
        for period in sentence.dates
        if not _dates_an_instrument(sentence, period)
        and not _is_compared_with(sentence, period, quantity)
        and not is_of_event(sentence.folded, period.start)
    ]
    candidates = own_periods(sentence.text, quantity, changes_in(sentence.text, sentence.quantities), candidates)
    if not candidates:
        return None
    if (paired := _paired(sentence, candidates, index)) is not None:
        return sentence.period_in_article(paired)

    def distance(period: Period) -> tuple[bool, int]:
        gap = quantity.start - period.end if period.end <= quantity.start else period.start - quantity.end
        low, high = sorted((quantity.start, period.start))
        crosses = bool(_CROSSES.search(sentence.folded[low:high]) and period.start < quantity.start) or bool(
            _ENDS.search(sentence.text[low:high])
        )
        return crosses, gap + (0 if period.end <= quantity.start or gap <= _RIGHT_BEHIND else 20)

    best = min(candidates, key=distance)
    crosses, _ = distance(best)
    if crosses:
        return None
    # "By June 2025 the city had 41" tells what was; only an aim looks ahead.
    best = (
        replace(best, is_horizon=False)
        if best.is_horizon and not says_aim(sentence.folded, sentence.language)
        else best
    )
    return sentence.period_in_article(best)


def _is_compared_with(sentence: ReadSentence, period: Period, quantity: Quantity) -> bool:
    """Whether the period is what the value is set against ("so với năm 2023"), not when it holds."""
    before = sentence.folded[max(0, period.start - 32) : period.start]
    return period.start > quantity.end and _COMPARED.search(before) is not None


def _dates_an_instrument(sentence: ReadSentence, period: Period) -> bool:
    for reference in sentence.references:
        if reference.start <= period.start < reference.end:
            return True
        if 0 <= period.start - reference.end <= 24 and _ISSUED_BEFORE.fullmatch(
            sentence.folded[reference.end : period.start]
        ):
            return True
    return False


def _paired(sentence: ReadSentence, candidates: Sequence[Period], index: int) -> Period | None:
    """The period of a value in a row of values that each have one: "39th in 2024, 43rd in 2023", or "2023 then 2024:
    A 35th, 29th; B 58th, 52nd"."""
    quantity = sentence.quantities[index]
    alike = [one for one in sentence.quantities if one.kind is quantity.kind and one.unit == quantity.unit]
    years = sorted(candidates, key=lambda one: one.start)
    if len(alike) < 2 or len(years) < 2:
        return None
    order = sorted([(one.start, "value") for one in alike] + [(one.start, "year") for one in years])
    kinds = [kind for _, kind in order]
    if len(alike) == len(years) and all(one != other for one, other in pairwise(kinds)):
        return years[alike.index(quantity)]
    before_all = kinds[: len(years)] == ["year"] * len(years)
    joined = all(_JOINS.fullmatch(sentence.folded, one.end, other.start) is not None for one, other in pairwise(years))
    if before_all and joined and len(alike) % len(years) == 0:
        return years[alike.index(quantity) % len(years)]
    return None
