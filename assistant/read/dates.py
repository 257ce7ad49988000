"""Reads when: the day, month or period that the sentence about the asked event states, with the precision it has."""

from __future__ import annotations

import re

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.effect_dates import is_date_of_replaced, read_effect_on_signing
from assistant.read.fit import is_about_places
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.quantity import same_value

_WANTS_DAY = re.compile(r"quel jour|quelle date|what (?:day|date)|which (?:day|date)|ngay (?:nao|may|bao nhieu)")
_WANTS_END = re.compile(r"jusqu|until|till|den (?:ngay|khi|nam|het|bao gio)|expir|fin |han (?:chot|cuoi|nop)|deadline")
_WANTS_FUTURE = re.compile(
    r"\b(?:sera|seront|d'ici|prevu\w*|objectif|horizon|will|target|by when|plan(?:s|ned)?|se |du kien|muc tieu|den nam)"
)
_TAKES_EFFECT = re.compile(
    r"en vigueur|prend\w* effet|a partir du|s'appliqu\w+ (?:a partir|depuis)|depuis le|take\w* effect|took effect"
    r"|into (?:force|effect)|in force (?:from|since|on)|applies from|from \w+ \d|effective|co hieu luc|hieu luc tu"
    r"|hieu luc thi hanh|ap dung tu|ke tu"
)
_LAPSES = re.compile(
    r"pris fin|prend fin|prendra fin|expir\w+|jusqu'au|until|ended|ends on|lapse[sd]?|het hieu luc|cham dut"
    r"|hieu luc den|den het|het thoi han|will end(?: on)?|ends?(?: on)|se ket thuc|ket thuc (?:vao|ngay)|s'acheve\w*"
)
_LAST = re.compile(
    r"(?:avant|jusqu|au plus tard|until|before|by |no later|not later|on or before|close|truoc|den "
    r"|cham nhat|muon nhat)"
)
_BEFORE = re.compile(
    r"(?:avant(?: le)?|jusqu'au|au plus tard(?: le)?|until|before|by|no later than|close[sd]?(?: on)?|truoc(?: ngay)?"
    r"|den(?: het)?(?: ngay)?|cham nhat(?: la)?(?: ngay)?|deadline(?: is| of)?|date limite(?: est)?(?: fixee)?(?:"
    r" au| le)?|han (?:cuoi|chot)(?: la)?)\W{0,3}(?:ngay )?\Z"
)
_APPLYING = re.compile(
    r"dossier|candidatur|demande|remettre|deposer|applicat|apply|submit|ho so|submi\w+|dang ky|nop|don "
    r"|soumett|soumis|transmi|hand(?:ed)? in|presente\w*|trinh |gui "
)
_ASKS_LAPSE = re.compile(
    r"hieu luc den|ap dung den|jusqu'a quand .{0,30}(?:vigueur|appli|valable)|(?:vigueur|appli\w+|valable) .{0,20}jusqu"
    r"|(?:valid|apply|applies|in force|in effect) (?:until|till)|until when .{0,30}(?:valid|appl|force|effect)"
    r"|until when (?:is|was|does) \w+ resolution"
)
_ASKS_END = re.compile(
    r"(?<![a-z])(?:quand .{0,60}(?:prend\w*|prit)(?:-t)?(?:-\w+)? fin|quand .{0,40}s'achev\w+|"
    r"when (?:does|do|did|will) .{2,60} (?:end|expire|run out)|"
    r"(?:ket thuc|cham dut|het han|het hieu luc) (?:khi nao|ngay nao|bao gio|vao (?:ngay|khi|luc) nao)|"
    r"(?:khi nao|bao gio) .{0,40}(?:ket thuc|cham dut|het han|het hieu luc))(?![a-z])"
)
_EXPECTED = re.compile(
    r"(?<![a-z])(?:attendu\w*|prevu\w*|expected|planned|scheduled|due|sera|seront|will|du kien|se duoc)(?![a-z])"
)
_BESIDE = 16
"""Characters between an instrument and its own date."""
_UNTIL_WHEN = re.compile(
    r"jusqu'(?:a|en) (?:quand|quel\w*)|until (?:when|what|which)"
    r"|how long (?:will|does|is) .{3,60}(?:last|run|apply|valid)|den (?:khi|bao gio|ngay|nam|het nam) (?:nao|may)?"
)
_ASKED_BESIDE = frozenset(
    {Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.LEGAL_BASIS, Detail.BODY, Detail.EFFECT}
)
_DEADLINES = frozenset({"deadline", "dossier", "application-procedure", "submit", "project"})
_FROM_TO = re.compile(r"(?<![a-z])(?:to|till|until|au|a|jusqu\w*|den|toi)(?![a-z])|[-–]")
"""Inside a period that has two ends."""
_HOLDS = re.compile(
    r"(?<![a-z])(?:appl(?:y|ies|ied|icable)|valid|in (?:force|effect)|lasts?|runs?|open|will end|ends?|expire\w*|until|"
    r"s'appliqu\w*|vigueur|valables?|court|courent|jusqu'au|pris fin|prend\w* fin|hieu luc|ap dung|thuc hien|"
    r"ket thuc|den het|den ngay)(?![a-z])"
)
"""What a sentence says of something that holds until a day."""
_SECTION = 2
"""Paragraphs of one section between what is dated and its last day."""
_REACH = 90
"""Characters between "takes effect" and its date, at most; a date before the words counts as farther away."""
_ENOUGH = 0.45
_ENOUGH_DEADLINE = 0.3


