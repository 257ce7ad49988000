"""Decides which reading answers, or that the articles do not say it."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import label
from assistant.evidence import Evidence
from assistant.guard.names import tokens
from assistant.judge.absent import absent, detail_absent, details_left_open
from assistant.judge.attribute import holds_what_is_asked
from assistant.judge.join import join
from assistant.judge.readers import are_apart, evidence_for, readers
from assistant.judge.told_beside import told_beside
from assistant.on_library import read_on_library
from assistant.read.dates.limits import tells_limit_asked
from assistant.read.dates.support_dates import read_support_date
from assistant.read.figures.values import correct_value, is_unfounded
from assistant.read.instruments.instruments import known_of
from assistant.read.instruments.old_and_new import read_old_and_new
from assistant.read.instruments.unnumbered import is_on_instrument, read_which_instrument, with_instrument_meant
from assistant.read.own_questions import read_own_question
from assistant.read.people import asks_for_head, read_said
from assistant.read.supports.granted import read_for_applicant
from assistant.read.supports.lists import read_support_list
from assistant.read.values_together import read_values_together
from assistant.read.verdicts import with_verdict
from assistant.reading import Reading
from assistant.restate import restated
from assistant.settings import AssistantSettings
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding, things_listed, topics_of
from assistant.understand.question_word import QuestionWord, question_word
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in

ABSTAINED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED})
_WHOLE = frozenset({Kind.COMPARISON, Kind.DISCREPANCY, Kind.SUPPORT})
"""Questions that are one even where they hold several question words."""


def judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading that answers the question best; else why there is none."""
    if (told := read_on_library(understanding, evidence)) is not None:
        return told
    words = words_in(understanding.language)
    if understanding.is_off_topic or (not understanding.instructions and _says_nothing(understanding, evidence)):
        return Reading(Outcome.OFF_TOPIC, (Statement(words.off_topic),))
    if (understanding.instructions or understanding.pasted) and not _is_question(understanding):
        return Reading(Outcome.DECLINED, (Statement(words.declined),))
    reading = _judge(understanding, evidence, settings)
    if understanding.instructions or understanding.pasted:
        warning = words.declined if understanding.instructions else words.injected_article
        reading = replace(reading, notes=(*reading.notes, Statement(warning)))
    return reading


def _says_nothing(understanding: Understanding, evidence: Evidence) -> bool:
    """A greeting, or "and then?" out of nowhere: nothing in it that an article could speak of, or does."""
    if understanding.lacks is not None or (evidence.filters is not None and evidence.filters.articles):
        return False
    about = (understanding.concepts, understanding.references, understanding.names, understanding.places)
    if any(about) or understanding.quantities or len(understanding.words) > 1:
        return False
    asks = understanding.kind is not Kind.OPEN
    told = (tokens(one.sentence.text) for one in evidence.sentences)
    return not (asks and any(word in names for names in told for word in understanding.words))


def _is_question(understanding: Understanding) -> bool:
    """Whether anything is asked once orders and pasted texts are out."""
    return bool(understanding.text) and bool(
        understanding.concepts or understanding.references or understanding.names or understanding.places
    )


