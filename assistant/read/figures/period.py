"""When a figure of a sentence holds, and whether it is a target: the period beside the figure, not any date around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from assistant.evidence import Sentence
from assistant.facts import facts_of
from policy.aims import aims_in, says_aim, says_aim_behind
from policy.changes import NEW_CLAUSE, NOW_VI, changes_in, own_periods
from policy.dates import Period, Precision
from policy.events import is_of_event
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference
from policy.quantity import Quantity

_TURN = late_regex(
    r"[;.]\s|,?\s(?:contre|against|compared with|versus|while|whereas|tandis qu|alors qu|trong khi|thuc te|"
    rf"up from|down from)\s|{NEW_CLAUSE}"
)
"""Where a sentence goes on to speak of another time."""
_ASIDE = late_regex(
    r",\s(?:which|who|whose|qui|dont la|dont le|voi|von|sau khi|after|apres|issu\w*)\s[^,;]*(?=[,;])|\([^)]*\)"
)
_COMPARED = late_regex(
    r"(?:so voi(?: cung ky| cuoi| dau)?(?: nam)?|par rapport a|compar\w+ (?:with|to|a)|"
    r"(?:up|down|more|less|higher|lower)(?: \S+){0,3} (?:from|than)(?: in)?|than(?: in| at)?|"
    r"(?:plus|moins)(?: \S+){0,3} (?:que|qu'(?:en|a|au))|that of|hon(?: nam)?|%\s(?:on|over|against|vs\.?|sur))\s"
    r"(?:l'annee |the |(?:la )?fin (?:de )?|(?:the )?end of |cuoi |dau )?$"
)
_MOVED_TO = late_regex(
    r"(?<![a-z])(?:(?:carried|moved|put|pushed|held)(?: forward| over| back)? to|(?:deferred|postponed|transferred) to|"
    r"report\w+ (?:a|en|sur|au)|chuyen (?:tiep )?sang|(?:lui|hoan) (?:den|sang))\s"
    r"(?:l'annee |the |year |nam )?[0-9]{4}\Z"
)
"""Before the time that things were put off to, which dates no number of them."""
_NOW = late_regex(
    rf"(?<![a-z])(?:actuellement|currently|at present|now|today|aujourd'hui|a ce jour|{NOW_VI}|den nay|so far|"
    r"thuc te|reellement|actually|desormais|already|deja|to date)(?![a-z])"
)
_DONE = late_regex(r"(?<![a-z])(?:had|has|have|was|were|a|ont|avait|avaient|etait|(?<!toi )da)\s(?!to\s)")
_ASKS_AIM = late_regex(
    r"(?<![a-z])(?:targets?|aims?|aiming|goals?|plans? to|intends?|"
    r"(?:want|hope|expect|plan|wish)\w* to (?:achieve|reach|attain)|will|should|objectifs?|vise\w*|"
    r"ambition\w*|cible\w*|(?:veut|compte|espere|entend)(?:-t)?(?:-\w+)? (?:atteindre|parvenir)|"
    r"prevo\w+|horizon|d'ici|muc tieu|phan dau|du kien|huong toi|chi tieu|se co|den nam|"
    # the French future
    r"(?!(?:opera|camera|extra|ultra|infra|contra|upfront|confront|affront)(?![a-z]))[a-z]{2,}r(?:a|ont))(?![a-z])"
)
"""Not all the words of `policy.aims`: what askers themselves want or would like is no aim they ask about."""
_CAPTION = late_regex(
    r"\W*(?:table|tableau|bang|figure|hinh|bieu do|chart|graphique|infographi\w+|source|nguon)(?![a-z])"
)
"""How the title of a table or picture opens, which says nothing of the text behind it."""
_BESIDE = 16
"""Characters between an instrument and its date."""
_PART = late_regex(
    r"(?<![a-z])(?:trong do|dont|of which|including|y compris|bao gom|of (?:them|these|those)|d'entre (?:eux|elles)|"
    r"parmi (?:eux|elles)|so (?:do|nay))(?![a-z])"
)
_RANKED_AMONG = late_regex(r"(?:out of|sur|among|trong|tren|of) (?:the |les |so |tong so )?$")


@dataclass(frozen=True, slots=True)
class Timing:
    """When a figure holds."""

    period: Period | None
    """None where the sentence does not say; offsets are those of the sentence."""
    is_target: bool
    """Whether it is aimed at, not reached."""


def timing(sentence: Sentence, quantity: Quantity) -> Timing:
    """When `quantity` of `sentence` holds."""
    article = sentence.article
    own = timing_in(sentence.text, article.language, quantity, article.published)
    if own.period is not None and own.period.first > article.retrieved.date():
        # Nothing that was fetched before that year can tell what was reached in it.
        own = Timing(own.period, is_target=True)
    if own.period is not None or sentence.facts.periods or not sentence.headings:
        return own
    # What stands under "Targets for 2030" is to be so in 2030.
    if _CAPTION.match(fold(sentence.headings[-1])) and " | " not in sentence.text:
        return own
    over = facts_of(sentence.headings[-1], article.language).periods
    if len(over) != 1 or over[0].precision is Precision.YEARLESS_DAY:
        return own
    aimed_at = over[0].is_horizon or any(says_aim(fold(heading), article.language) for heading in sentence.headings)
    if article.published:
        # A year that is under way is told of as it goes; only what its heading aims at is still to come.
        aimed_at = over[0].last > article.published and (aimed_at or over[0].first > article.published)
    return Timing(replace(over[0], is_horizon=over[0].is_horizon and aimed_at), is_target=aimed_at)


@lru_cache(maxsize=20_000)
def timing_in(text: str, language: Language, quantity: Quantity, published: date | None) -> Timing:
    """As `timing`, for a sentence given by its text; without a date of publication only words show a target."""
    folded = fold(text)
    facts = facts_of(text, language)
    bracket = _own_bracket(folded, quantity)
    if bracket is not None:
        # "193 by 2030 (74 today)": what stands in brackets has its own time, or none but now.
        inside = [one for one in facts.periods if bracket[0] <= one.start < bracket[1]]
        if inside or _NOW.search(folded[slice(*bracket)]):
            return Timing(inside[0] if inside else None, is_target=bool(inside) and _is_ahead(inside[0], published))
    asides = [match.span() for match in _ASIDE.finditer(folded)]
    periods = [one for one in facts.periods if _tells_when(folded, one, quantity, asides, facts.references)]
    periods = own_periods(text, quantity, changes_in(text, facts.quantities), periods)
    quantities = [one for one in facts.quantities if not _is_total_of_rank(folded, one)]
    period = _period_of(folded, quantity, quantities, periods)
    start, end = _turn_around(folded, quantity)
    before, own = folded[start : quantity.start], folded[start:end]
    is_now = bool(_NOW.search(own))
    if period is not None and period.is_horizon:
        ahead = period.last > published if published else says_aim(own, language) or _looks_ahead(period, own)
        is_target = ahead and not is_now
        return Timing(period if is_target else replace(period, is_horizon=False), is_target)
    if period is not None and published is not None and period.first > published:
        return Timing(period, is_target=True)
    behind = folded[quantity.end : end]
    is_aimed_at = (says_aim(before, language) or says_aim_behind(behind, language)) and not is_now
    return Timing(period, is_aimed_at and (period is None or published is None))


def _own_bracket(folded: str, quantity: Quantity) -> tuple[int, int] | None:
    """Where the brackets stand that hold `quantity`."""
    begin, end = folded.rfind("(", 0, quantity.start), folded.find(")", quantity.end)
    return (begin, end) if begin >= 0 and end >= 0 and ")" not in folded[begin : quantity.start] else None


def _is_ahead(period: Period, published: date | None) -> bool:
    return period.first > published if published is not None else period.is_horizon


def _looks_ahead(period: Period, clause: str) -> bool:
    """Whether "by 2030" is still to come in an article without a date: a year, and nothing said to be done."""
    return period.precision is Precision.YEAR and not _DONE.search(clause)


def says_now(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the clause of `quantity` says that it is so today."""
    folded = fold(sentence.text)
    start, end = _turn_around(folded, quantity)
    return _NOW.search(folded[start:end]) is not None


