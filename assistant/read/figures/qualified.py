"""Whether a figure is of things with the quality asked about: foreign start-ups are not all start-ups."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.read.figures.value_labels import value_labels
from assistant.understand import Understanding
from policy.qualities import Quality, qualities_in, qualities_told
from policy.quantity import Quantity

_UNASKED = 0.6
"""What a figure is worth less that is only of some of the things asked about."""


def quality_share(
    own: Quantity,
    alike: Sequence[Quantity],
    understanding: Understanding,
    sentence: Sentence,
    around: Sequence[Sentence],
) -> float | None:
    """What the qualities beside `own` say for it; None where the question asks about one that it does not have.

    `alike` are the figures of the sentence that may be meant as well, `own` among them.
    """
    asked = qualities_in(understanding.text)
    spans = tuple((one.start, one.end) for one in alike)
    texts = [label.text for label in value_labels(sentence.text, spans)]
    if not asked:
        told = qualities_in(texts[spans.index((own.start, own.end))])
        return -_UNASKED if told and not told & _said_of_all(sentence) else 0.0
    labels = [qualities_told(text) for text in texts]
    told = labels[spans.index((own.start, own.end))]
    others = frozenset().union(*(label for label in labels if label is not told))
    before = (other.text for other in around if other.start < sentence.start)
    near = _said_of_all(sentence).union(qualities_told(sentence.text), *map(qualities_in, before))
    for quality in asked - told:
        if _names_another(quality, told) or quality in others or quality not in near:
            return None
    return 0.0


def _names_another(asked: Quality, told: frozenset[Quality]) -> bool:
    return any(kind == asked[0] and which != asked[1] for kind, which in told)


def _said_of_all(sentence: Sentence) -> frozenset[Quality]:
    """What the title or the headings say of all that is told."""
    return frozenset().union(qualities_in(sentence.article.title), *map(qualities_in, sentence.headings))
