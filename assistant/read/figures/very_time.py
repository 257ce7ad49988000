"""Of the figures of one sentence, those of the very time asked about: "96 billion for 2026 to 2030, of which 18 for
2026" answers for 2026 with 18."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.read.figures.eligible import Eligible
from assistant.understand import Understanding
from policy.dates import Period


def of_the_very_time(found: Sequence[Eligible], understanding: Understanding) -> list[Eligible]:
    """`found` without what holds for longer than the time asked about, or says no time, where its sentence has a figure
    of its kind for that very time; that one is then no part of another."""
    return list(_of_the_very_time(found, understanding) if understanding.periods else found)


def _of_the_very_time(found: Sequence[Eligible], understanding: Understanding) -> Iterator[Eligible]:
    exact = {_key(one) for one in found if _is_of(one.timing.period, understanding)}
    left_out = {_key(one) for one in found if not _is_of(one.timing.period, understanding)}
    for one in found:
        if _key(one) not in exact:
            yield one
        elif _is_of(one.timing.period, understanding):
            alone = replace(one.measured, is_share=False, is_part=False)
            yield replace(one, measured=alone, beside=(alone,)) if _key(one) in left_out else one


def _key(one: Eligible) -> tuple[str, int, str, str | None]:
    quantity = one.measured.quantity
    return one.sentence.article.id, one.sentence.start, quantity.kind, quantity.unit


def _is_of(period: Period | None, understanding: Understanding) -> bool:
    return period is not None and any(
        (asked.first, asked.last) == (period.first, period.last) for asked in understanding.periods
    )
