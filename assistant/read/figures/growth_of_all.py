"""Whether the growth of a whole place is asked for, which that of one sector does not answer."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import concepts_in
from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured
from assistant.understand import Understanding
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.quantity import QuantityKind

_GROWTH = frozenset({"growth", "increase", "decrease"})
_WHOLE = frozenset({"gdp", "grdp"})
"""What measures all that a place produces."""


def asks_for_growth_of_all(understanding: Understanding) -> bool:
    """Whether the growth of a place is asked for, and of nothing in it."""
    return bool(_GROWTH & set(understanding.concepts)) and GENERIC_CONCEPTS.issuperset(understanding.concepts)


def is_growth_of_a_part(sentence: Sentence, figures: Sequence[Measured], kind: QuantityKind) -> bool:
    """Whether the growth in a sentence is that of what it speaks of first, a sector, and not of the whole economy."""
    if kind is not QuantityKind.PERCENTAGE:
        return False
    subject = concepts_in(sentence.text[: figures[0].quantity.start])
    return bool(subject - GENERIC_CONCEPTS) and not subject & _WHOLE
