"""Until when a support can be had: the end that its article gives to the policy, wherever in the article it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.dates import words as date_words
from assistant.read.supports import words as support_words
from assistant.read.supports.asking import OF_SUPPORT
from assistant.read.supports.entries import entries_for
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import same_area
from policy.registers import Support, SupportStatus

_ASKS = late_regex(
    r"(?<![a-z])(?:jusqu'(?:a|en) (?:quand|quel\w*)|quand (?:\S+ ){0,8}?(?:prend\w*|prit|s'acheve\w*|expir\w+|cess\w+"
    r"|finit|finissent|termine\w*)"
    r"|until (?:when|what)|when (?:does|do|did|will) (?:\S+ ){1,8}?(?:end|expire|run out|stop)"
    r"|how long (?:will|does|is|do) (?:\S+ ){1,8}?(?:last|run|apply|valid|available|open|in force|in effect)"
    r"|(?:den|toi) (?:khi nao|bao gio|ngay nao|nam nao|het (?:ngay|nam) nao|luc nao)"
    r"|(?:khi nao|bao gio) (?:\S+ ){0,6}?(?:het (?:han|hieu luc)|ket thuc|cham dut))"
)
_OF_POLICY = late_regex(
    r"(?<![a-z])(?:aides?|soutiens?|dispositif|politiques?|programmes?|regime|mesures?|primes?|cheques?|support"
    r"|schemes?"
    r"|polic(?:y|ies)|program|subsid\w+|grants?|incentives?|vouchers?|chinh sach|ho tro|chuong trinh|uu dai"
    r"|tro cap)(?![a-z])"
)
_HOLDS = late_regex(
    r"(?<![a-z])(?:court|courent|s'appliqu\w+|valables?|applicables?|en vigueur|prend\w* fin|expire\w*|s'acheve\w*"
    r"|runs?|applies|apply|valid|in (?:force|effect)|expires?|ends?|lasts?|available|until|through"
    r"|hieu luc|ap dung|thuc hien|ket thuc|het han)(?![a-z])"
)
_HANDED_IN = late_regex(
    r"(?<![a-z])(?:dossiers?|demandes?|candidatures?|applications?|submit\w*|deposit\w*|ho so|nop|gui|don)(?![a-z])"
)
"""The last day to hand in is not the last day of the policy."""
_NO_END = late_regex(
    r"(?<![a-z])(?:(?:khong|chua) (?:noi|neu|quy dinh|ghi|an dinh|xac dinh)[^.;]{0,30}(?:thoi han|ngay ket thuc"
    r"|het han"
    r"|ket thuc)|khong (?:gioi han|thoi han)|(?:ne|n')[^.;]{0,30} (?:pas|aucune?)[^.;]{0,30}(?:date de fin"
    r"|echeance|terme"
    r"|duree)|sans (?:limite de duree|date de fin|echeance)|(?:no|without an?|not)[^.;]{0,30} (?:end date|expiry"
    r"|time limit"
    r"|closing date))(?![a-z])"
)
"""That the text itself sets no end."""
_END_OF_YEAR = late_regex(r"(?<![a-z])(?:fin|la fin d\w*|the end of|end of|het nam|cuoi nam|het)[ '](?:nam )?$")


def read_until(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The last day, or year, of the policy; None where that is not asked, or the articles on it do not say."""
    folded = fold(understanding.text)
    asks_else = understanding.asks(Kind.FIGURE, Kind.LIST, Kind.INSTRUMENT) or OF_SUPPORT.search(folded)
    if asks_else or not asks_until(understanding):
        return None
    asked = list(_asked(understanding, evidence))
    for support in asked:
        for sentence in _told_of(support, evidence):
            for period in sentence.facts.periods:
                if _is_end(period, sentence):
                    frame, written = _written(period, understanding)
                    text = support_words.UNTIL[understanding.language][frame].format(end=f"**{written}**")
                    source = sentence.source()
                    return Reading(Outcome.ANSWERED, (Statement(text, (source,)),), quotes=(source,))
    return _no_end(asked, understanding, evidence) if asked else None


