"""Reads what the articles say of a value that the question itself gives: on what it is based, whether it is so at
all."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.dates.dates import states_values_of
from assistant.read.figures.figures import find_figures
from assistant.read.fit import fits_periods, is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import QuantityKind, write

_CLAIM = late_regex(
    r"n'est-ce pas|est-il vrai|est-ce vrai|c'est bien|pas vrai|,? right\s*\?|is it true|isn't it|correct\s*\?"
    r"|dung khong|phai khong|co dung|co phai|co that|dung chua|vrai\s*\?"
)


def read_value(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that state the values of the question, one per article; None when none does."""
    values = understanding.quantities
    if not values or any(one.kind is QuantityKind.MONEY or not any(map(str.isdigit, one.text)) for one in values):
        return None
    by_article: dict[str, Sentence] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        if (
            states_values_of(understanding, sentence)
            and is_about_places(understanding.places, sentence.about)
            and fits_periods(understanding.periods, sentence.facts.periods)
        ):
            by_article.setdefault(sentence.article.id, sentence)
    if not by_article:
        return None
    words = words_in(understanding.language)
    sources = tuple(sentence.source() for sentence in by_article.values())
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=sources[:3])


def correct_value(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the articles give instead of a value that none of them states; None when they give nothing of the kind."""
    asked = understanding.quantities
    kinds = frozenset(one.kind for one in asked)
    free = replace(understanding, quantities=(), values=kinds, kinds=(Kind.FIGURE,))
    heads = understanding.specific_concepts
    found = find_figures(free, evidence, counted=heads[:1] if kinds & {QuantityKind.COUNT} else ())
    if not found:
        return None
    words = words_in(understanding.language)
    actual = f"**{write(found[0].quantity, understanding.language)}**"
    text = words.wrong_value.format(asked=f"{words.quotes[0]}{asked[0].text}{words.quotes[1]}", actual=actual)
    source = found[0].sentence.source()
    return Reading(Outcome.FALSE_PREMISE, (Statement(text, (source,), given=understanding.text),), quotes=(source,))


def is_unfounded(understanding: Understanding, evidence: Evidence) -> bool:
    """Whether the question has a value confirmed that no sentence found states."""
    folded = fold(understanding.text)
    if not understanding.quantities or not (_CLAIM.search(folded) or understanding.kind is Kind.REASON):
        return False
    return not any(states_values_of(understanding, scored.sentence) for scored in evidence.sentences)
