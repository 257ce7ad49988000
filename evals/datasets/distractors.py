"""Near-number distractors: figures of the articles that a careless reader would take for the answer."""

from __future__ import annotations

from collections.abc import Iterable, Set
from decimal import Decimal

from evals.questions import Question
from policy.language import LANGUAGES
from policy.quantity import find_quantities

Value = tuple[str, Decimal]
"""The kind of a quantity and its value."""
NEAR = Decimal("0.2")
"""How far from the answer, as a share of it, a distractor may lie."""


def values_in(texts: Iterable[str]) -> frozenset[Value]:
    """All quantities of the texts, read in the formats of the three languages.

    >>> sorted(values_in(["It has 41 firms, and 5 % more."]))
    [('count', Decimal('41')), ('percentage', Decimal('5'))]
    """
    return frozenset(
        (quantity.kind.value, quantity.value)
        for text in texts
        for language in LANGUAGES
        for quantity in find_quantities(text, language)
        if quantity.value is not None
    )


def distractors(question: Question, values: Set[Value]) -> frozenset[Value]:
    """Those of `values` that are of the same kind as a figure of the answer and near it, but another.

    A figure of the answer is one that its accepted forms and its evidence both hold.
    """
    accepted = values_in(form for group in question.must_contain for form in group)
    right = accepted & values_in(question.evidence)
    return frozenset(
        (kind, value)
        for kind, value in values
        if (kind, value) not in right
        and any(kind == same and abs(value - answer) <= NEAR * answer for same, answer in right)
    )
