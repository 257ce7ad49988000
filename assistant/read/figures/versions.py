"""Unlike figures that several articles give for one thing, at one place and time: neither is told alone."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from assistant.concepts import names_concept
from assistant.introduce import named
from assistant.statement import Statement
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.vocabulary.sums import SUMS
from assistant.words import Words
from policy.dates import write_period
from policy.language import Language
from policy.quantity import Qualifier, Quantity, QuantityKind, same_value, write

if TYPE_CHECKING:
    from assistant.read.figures.figures import Found

_NEARLY = 0.85
"""Of the best figure's score, what another article's needs to be a telling of the same."""
_ROUNDING = Decimal("0.03")
"""By how much of itself a figure may differ and be the same one, rounded."""
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.OTHER})


def versions(found: Sequence[Found], asked: Sequence[str]) -> tuple[Found, ...]:
    """Of figures that answer, best first: the best, then the best of each other article that gives an unlike value.

    `asked` are the concepts that the question names.
    """
    best = found[0]
    by_article = {best.sentence.article.id: best}
    for one in found[1:]:
        if one.score >= _NEARLY * best.score and measures_the_same(best, one, asked):
            by_article.setdefault(one.sentence.article.id, one)
    unlike = (one for one in by_article.values() if one is not best and not _is_as_much(one.quantity, best.quantity))
    return (best, *unlike)


def measures_the_same(one: Found, other: Found, asked: Sequence[str]) -> bool:
    """Whether two figures are of one thing among those `asked`, of one place and time, as far as sentences tell."""
    first, second = one.quantity, other.quantity
    if first.kind is not second.kind or first.unit != second.unit or first.per != second.per:
        return False
    if (first.qualifier is Qualifier.AT_MOST) != (second.qualifier is Qualifier.AT_MOST):
        return False
    told = (one.timing.is_target, one.measured.is_share, one.measured.is_part)
    if told != (other.timing.is_target, other.measured.is_share, other.measured.is_part):
        return False
    periods = [found.timing.period for found in (one, other)]
    spans = [(period.first, period.last) if period is not None else None for period in periods]
    if spans[0] != spans[1] or (first.kind is QuantityKind.RANK and spans[0] is None):
        return False
    places = [set(found.sentence.about) for found in (one, other)]
    return bool(not any(places) or places[0] & places[1]) and _names_the_same(one, other, asked)


def is_comparable(one: Found, other: Found) -> bool:
    """Whether two figures may be set against each other: a target is no other telling of what is, nor a part of its
    whole, nor engineers of students."""
    told = (one.timing.is_target, one.measured.is_share)
    if told != (other.timing.is_target, other.measured.is_share):
        return False
    heads = [set(found.measured.heads) for found in (one, other)]
    return one.quantity.kind not in _COUNTED or not all(heads) or bool(heads[0] & heads[1])


def _names_the_same(one: Found, other: Found, asked: Sequence[str]) -> bool:
    if one.quantity.kind in _COUNTED:
        return bool(set(one.measured.heads) & set(other.measured.heads))
    specific = [concept for concept in asked if concept not in GENERIC_CONCEPTS and concept not in SUMS]
    told = [found.sentence.concepts for found in (one, other)]
    return any(all(names_concept(concept, named) for named in told) for concept in specific)


def _is_as_much(one: Quantity, other: Quantity) -> bool:
    if same_value(one, other):
        return True
    if one.kind in (QuantityKind.COUNT, QuantityKind.RANK) and one.value < 100:
        return False
    return abs(one.value - other.value) <= _ROUNDING * max(one.value, other.value)


def telling(found: Found, language: Language, words: Words) -> Statement:
    """What one article gives, with its name, its date and the time the figure is of."""
    name = named(found.sentence.article, language)
    period = found.timing.period
    stated = f" {words.for_period.format(period=write_period(period, language))}" if period else ""
    text = f"{words.according_to.format(name=name)} **{write(found.quantity, language)}**{stated}"
    return Statement(text, (found.sentence.source(),), given=name)
