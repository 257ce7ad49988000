"""Of several times at which an article tells how many of one thing there were, the one that a question without a year
means: "74 start-ups in 2019, then 193 in 2023" is 193. What was added, or had something done to it, is no such number.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.read.figures.eligible import Eligible
from assistant.read.figures.period import asks_for_target, speaks_of_now
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity.tokens import word_set

_SAYS_HOW_MANY = word_set(
    """
    there it they we the its their had has have having is are was were been be counts counted count number numbers
    numbered numbering reached reaches reaching stood stands total totals then and now today currently already at in on
    by of to from as for end year years later earlier month months only just about nearly some over this that figure
    had rose rising grew grown risen climbed fell up down the province city country district
    en il elle ils elles on nous le la les l leur leurs ses sa son avait avaient ont compte comptait comptaient comptent
    etait etaient sont est denombrait denombre denombraient recense recensait atteignait atteint atteignaient total puis
    et mais maintenant aujourd hui actuellement desormais deja fin debut an ans annee annees plus tard apres au aux du
    de des dans a y ce chiffre nombre passe passes seulement environ pres quelque ville pays mois
    co da duoc dat la len toi den nay luong hien cuoi dau nam thang quy sau do con so ty le tinh thanh pho dia phuong
    toan ca nuoc va thi moi chi khoang gan hon tren tang giam vao trong tai o se cung voi ngay tong
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april
    may june july august september october november december
    """
)
"""Folded words that say only that there is so much of a thing, and when."""
_LATER = late_regex(
    r"(?<![a-z])(?:years? later|months? later|plus tard|ans apres|nam sau|thang sau|sau do|then|puis|since then|"
    r"depuis lors|tu do den nay)(?![a-z])"
)
_WORD = late_regex(r"[a-z]{2,}")
_NUMBERS = word_set(
    """
    one two three four five six seven eight nine ten un une deux trois quatre cinq sept huit neuf dix mot hai ba bon
    nam sau bay tam chin muoi
    """
)


def of_the_latest_time(found: Sequence[Eligible], understanding: Understanding) -> list[Eligible]:
    """`found` without the numbers that a later one of the same thing took the place of, where no time is asked."""
    if understanding.periods or understanding.was_before or asks_for_target(understanding.text):
        return list(found)
    return [one for one in found if not any(_took_the_place(other, one) for other in found)]


def _took_the_place(other: Eligible, one: Eligible) -> bool:
    """Whether `other` says of the things of `one` how many there were at a later time."""
    if other is one or other.sentence.article.id != one.sentence.article.id or not _are_alike(other, one):
        return False
    return _is_later(other, one) and _says_how_many(other, one)


def _are_alike(other: Eligible, one: Eligible) -> bool:
    first, second = other.measured, one.measured
    if " | " in other.sentence.text or " | " in one.sentence.text:
        return False
    if first.quantity.kind is not second.quantity.kind or first.quantity.unit != second.quantity.unit:
        return False
    if not first.heads or set(first.heads) != set(second.heads):
        return False
    if any(each.is_added or each.is_share or each.is_left_behind or each.is_request for each in (first, second)):
        return False
    if other.timing.is_target or one.timing.is_target or other.entry is None or one.entry is None:
        return False
    return other.entry.places == one.entry.places and other.entry.subject == one.entry.subject


def _is_later(other: Eligible, one: Eligible) -> bool:
    if speaks_of_now(other.measured.measure) and not speaks_of_now(one.measured.measure):
        return one.timing.period is not None
    dated = one.timing.period
    if dated is None:
        return False
    if other.timing.period is not None:
        return other.timing.period.last > dated.last
    if other.sentence.start < one.sentence.start:
        return False
    return _is_told_later(other)


def _is_told_later(one: Eligible) -> bool:
    before = one.sentence.folded[: one.measured.quantity.start]
    return _LATER.search(before) is not None


def _says_how_many(other: Eligible, one: Eligible) -> bool:
    nouns = f"{one.measured.measure} {other.entry.measure if other.entry is not None else ''}"
    told = {*_WORD.findall(fold(nouns)), *_SAYS_HOW_MANY, *_NUMBERS}
    return all(word in told for word in _WORD.findall(fold(other.measured.measure)))
