"""Whether a figure counts the same in source and prose: 1,400 digital firms are not 1,400 scientific ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.concepts import names_concept
from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured, is_countable, measured_by, measured_values
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.language import Language
from policy.quantity import Quantity

STEM = 5
"""Letters of a word that endings leave alone; shorter words say too little."""


def figures_moved(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The figures of `plain` that stand in the sources for something else, as written.

    A figure is moved where both sides name what it counts and the names differ, and where the prose counts a thing that
    a source in its own language does not speak of. What the thesaurus does not know is otherwise given the benefit of
    the doubt, as is a figure that is the only one of its kind in its sentence.
    """
    stated = [(one, sentence) for sentence in proving for one in measured_by(sentence)]
    moved = []
    for own in measured_values(plain, language):
        same = [(one, sentence) for one, sentence in stated if _same_value(own.quantity, one.quantity)]
        if same and not any(_may_be_the_same(own, one, sentence, language) for one, sentence in same):
            moved.append(own.quantity.text)
    return tuple(moved)


def _same_value(one: Quantity, other: Quantity) -> bool:
    return one.value in (other.value, other.upper) and one.unit == other.unit


def _is_alone(one: Measured, sentence: Sentence) -> bool:
    """Whether no other figure of its kind stands in the sentence."""
    kinds = [other for other in measured_by(sentence) if is_countable(other.quantity) == is_countable(one.quantity)]
    return len(kinds) == 1


def _may_be_the_same(own: Measured, stated: Measured, sentence: Sentence, language: Language) -> bool:
    if is_countable(own.quantity) and own.heads and stated.heads:
        return _share_concept(own.heads, stated.heads)
    if is_countable(own.quantity) and not own.heads and sentence.article.language == language:
        stem = own.head_word[:STEM]
        return len(stem) < STEM or stem in sentence.folded
    if _is_alone(stated, sentence):
        return True
    ours = _specific({*own.clause, *own.heads})
    theirs = _specific({*stated.clause, *stated.heads})
    return not ours or not theirs or _share_concept(ours, theirs)


def _specific(concepts: Collection[str]) -> frozenset[str]:
    return frozenset(concept for concept in concepts if concept not in GENERIC_CONCEPTS)


def _share_concept(ours: Collection[str], theirs: Collection[str]) -> bool:
    return any(names_concept(one, frozenset(theirs)) for one in ours) or any(
        names_concept(one, frozenset(ours)) for one in theirs
    )
