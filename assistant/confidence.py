"""How sure an answer is: a score that orders answers, so that evaluators can see what a stricter threshold would do.

It is worked out from what the answer rests on, the same each time. It is no probability, and readers do not see it.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.answer import Citation, Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import fit
from assistant.understand import Understanding

ANSWERS = frozenset({Outcome.ANSWERED, Outcome.PARTLY_ANSWERED})
_COVERS, _LIKENESS = 2.0, 1.0
"""Weights of what a sentence covers of the question and of its likeness to it. Measured over right and wrong answers:
together they order them better than either does; beside the best hit's score: evals/README.md."""


def confidence(
    outcome: Outcome, citations: Iterable[Citation], understanding: Understanding, evidence: Evidence
) -> float:
    """From 0 to 1, three decimals: over a half for an answer, under a half where the assistant gave none.

    Of the cited sentences the best counts: how much of what was asked it names, and its likeness to the question.
    Without an answer it is the same for the nearest sentence found: a refusal that was close ranks above one that was
    not.
    """
    shelf = evidence.shelf
    cited = [shelf.sentence_at(one.article_id, one.start) for one in citations]
    sentences = [one for one in cited if one is not None] or [one.sentence for one in evidence.sentences if one.is_best]
    likeness = {one.sentence.key: one.likeness for one in evidence.sentences}
    best = max((_strength(one, understanding, evidence, likeness.get(one.key, 0.0)) for one in sentences), default=0.0)
    return round((best + (outcome in ANSWERS)) / 2, 3)


def _strength(sentence: Sentence, understanding: Understanding, evidence: Evidence, likeness: float) -> float:
    covered = fit(understanding, sentence, evidence.around(sentence)).share
    alike = min(max(likeness, 0.0), 1.0)
    return (_COVERS * covered + _LIKENESS * alike) / (_COVERS + _LIKENESS)
