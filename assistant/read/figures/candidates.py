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
    in_own_language = _names_its_words(understanding, evidence)
    for scored in evidence.sentences:
        if in_own_language and scored.sentence.article.language != understanding.language:
            continue
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
        if in_own_language and sentence is not None and sentence.article.language != understanding.language:
            continue
        if sentence is not None and sentence.key not in seen:
            seen.add(sentence.key)
            yield Scored(sentence, 0.0, False), evidence.around(sentence)


def _names_its_words(understanding: Understanding, evidence: Evidence) -> bool:
    """Whether the thing asked about is told only by words that no list holds, and a sentence in the language of the
    question has them all: then no article in another language, which cannot show them, is about it."""
    if not understanding.words or understanding.places or understanding.names or understanding.references:
        return False
    return any(
        scored.sentence.article.language == understanding.language
        and all(word in scored.sentence.folded for word in understanding.words)
        for scored in evidence.sentences
    )
