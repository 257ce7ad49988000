"""Reads when: the day, month or period that the sentence about the asked event states, with the precision it has."""

from __future__ import annotations

import re

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Understanding
from assistant.words import words_in
from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.quantity import same_value

_WANTS_DAY = re.compile(r"quel jour|quelle date|what (?:day|date)|which (?:day|date)|ngay (?:nao|may|bao nhieu)")
_WANTS_END = re.compile(r"jusqu|until|till|den (?:ngay|khi|nam|het)|expir|fin ")
_WANTS_FUTURE = re.compile(
    r"\b(?:sera|seront|d'ici|prevu\w*|objectif|horizon|will|target|by when|plan(?:s|ned)?|se |du kien|muc tieu|den nam)"
)
_TAKES_EFFECT = re.compile(
    r"en vigueur|prend\w* effet|a partir du|s'appliqu\w+ (?:a partir|depuis)|depuis le|take\w* effect|took effect"
    r"|into (?:force|effect)|from \w+ \d|effective|co hieu luc|hieu luc tu|ap dung tu|ke tu"
)
_BEFORE = re.compile(
    r"(?:avant(?: le)?|jusqu'au|au plus tard(?: le)?|until|before|by|no later than|close[sd]?(?: on)?|truoc(?: ngay)?"
    r"|den(?: het)?(?: ngay)?|cham nhat(?: la)?(?: ngay)?|deadline(?: is| of)?|date limite(?: est)?(?: fixee)?(?:"
    r" au| le)?|han (?:cuoi|chot)(?: la)?)\W{0,3}(?:ngay )?\Z"
)
_APPLYING = re.compile(r"dossier|candidatur|demande|remettre|deposer|applicat|apply|submit|ho so|dang ky|nop|don ")
_ENOUGH = 0.45
_ENOUGH_DEADLINE = 0.3


def read_date(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """When the asked thing happened or was measured; None when no sentence about it states a date."""
    folded = fold(understanding.text)
    wants_day = _WANTS_DAY.search(folded) is not None
    wants_future = _WANTS_FUTURE.search(folded) is not None
    effect = Detail.EFFECT in understanding.details
    deadline = Detail.DEADLINE in understanding.details and not effect
    for _, fitting, scored in rank_sentences(understanding, evidence)[:12]:
        sentence = scored.sentence
        if (
            not fitting.is_about
            or fitting.share < (_ENOUGH_DEADLINE if deadline else _ENOUGH)
            or not states_values_of(understanding, sentence)
        ):
            continue
        if effect and not _TAKES_EFFECT.search(sentence.folded):
            continue
        if deadline and not _is_about_applying(sentence):
            continue
        periods = [one for one in sentence.facts.periods if wants_future or deadline or not one.is_horizon]
        if deadline:
            periods = [one for one in periods if _BEFORE.search(sentence.folded[max(0, one.start - 22) : one.start])]
        if not periods:
            continue
        ends = [one for one in periods if _BEFORE.search(sentence.folded[max(0, one.start - 22) : one.start])]
        period = _best(ends if ends and _WANTS_END.search(folded) else periods, wants_day)
        return _reading(period, sentence, understanding)
    return None


def _is_about_applying(sentence: Sentence) -> bool:
    return "deadline" in sentence.concepts or _APPLYING.search(sentence.folded) is not None


def states_values_of(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether every value that the question mentions stands in the sentence."""
    return all(
        any(same_value(asked, stated) or asked.value == stated.value for stated in sentence.facts.quantities)
        for asked in understanding.quantities
    )


def _best(periods: list[Period], wants_day: bool) -> Period:
    days = (Precision.DAY, Precision.YEARLESS_DAY)
    if wants_day and (exact := [period for period in periods if period.precision in days]):
        return exact[0]
    return periods[0]


def _reading(period: Period, sentence: Sentence, understanding: Understanding) -> Reading:
    language = understanding.language
    words = words_in(language)
    written = f"**{write_period(period, language)}**"
    statement = Statement(words.value_thing.format(value=written, thing="") + ".", (sentence.source(),))
    notes: tuple[Statement, ...] = ()
    if period.precision is Precision.YEARLESS_DAY:
        notes = (Statement(words.not_stated.format(details=words.details["year"])),)
    return Reading(Outcome.ANSWERED, (statement,), quotes=(sentence.source(),), notes=notes)
