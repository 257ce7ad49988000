"""The figure that means what is asked, where the names of things do not tell: the question names what no list holds, or
the article calls it otherwise.

Of the right kind, unit, place and time it must be all the same; a thing that is known must not be another one.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import is_kind_of, names_concept
from assistant.evidence import Evidence
from assistant.read.figures.closeness import is_of_what_qualifies, names_fields
from assistant.read.figures.columns_of_time import of_the_time_meant
from assistant.read.figures.eligible import Asked, Eligible, asked_of, eligible
from assistant.read.figures.likeness import MOST, figure_likenesses
from assistant.read.figures.part import part_or_whole
from assistant.read.figures.very_time import of_the_very_time
from assistant.read.figures.wanted import COUNTED
from assistant.understand import Understanding
from policy.quantity import QuantityKind, same_value
from policy.terms import concepts

ENOUGH = 0.55
"""Of sentence and words beside the figure together, from which it is what is asked. When it was set,
no figure of a question that the articles do not answer came to it, over 280 questions of ten sets (ADR 0005)."""
_SENTENCE = 0.3
"""Of the sentence alone."""
_WORDS = 0.5
"""What the words beside a figure weigh, the sentence weighing 1."""
_MEASURES = frozenset({"index", "money"})
_AHEAD, _AHEAD_OF_ITS_OWN = 0.06, 0.12
"""By how much the best is to be ahead of another value, and of one in its own sentence."""


def find_near_figure(understanding: Understanding, evidence: Evidence) -> tuple[Eligible, float] | None:
    """The one figure that means what is asked, with how near it comes; None where none is near enough, or two are."""
    asked = asked_of(understanding)
    meant = of_the_time_meant(list(eligible(understanding, evidence, asked)), understanding)
    may = [
        one
        for one in of_the_very_time(meant, understanding)
        if not one.is_of_a_rival
        and _may(one, asked, understanding)
        and not _speaks_of_another(one, understanding, evidence)
    ]
    may.sort(key=lambda one: -one.scored.likeness)
    may = may[:MOST]
    if not may or may[0].scored.likeness < _SENTENCE:
        return None
    near = figure_likenesses(may, understanding, evidence)
    ranked = sorted(
        ((_score(one, words, understanding), one) for one, words in zip(may, near, strict=True)),
        key=lambda scored: -scored[0],
    )
    score, best = ranked[0]
    if score < ENOUGH or best.scored.likeness < _SENTENCE or _has_a_rival(best, score, ranked[1:]):
        return None
    return best, score


def _has_a_rival(best: Eligible, score: float, others: Sequence[tuple[float, Eligible]]) -> bool:
    """Whether another value comes as near: in one sentence only the words beside each can tell them apart."""
    return any(
        other > score - (_AHEAD_OF_ITS_OWN if one.sentence.key == best.sentence.key else _AHEAD)
        and not same_value(one.measured.quantity, best.measured.quantity)
        for other, one in others
    )


def _score(one: Eligible, words: float, understanding: Understanding) -> float:
    part = part_or_whole(one.measured, one.beside, understanding, one.sentence)
    return one.scored.likeness + _WORDS * words + one.timely + part


def _may(one: Eligible, asked: Asked, understanding: Understanding) -> bool:
    measured = one.measured
    if asked.counted and not names_fields(measured, one.sentence, understanding, asked.counted, one.named_around):
        return False
    if not asked.kinds and measured.quantity.kind is QuantityKind.DURATION:
        return False
    if not _names_the_measure(one, understanding):
        return False
    if measured.quantity.kind not in COUNTED or measured.quantity.unit is not None:
        return True
    if asked.counted and measured.heads:
        return any(is_kind_of(head, concept) for head in measured.heads for concept in asked.counted)
    return not is_of_what_qualifies(measured, understanding)


def _speaks_of_another(one: Eligible, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether all that is asked about goes unnamed where the figure stands, though its own article calls it by its name
    elsewhere: it does not call it otherwise here."""
    specific = understanding.specific_concepts
    here = one.sentence.concepts | one.sentence.topic
    if not specific or any(names_concept(each, here) for each in specific):
        return False
    others = [
        other.sentence
        for other in evidence.sentences
        if other.sentence.article.id == one.sentence.article.id and other.sentence.facts.quantities
    ]
    return any(names_concept(each, other.concepts) for other in others for each in specific)


def _names_the_measure(one: Eligible, understanding: Understanding) -> bool:
    """Whether what the question measures by a name that is known ("tax rate") is named where the figure stands."""
    known = concepts()
    measures = [one for one in understanding.specific_concepts if one in known and known[one].kind in _MEASURES]
    return all(names_concept(measure, one.sentence.concepts | one.named_around) for measure in measures)
