"""Says that the articles do not say it: what is missing, and the nearest thing that is there."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in


def absent(understanding: Understanding, evidence: Evidence) -> Reading:
    """The answer `not_in_corpus`. It cites nothing: what is not there has no source."""
    words = words_in(understanding.language)
    return Reading(Outcome.NOT_IN_CORPUS, (Statement(words.not_in_corpus),))
