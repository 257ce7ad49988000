"""The sentences in which a figure is looked for: those of the hits, then those that the register of figures names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.evidence import Evidence, Scored, Sentence
from assistant.read.figures.wanted import asks_for_whole_sum, says_total
from assistant.read.fit import is_about_places
from assistant.understand import Understanding
from policy.quantity import QuantityKind

_MOST = 60
"""Entries of the register that are looked at beside the hits: a large library has hundreds on one thing."""


def candidates(understanding: Understanding, evidence: Evidence) -> Iterable[tuple[Scored, Sequence[Sentence]]]:
    """Sentences of the hits, then those of the registers' figures that name a concept asked for; each once."""
    seen: set[tuple[str, int]] = set()
    for scored in evidence.sentences:
        if scored.sentence.key not in seen:
            seen.add(scored.sentence.key)
            yield scored, evidence.around(scored.sentence)
    specific = understanding.specific_concepts
    if understanding.places and asks_for_whole_sum(understanding):
        for figure in evidence.figures:
            sentence = evidence.shelf.sentence_at(figure.evidence.article_id, figure.evidence.start)
            if sentence is None or sentence.key in seen or figure.quantity.kind is not QuantityKind.MONEY:
                continue
            if says_total(sentence.text) and is_about_places(understanding.places, sentence.about):
                seen.add(sentence.key)
                yield Scored(sentence, 0.0, False), evidence.around(sentence)
    for figure in evidence.figures_naming(specific or understanding.concepts, understanding.places)[:_MOST]:
        sentence = evidence.shelf.sentence_at(figure.evidence.article_id, figure.evidence.start)
        if sentence is not None and sentence.key not in seen:
            seen.add(sentence.key)
            yield Scored(sentence, 0.0, False), evidence.around(sentence)
