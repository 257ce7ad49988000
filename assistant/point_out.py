"""Lets the trained reader help where the rules could only quote, or found nothing.

It looks at the few sentences that the rules rank best for the question, all about the right place and time. What it
points at is shown as a quotation and goes through the guard like everything else. It never changes an exact answer.
The chances are calibrated (docs/reader.md); the thresholds were set on questions that nothing was trained on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.evidence.sentence import Sentence
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in

if TYPE_CHECKING:
    from vectorstore.reader.reader import Judged, Reader

LOOKED_AT = 4
"""Sentences; each costs some ten milliseconds on two cores."""
MOST_TOKENS = 96
"""Of question and sentence together; longer sentences are cut."""
QUOTES = 0.6
"""Chance from which a sentence is put before those that the rules chose."""
SHORT = 0.7
"""Chance of the span from which it is given as the short answer."""
FINDS = 0.9
"""Chance from which a sentence answers though the rules say that none does; it must also name what is asked. From .8 it
would find more, and answer what should not be answered (docs/reader.md)."""
_MANY = frozenset({Kind.COMPARISON, Kind.DISCREPANCY, Kind.LIST, Kind.SUPPORT, Kind.YES_NO, Kind.SUMMARY})
"""No single sentence answers these."""
_EXACT = _MANY | {Kind.FIGURE, Kind.DATE}
"""Of these what the rules quote is as good, and a span no short answer: which value is meant only rules can tell."""


@dataclass(frozen=True, slots=True)
class _Read:
    sentence: Sentence
    judged: Judged
    names_enough: bool
    """Whether the sentence is about what is asked, as far as rules can tell."""

    def source(self) -> Source:
        return self.sentence.source()

    def span(self) -> str:
        return self.sentence.text[self.judged.start : self.judged.end].strip()


def point_out(reading: Reading, understanding: Understanding, evidence: Evidence, reader: Reader | None) -> Reading:
    """`reading`, or a better one where the reader is surer than the rules."""
    if reader is None:
        return reading
    if reading.outcome is Outcome.NOT_IN_CORPUS and not understanding.asks(*_MANY):
        named = [one for one in _look(understanding, evidence, reader) if one.names_enough]
        return _quoting(reading, understanding, named[0]) if named and named[0].judged.chance >= FINDS else reading
    if _only_quotes(reading, understanding) and not understanding.asks(*_EXACT):
        read = _look(understanding, evidence, reader)
        return _quoting(reading, understanding, read[0]) if read and read[0].judged.chance >= QUOTES else reading
    return reading


def _only_quotes(reading: Reading, understanding: Understanding) -> bool:
    """Whether it says nothing of its own: what the articles say, and sentences of theirs."""
    opening = (Statement(words_in(understanding.language).sources_say),)
    return reading.lead == opening and bool(reading.quotes) and not reading.lines and reading.table is None


def _look(understanding: Understanding, evidence: Evidence, reader: Reader) -> list[_Read]:
    """The best sentences as the reader sees them, the likeliest to answer first."""
    ranked = rank_sentences(understanding, evidence)[: 2 * LOOKED_AT]
    looked_at = list({scored.sentence.text: (fit, scored.sentence) for _, fit, scored in ranked}.values())[:LOOKED_AT]
    judged = reader.judge(understanding.text, [sentence.text for _, sentence in looked_at], MOST_TOKENS)
    read = [
        _Read(sentence, one, fit.is_about and names_enough(understanding, fit))
        for (fit, sentence), one in zip(looked_at, judged, strict=True)
    ]
    return sorted(read, key=lambda one: -one.judged.chance)


def _quoting(reading: Reading, understanding: Understanding, best: _Read) -> Reading:
    """With the sentence quoted first, and its span as the short answer where that is likely to be right."""
    words = words_in(understanding.language)
    source = best.source()
    others = tuple(one for one in reading.quotes if one.key != source.key)
    lead = Statement(words.sources_say)
    if not understanding.asks(*_EXACT) and best.judged.span_chance >= SHORT and (span := best.span()):
        opening, closing = words.quotes
        lead = Statement(f"{opening}{' '.join(span.split())}{closing}.", (source,))
    kept = others[: max(0, len(reading.quotes) - 1)] if best.judged.chance < FINDS else others[:1]
    return replace(reading, outcome=Outcome.ANSWERED, lead=(lead,), quotes=(source, *kept), suggestions=())
