"""The sentence that tells the deed asked about, where the figure found counts the same things without it: of the
certificates "in force" no number says how many "were granted"."""

from __future__ import annotations

from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.figures.acts_told import HAPPENINGS, acts_in, states_in
from assistant.read.figures.measure import measured_by
from assistant.read.figures.wanted import COUNTED
from assistant.understand import Understanding
from policy.late_regex import late_regex
from policy.quantity import Quantity

_OF_THEM = late_regex(
    r"(?<![a-z])(?:of (?:them|these|those)|d'entre (?:eux|elles)|parmi (?:eux|elles)|so (?:do|nay))(?![a-z])"
)


def tells_deed_elsewhere(
    own: Quantity, sentence: Sentence, understanding: Understanding, evidence: Evidence
) -> Sentence | None:
    """Another sentence of the same article that counts with the deed which the question asks about; None where the
    figure's own sentence, or what stands over it, tells the deed, or no other does."""
    asked = acts_in(understanding.text) - HAPPENINGS
    if own.kind not in COUNTED or not asked:
        return None
    if asked & states_in(" ".join((sentence.text, *sentence.headings))):
        return None
    specific = understanding.specific_concepts
    for scored in evidence.sentences:
        other = scored.sentence
        if other.article.id != sentence.article.id or other.key == sentence.key or not asked & acts_in(other.text):
            continue
        if _OF_THEM.search(other.folded):
            return other
        if any(one.quantity.kind in COUNTED for one in measured_by(other)) and _names_any(specific, other):
            return other
    return None


def _names_any(concepts: tuple[str, ...], sentence: Sentence) -> bool:
    return any(names_concept(one, sentence.concepts) for one in concepts)