def speaks_of_now(words: str) -> bool:
    """Whether the words beside a figure say that it is so today."""
    return _NOW.search(fold(words)) is not None


def is_planned(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the clause of `quantity` speaks of what is or was to be, whatever the time; "for a target of 60" does."""
    folded = fold(sentence.text)
    start, end = _turn_around(folded, quantity)
    if says_aim_behind(folded[quantity.end : end], sentence.article.language):
        return True
    opening = folded[start : quantity.start]
    aimed_at = aims_in(opening, sentence.article.language)
    return bool(aimed_at) and not _DONE.search(opening, aimed_at[-1][1]) and not _NOW.search(opening)


def asks_for_target(question: str) -> bool:
    """Whether a question is after what is aimed at."""
    return bool(_ASKS_AIM.search(fold(question)))


def asks_for_now(question: str) -> bool:
    """Whether a question is after what is so today, and no aim can answer it."""
    return bool(_NOW.search(fold(question))) and not asks_for_target(question)


def _tells_when(
    folded: str,
    period: Period,
    quantity: Quantity,
    asides: Sequence[tuple[int, int]],
    references: Sequence[LegalReference],
) -> bool:
    if period.precision is Precision.YEARLESS_DAY:
        return False
    if is_compared_with(folded, period):
        return False
    if is_of_event(folded, period.start) or any(0 <= period.start - one.end <= _BESIDE for one in references):
        return False
    return not any(
        start <= period.start < end and not start <= quantity.start < end
        for start, end in asides
        if end - start > period.end - period.start + 2
    )


def is_compared_with(folded: str, period: Period) -> bool:
    """Whether a time of the text `folded` only says what something is compared with, or was put off to."""
    before = folded[max(0, period.start - 90) : period.start]
    return bool(_COMPARED.search(before) or _MOVED_TO.search(folded[max(0, period.start - 90) : period.end]))


def _is_total_of_rank(folded: str, quantity: Quantity) -> bool:
    return bool(_RANKED_AMONG.search(folded[max(0, quantity.start - 14) : quantity.start]))


def _turn_around(folded: str, quantity: Quantity) -> tuple[int, int]:
    turns = [match.span() for match in _TURN.finditer(folded)]
    start = max((begin for begin, end in turns if end <= quantity.start + 1), default=0)
    end = min((begin for begin, _ in turns if begin >= quantity.end), default=len(folded))
    return start, end


def _period_of(
    folded: str, quantity: Quantity, quantities: Sequence[Quantity], periods: Sequence[Period]
) -> Period | None:
    start, end = _turn_around(folded, quantity)
    own = [one for one in periods if start <= one.start < end]
    if not own:
        # "In 2024, A had 12; B had 30": what opens the sentence goes for all of it, unless the time turns to now.
        opening = [one for one in periods if one.start <= 24]
        return opening[0] if opening and not _NOW.search(folded[start:end]) else None
    claimed: dict[int, Period] = {}
    for index, one in enumerate(quantities):
        stop = min(quantities[index + 1].start if index + 1 < len(quantities) else end, end)
        behind = next((period for period in own if one.end <= period.start < stop), None)
        if behind is not None and not _opens(folded, behind, one.end):
            claimed[one.start] = behind
    if quantity.start in claimed:
        return claimed[quantity.start]
    taken = {id(one) for one in claimed.values()}
    before = [one for one in own if one.end <= quantity.start]
    free = [one for one in before if id(one) not in taken]
    after = [one for one in own if one.start >= quantity.end and not _PART.search(folded[quantity.end : one.start])]
    if free:
        return free[-1]
    if after and not before:
        return after[0]
    return before[-1] if before else None


def _opens(folded: str, period: Period, floor: int) -> bool:
    """Whether a period opens a clause of its own ("…, and in 2025 it had 40") and so goes with what follows."""
    between = folded[floor : period.start]
    return bool(
        re.search(
            r"(?:,|\b(?:and|et|va|puis|then|trong do|dont|of which|including)\b)\s"
            r"(?:(?:en|in|nam|vao|for|by|a|de|d'ici|den|tu)\s)*$",
            between,
        )
    )
