"""Decides which reading answers, or that the articles do not say it."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence, gather
from assistant.judge.absent import absent
from assistant.judge.join import join
from assistant.read.figures import read_figure
from assistant.read.quotes import read_quotes
from assistant.reading import Reading
from assistant.settings import AssistantSettings
from assistant.statement import Statement
from assistant.understand import Kind, Understanding, things_listed
from assistant.words import words_in

ABSTAINED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED})


def judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading that answers the question best; else why there is none."""
    words = words_in(understanding.language)
    if understanding.is_off_topic:
        return Reading(Outcome.OFF_TOPIC, (Statement(words.off_topic),))
    if understanding.instructions and not (understanding.concepts or understanding.references or understanding.names):
        return Reading(Outcome.DECLINED, (Statement(words.declined),))
    parts = understanding.parts or things_listed(understanding)
    if len(parts) > 1:
        readings = [_answer(part, _evidence_for(part, evidence, settings), settings) for part in parts]
        if any(reading.outcome not in ABSTAINED for reading in readings):
            return join(parts, readings, understanding)
    return _answer(understanding, evidence, settings)


def _evidence_for(part: Understanding, evidence: Evidence, settings: AssistantSettings) -> Evidence:
    """What was found for the whole question, with what is found for the part first."""
    found = gather(evidence.shelf, part.text, part.language, settings.hits, evidence.filters)
    return found.with_more(evidence)


def _answer(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    reading = None
    if understanding.asks(Kind.FIGURE) and not understanding.asks(Kind.COMPARISON, Kind.DISCREPANCY):
        reading = read_figure(understanding, evidence)
        return reading or absent(understanding, evidence)
    return read_quotes(understanding, evidence, settings.quotations) or absent(understanding, evidence)