def _judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading of the question, where it names an instrument without its number also with the one it means."""
    if (found := read_which_instrument(understanding, evidence)) is not None:
        return found
    if (both := read_old_and_new(understanding, evidence)) is not None:
        return both
    if (said := read_said(understanding, evidence)) is not None:
        return restated(said, understanding, evidence)
    named = with_instrument_meant(understanding, evidence)
    if named is understanding:
        return _read(understanding, evidence, settings)
    tried = (named, understanding) if is_on_instrument(understanding) else (understanding, named)
    readings = (_read(one, evidence, settings) for one in tried)
    first = next(readings)
    return first if first.outcome not in ABSTAINED else next(readings)


def _read(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    if are_apart(understanding.places) and (listed := read_support_list(understanding, evidence)) is not None:
        return listed
    dated = [part for part in understanding.parts if part.kind is Kind.DATE and Detail.DEADLINE not in part.details]
    if understanding.kind is Kind.SUPPORT and dated:
        supported = _answer(understanding, evidence, settings)
        if supported.outcome not in ABSTAINED:
            told = tuple(source for line in supported.lines for source in line.sources)
            rests_on = replace(supported, quotes=(*supported.quotes, *told))
            further = [
                read_support_date(part, rests_on, evidence) or _answer_part(part, understanding, evidence, settings)
                for part in dated
            ]
            return join((understanding, *dated), (supported, *further), understanding)
    if (granted := read_for_applicant(understanding, evidence)) is not None:
        return granted
    parts = () if _WHOLE & set(understanding.kinds[:1]) else understanding.parts
    parts = things_listed(understanding) or parts or topics_of(understanding)
    if len(parts) > 1:
        readings = [_answer_part(part, understanding, evidence, settings) for part in parts]
        readings = [
            told_beside(part, readings, evidence) or reading if reading.outcome in ABSTAINED else reading
            for part, reading in zip(parts, readings, strict=True)
        ]
        if any(reading.outcome not in ABSTAINED for reading in readings):
            return join(parts, readings, understanding)
    return restated(_answer(understanding, evidence, settings), understanding, evidence)


def _answer_part(part: Understanding, whole: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The answer to `part`; where there is none, to it as said of what the whole question is about.

    "What is the sandbox of Hue, and how long does a trial last?": the trial is one of the sandbox.
    """
    reading = restated(_answer(part, evidence_for(part, evidence, settings), settings), part, evidence)
    said = [one for one in whole.concepts if one not in GENERIC_CONCEPTS and one not in part.concepts]
    if reading.outcome not in ABSTAINED or part.references or not said:
        return reading
    text = f"{part.text} ({', '.join(label(one, part.language) for one in said)})"
    again = replace(part, text=text, concepts=(*part.concepts, *said), names=part.names or whole.names)
    retried = _answer(again, evidence_for(again, evidence, settings), settings)
    return restated(retried, part, evidence) if retried.outcome not in ABSTAINED else reading


def _answer(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    known = known_of(understanding, evidence)
    if known is not None:
        evidence = evidence.with_articles_on(known.instrument)
    if (together := read_values_together(understanding, evidence)) is not None:
        return together
    if is_unfounded(understanding, evidence):
        return correct_value(understanding, evidence) or absent(understanding, evidence)
    owned = read_own_question(understanding, evidence)
    # A heading that asks may be all that says what the bare day below it is of.
    if owned is not None and not tells_limit_asked(replace(owned, lead=(Statement("", owned.quotes),)), understanding):
        owned = None
    for read in readers(understanding, evidence, settings):
        reading = read()
        holds = reading is not None and holds_what_is_asked(reading, understanding)
        if reading is not None and holds and tells_limit_asked(reading, understanding):
            chosen = reading if owned is None or _tells_more(reading, owned, understanding) else owned
            return with_verdict(chosen, understanding, evidence)
    if owned is not None:
        return with_verdict(owned, understanding, evidence)
    if known is not None:
        return detail_absent(details_left_open(understanding), known, understanding)
    return absent(understanding, evidence)


def _tells_more(reading: Reading, owned: Reading, understanding: Understanding) -> bool:
    """Whether a reading tells more exactly what stands under the article's own question, or lists what no section
    holds."""
    if reading.choices or ((reading.lines or reading.table) and question_word(understanding.text) is QuestionWord.WHAT):
        return True
    told = [source.key for statement in reading.lead if statement.value is not None for source in statement.sources]
    tells_office = any(statement.value is not None or statement.detail for statement in reading.lead)
    if tells_office and (asks_for_head(understanding) or (understanding.names and understanding.asks(Kind.WHO))):
        return True
    return bool(told) and {source.key for source in owned.quotes}.issuperset(told)