def read_date(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """When the asked thing happened or was measured; None when no sentence about it states a date."""
    folded = fold(understanding.text)
    wants_day = _WANTS_DAY.search(folded) is not None
    wants_future = _WANTS_FUTURE.search(folded) is not None
    effect = Detail.EFFECT in understanding.details
    wants_end = _WANTS_END.search(folded) is not None
    ends_itself = _ASKS_END.search(folded) is not None and Detail.DEADLINE not in understanding.details
    lapse = ends_itself or (wants_end and (effect or _ASKS_LAPSE.search(folded) is not None))
    until = asks_for_end(understanding) and not effect and not lapse and not _APPLYING.search(folded)
    deadline = Detail.DEADLINE in understanding.details and not (effect or lapse or until)
    if effect and not lapse and (signed := read_effect_on_signing(understanding, evidence)) is not None:
        return signed
    for _, fitting, scored in rank_sentences(understanding, evidence)[:12]:
        sentence = scored.sentence
        if (
            not fitting.is_about
            or fitting.share < (_ENOUGH_DEADLINE if deadline or until else _ENOUGH)
            or not states_values_of(understanding, sentence)
        ):
            continue
        marked = _LAPSES if lapse else _TAKES_EFFECT if effect else None
        if marked is not None and not marked.search(sentence.folded):
            continue
        if deadline and not _is_about_applying(sentence):
            continue
        if until and not _HOLDS.search(sentence.folded):
            continue
        if marked is None and not _names_enough(understanding, sentence, evidence, deadline or until):
            continue
        ends = [one for one in sentence.facts.periods if _is_last_day(one, sentence)]
        if until:
            ends = ends or _said_after(_LAPSES, list(sentence.facts.periods), sentence)
            ends = ends or [one for one in sentence.facts.periods if _FROM_TO.search(fold(one.text))]
        periods = [one for one in sentence.facts.periods if wants_future or deadline or lapse or not one.is_horizon]
        if not understanding.references and _EXPECTED.search(folded):
            # When something is expected is not told by the date of the text that foresees it.
            periods = [one for one in periods if not _is_date_of_text(one, sentence)]
        if deadline or until:
            periods = ends
        elif marked is not None:
            periods = [one for one in periods if not is_date_of_replaced(one, sentence)]
            periods = _said_after(marked, periods, sentence)
        if not periods:
            continue
        kept = [one for one in ends if one in periods] if wants_end or until else []
        return _reading(_best(kept or periods, wants_day), sentence, understanding)
    return None


def _is_date_of_text(period: Period, sentence: Sentence) -> bool:
    return any(0 <= period.start - reference.end <= _BESIDE for reference in sentence.facts.references)


def read_support_date(part: Understanding, supported: Reading, evidence: Evidence) -> Reading | None:
    """From or until when a support holds, by the sentences beside those that tell of it: a line under the words of
    `part`, the question; None where they give no such date."""
    folded = fold(part.text)
    asks_end = bool(_ASKS_END.search(folded) or _WANTS_END.search(folded) or _ASKS_LAPSE.search(folded))
    marked = _LAPSES if asks_end else _TAKES_EFFECT
    for source in supported.quotes:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        for other in (sentence, *evidence.around(sentence)) if sentence is not None else ():
            periods = _said_after(marked, list(other.facts.periods), other)
            if periods:
                asked = part.text.strip(" ?.!,")
                colon = " :" if part.language == "fr" else ":"
                text = f"{asked}{colon} **{write_period(periods[0], part.language)}**"
                line = Statement(text, (other.source(),), given=asked)
                return Reading(Outcome.ANSWERED, lines=(line,), quotes=(other.source(),))
    return None


def asks_for_end(understanding: Understanding) -> bool:
    """Whether the question is until when something holds."""
    return understanding.asks(Kind.DATE) and _UNTIL_WHEN.search(fold(understanding.text)) is not None


def asks_only_for_deadline(understanding: Understanding) -> bool:
    """Whether nothing but the last day to apply is asked for, which no amount and no condition answers."""
    return (
        understanding.asks(Kind.DATE)
        and Detail.DEADLINE in understanding.details
        and not understanding.details & _ASKED_BESIDE
        and not understanding.asks(Kind.FIGURE, Kind.LIST, Kind.YES_NO)
    )


def _is_last_day(period: Period, sentence: Sentence) -> bool:
    """Whether the words beside or inside the period make it an end: "by 30 April", "trước ngày 30/4"."""
    return (
        _BEFORE.search(sentence.folded[max(0, period.start - 22) : period.start]) is not None
        or _LAST.match(fold(period.text)) is not None
    )


def _said_after(marked: re.Pattern[str], periods: list[Period], sentence: Sentence) -> list[Period]:
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


def _names_enough(understanding: Understanding, sentence: Sentence, evidence: Evidence, deadline: bool) -> bool:
    """Whether the sentence is about what is dated: half of the specific things, and every place of several."""
    if understanding.references:
        return True
    if len(understanding.places) > 1 and not all(
        is_about_places((one,), sentence.about) for one in understanding.places
    ):
        return False
    specific = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS and one not in _DEADLINES]
    named = sentence.concepts
    if deadline:
        # Who hands in what is often said a sentence before the last day, under the same heading.
        beside = (one for one in evidence.shelf.story(sentence.article) if one.headings == sentence.headings)
        near = (one for one in beside if abs(one.paragraph - sentence.paragraph) <= _SECTION)
        named = named.union(sentence.topic, *(one.concepts for one in near))
    return sum(names_concept(one, named) for one in specific) >= len(specific) / 2


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
