"""Looks for the answer to one part of a question beside what answers the others: "how many, and why so few?"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import thread
from assistant.read.answer_kind import tells_kind
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in

_TELL = frozenset({Outcome.ANSWERED, Outcome.PARTLY_ANSWERED})


def told_beside(part: Understanding, readings: Sequence[Reading], evidence: Evidence) -> Reading | None:
    """The first sentence quoted for another part, or going on from one, that holds the kind of answer asked for and
    names what `part` itself asks about; None where there is none."""
    own = [one for one in concepts_in(part.question) if one not in GENERIC_CONCEPTS]
    for sentence in _beside(readings, evidence):
        if tells_kind(part, sentence) and all(names_concept(one, sentence.concepts) for one in own):
            lead = Statement(words_in(part.language).sources_say)
            return Reading(Outcome.ANSWERED, (lead,), quotes=(sentence.source(),))
    return None


def _beside(readings: Sequence[Reading], evidence: Evidence) -> list[Sentence]:
    """What the answers so far quote, then what goes on from there in their paragraphs."""
    quoted = [
        sentence
        for reading in readings
        if reading.outcome in _TELL
        for source in reading.quotes
        if (sentence := evidence.shelf.sentence_at(source.article.id, source.start)) is not None
    ]
    after = [one for first in quoted for one in thread(first, evidence.shelf.story(first.article), whole=True)]
    return list({one.key: one for one in (*quoted, *after)}.values())
