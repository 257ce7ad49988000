"""The sentence that comes nearest to a question which no article answers: of the same thing at the same place, without
what was asked for.

It is shown as what it is, and cites nothing: so it may hold no figure that a reader could take for the answer.
"""

from __future__ import annotations

from assistant.concepts import names_concept
from assistant.evidence import Evidence
from assistant.read.fit import fit
from assistant.statement import Source
from assistant.understand import Understanding

_LONGEST = 320
"""Characters; a longer sentence speaks of much else."""


def nearest_statement(understanding: Understanding, evidence: Evidence) -> Source | None:
    """The best sentence that names every known thing, the place and each name and text of the question, and states no
    figure; None where there is none, or the question names nothing known."""
    specific = understanding.specific_concepts
    named = (specific, understanding.names, understanding.references)
    if not any(named) or not (understanding.places or understanding.names or understanding.references):
        return None
    for scored in sorted(evidence.sentences, key=lambda one: -one.score):
        sentence = scored.sentence
        if sentence.is_caption or sentence.is_heading or len(sentence.text) > _LONGEST:
            continue
        if any(character.isdigit() for character in sentence.text) or sentence.facts.quantities:
            continue
        fitting = fit(understanding, sentence)
        if (
            fitting.place
            and not (fitting.missing_names or fitting.missing_references)
            and all(names_concept(one, sentence.concepts) for one in specific)
        ):
            return sentence.source()
    return None