def _no_end(asked: Sequence[Support], understanding: Understanding, evidence: Evidence) -> Reading | None:
    """That no end is set, with the sentence that says so and the support; None where no sentence says so itself."""
    at = evidence.shelf.sentence_at(asked[0].evidence.article_id, asked[0].evidence.start)
    if at is None:
        return None
    said = [one for one in evidence.shelf.story(at.article) if _NO_END.search(one.folded) and one.about == at.about]
    if not said:
        return None  # the end may stand in words that are not known here: other readers look for it
    text = support_words.NO_END[understanding.language]
    return Reading(Outcome.ANSWERED, (Statement(text),), quotes=(said[0].source(), at.source()))


def asks_until(understanding: Understanding) -> bool:
    """Whether the question is until when a policy holds, not until when to hand in."""
    folded = fold(understanding.text)
    asks = _ASKS.search(folded) and _OF_POLICY.search(folded) and not _HANDED_IN.search(folded)
    return bool(asks)


def _asked(understanding: Understanding, evidence: Evidence) -> Iterator[Support]:
    """The supports that fit the question; where none does, those in force at the place."""
    entries = entries_for(understanding, evidence)
    yield from (one.support for one in entries if one.is_offered)
    if not entries and understanding.places and not understanding.references:
        for support in evidence.supports:
            is_there = any(same_area(one, other) for one in understanding.places for other in support.places)
            if is_there and support.status is SupportStatus.IN_FORCE:
                yield support


def _told_of(support: Support, evidence: Evidence) -> list[Sentence]:
    """The sentences of its article that tell how long a policy holds, about its places, the nearest behind it first."""
    article = evidence.shelf.library.article(support.evidence.article_id)
    if article is None:
        return []
    start = support.evidence.start
    found = [
        one
        for one in evidence.shelf.story(article)
        if _HOLDS.search(one.folded)
        and not _HANDED_IN.search(one.folded)
        and not one.is_caption
        and (not one.about or not support.places or any(same_area(a, b) for a in one.about for b in support.places))
    ]
    return sorted(found, key=lambda one: (one.start < start, abs(one.start - start)))


def _is_end(period: Period, sentence: Sentence) -> bool:
    """Whether the period ends something: "from … to …", or behind a word such as "until"."""
    if period.precision is Precision.YEARLESS_DAY:
        return False
    if date_words.FROM_TO.search(fold(period.text)) and period.precision is Precision.RANGE:
        return True
    before = sentence.folded[max(0, period.start - 30) : period.start]
    return period.is_horizon or re.search(_UNTIL, before) is not None or _END_OF_YEAR.search(before) is not None


_UNTIL = (
    r"(?<![a-z])(?:jusqu'(?:au|a|en)|prend\w* fin(?: le| en)?|expire\w*(?: le| en| on| in)?|until|till|through"
    r"|ends?(?: on| in)?|den(?: het)?|ket thuc(?: vao)?) ?(?:the |la |le |ngay |nam )?$"
)


def _written(period: Period, understanding: Understanding) -> tuple[str, str]:
    """How the end is told, and the end: a day, the end of a year, or the day with the first one."""
    language = understanding.language
    is_whole_years = period.precision is Precision.RANGE and not re.search(r"31\W", f"{period.text} ")
    if period.precision is Precision.YEAR or (is_whole_years and period.last.month == 12 and period.last.day == 31):
        return "year", str(period.last.year)
    if period.precision is not Precision.RANGE:
        return "day", write_period(replace(period, is_horizon=False), language)
    # Both days: a reader of the text finds the pair there, not the last day alone.
    days = [Period(day, day, Precision.DAY, 0, 0, "") for day in (period.first, period.last)]
    first, last = (write_period(day, language) for day in days)
    return "range", support_words.FROM_TO[language].format(first=first, last=last)
