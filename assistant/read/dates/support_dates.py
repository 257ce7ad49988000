"""Reads from or until when a support holds, beside its amount in one answer."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.dates import words as said
from assistant.read.dates.said_after import said_after
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from policy.dates import write_period
from policy.folding import fold


def read_support_date(part: Understanding, supported: Reading, evidence: Evidence) -> Reading | None:
    """From or until when a support holds, by the sentences beside those that tell of it: a line under the words of
    `part`, the question; None where they give no such date."""
    folded = fold(part.text)
    asks_end = bool(said.ASKS_END.search(folded) or said.WANTS_END.search(folded) or said.ASKS_LAPSE.search(folded))
    marked = said.LAPSES if asks_end else said.TAKES_EFFECT
    for source in supported.quotes:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        for other in (sentence, *evidence.around(sentence)) if sentence is not None else ():
            periods = said_after(marked, other.facts.periods, other)
            if periods:
                asked = part.text.strip(" ?.!,")
                colon = " :" if part.language == "fr" else ":"
                text = f"{asked}{colon} **{write_period(periods[0], part.language)}**"
                line = Statement(text, (other.source(),), given=asked)
                return Reading(Outcome.ANSWERED, lines=(line,), quotes=(other.source(),))
    return None
