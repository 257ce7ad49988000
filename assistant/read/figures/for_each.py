"""What each gets, where a sentence tells it beside the total: "8 projects raised 96 billion, 12 billion each"."""

from __future__ import annotations

import re

from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.figures.value_labels import value_labels
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_EACH = late_regex(
    r"(?<![a-z])(?:each|every|apiece|on average|per|chacune?|chaque|en moyenne|"
    r"par(?= (?:projet|entreprise|an|personne))|"
    r"binh quan|trung binh)(?![a-z])"
)

_EACH_WITH_MARKS = late_regex(r"(?<!\w)mỗi(?!\w)", re.IGNORECASE)
"""Without its marks it would be "mới" (new) as well."""


def says_each(text: str) -> bool:
    """Whether a text speaks of each, or of the average.

    >>> says_each("bình quân mỗi dự án"), says_each("doanh nghiệp mới")
    (True, False)
    """
    return _EACH.search(fold(text)) is not None or _EACH_WITH_MARKS.search(text) is not None


def for_each(one: Measured, understanding: Understanding, sentence: Sentence) -> Measured:
    """Of the sentence's figures of one kind the one that is told for each, where that is asked and `one` is not; else
    `one`."""
    if not says_each(understanding.text) or " | " in sentence.text:
        return one
    alike = [other for other in measured_by(sentence) if other.quantity.kind is one.quantity.kind]
    spans = tuple((other.quantity.start, other.quantity.end) for other in alike)
    labels = [label.text for label in value_labels(sentence.text, spans)]
    each = [other for other, label in zip(alike, labels, strict=True) if says_each(label)]
    return each[0] if len(each) == 1 else one


def is_only_each(one: Measured, understanding: Understanding) -> bool:
    """Whether `one` is told for each, and the question is not after that."""
    return one.quantity.kind is QuantityKind.MONEY and says_each(one.measure) and not says_each(understanding.text)
