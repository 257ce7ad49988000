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
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in

if TYPE_CHECKING:
    from vectorstore.reader.reader import Judged, Reader

LOOKED_AT = 6
"""Sentences; each costs some five milliseconds on two cores."""
MOST_TOKENS = 96
"""Of question and sentence together; longer sentences are cut."""
QUOTES = 0.6
"""Chance from which a sentence is put before those that the rules chose."""
SHORT = 0.7
"""Chance of the span from which it is given as the short answer."""
FINDS = 0.9
"""Chance from which a sentence answers though the rules say that none does."""
MISSES = 0.03
"""Chance below which no sentence answers though the rules would quote one."""
_EXACT = frozenset({Kind.FIGURE, Kind.DATE, Kind.COMPARISON, Kind.DISCREPANCY, Kind.SUPPORT, Kind.YES_NO, Kind.SUMMARY})
"""Read from registers and by rules alone: there a near value is a wrong one."""


@dataclass(frozen=True, slots=True)
class _Read:
    sentence: Sentence
    judged: Judged

    def source(self) -> Source:
        return self.sentence.source()

    def span(self) -> str:
        return self.sentence.text[self.judged.start : self.judged.end].strip()


def point_out(reading: Reading, understanding: Understanding, evidence: Evidence, reader: Reader | None) -> Reading:
    """`reading`, or a better one where the reader is surer than the rules."""
    if (
        reader is None
        or understanding.asks(*_EXACT)
        or not (_only_quotes(reading, understanding) or _found_nothing(reading))
    ):
        return reading
    read = _look(understanding, evidence, reader)
    if not read:
        return reading
    best = read[0]
    if _found_nothing(reading):
        return _quoting(reading, understanding, best) if best.judged.chance >= FINDS else reading
    return _quoting(reading, understanding, best) if best.judged.chance >= QUOTES else reading


def _only_quotes(reading: Reading, understanding: Understanding) -> bool:
    """Whether it says nothing of its own: what the articles say, and sentences of theirs."""
    opening = (Statement(words_in(understanding.language).sources_say),)
    return reading.lead == opening and bool(reading.quotes) and not reading.lines and reading.table is None


def _found_nothing(reading: Reading) -> bool:
    return reading.outcome is Outcome.NOT_IN_CORPUS


def _look(understanding: Understanding, evidence: Evidence, reader: Reader) -> list[_Read]:
    """The best sentences as the reader sees them, the likeliest to answer first."""
    ranked = [scored.sentence for _, _, scored in rank_sentences(understanding, evidence)]
    sentences = list({one.text: one for one in ranked[: 2 * LOOKED_AT]}.values())[:LOOKED_AT]
    judged = reader.judge(understanding.text, [one.text for one in sentences], MOST_TOKENS)
    read = [_Read(sentence, one) for sentence, one in zip(sentences, judged, strict=True)]
    return sorted(read, key=lambda one: -one.judged.chance)


def _quoting(reading: Reading, understanding: Understanding, best: _Read) -> Reading:
    """With the sentence quoted first, and its span as the short answer where that is likely to be right."""
    words = words_in(understanding.language)
    source = best.source()
    others = tuple(one for one in reading.quotes if one.key != source.key)
    lead = Statement(words.sources_say)
    if best.judged.span_chance >= SHORT and (span := best.span()):
        opening, closing = words.quotes
        lead = Statement(f"{opening}{' '.join(span.split())}{closing}.", (source,))
    kept = others[: max(0, len(reading.quotes) - 1)] if best.judged.chance < FINDS else others[:1]
    return replace(reading, outcome=Outcome.ANSWERED, lead=(lead,), quotes=(source, *kept), suggestions=())
