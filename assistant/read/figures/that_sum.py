"""Whether a sum only divides the one told before it: "of that sum, 187 billion went to research" is no budget."""

from __future__ import annotations

from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured
from assistant.understand import Understanding
from assistant.vocabulary.sums import SUMS
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_OF_THAT_SUM = late_regex(
    r"\W*(?:of (?:that|this|the|which|these)(?: (?:sum|amount|total|money|budget|figure|funds?))?|out of (?:that|this)|"
    r"(?:sur|dans|de) (?:cette|ce|cet) (?:somme|montant|total|enveloppe|budget)|dont|parmi lesquels|"
    r"trong (?:so )?(?:do|nay)|trong (?:tong )?so (?:tien|kinh phi|von)(?: nay| do| tren)?)(?![a-z])"
)


def is_of_that_sum(one: Measured, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether its sentence only divides the sum told before it, and the question names none of what it goes to."""
    if one.quantity.kind is not QuantityKind.MONEY or not _OF_THAT_SUM.match(sentence.folded):
        return False
    return not any(concept in one.clause for concept in understanding.specific_concepts if concept not in SUMS)
