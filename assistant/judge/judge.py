"""Decides which reading answers, or that the articles do not say it."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.judge.absent import absent
from assistant.read.quotes import read_quotes
from assistant.reading import Reading
from assistant.settings import AssistantSettings
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in


def judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading that answers the question best; else why there is none."""
    words = words_in(understanding.language)
    if understanding.is_off_topic:
        return Reading(Outcome.OFF_TOPIC, (Statement(words.off_topic),))
    if understanding.instructions and not (understanding.concepts or understanding.references or understanding.names):
        return Reading(Outcome.DECLINED, (Statement(words.declined),))
    return read_quotes(understanding, evidence, settings.quotations) or absent(understanding, evidence)
