"""Whether a sum is what another sort of applicant gets: the ceiling for a household is none for a cooperative."""

from __future__ import annotations

from assistant.concepts import is_kind_of, names_concept
from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.terms import concepts


def is_of_another_class(one: Measured, sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the question names sorts of applicants, and the clause of the figure, or its sentence, only others.

    One that is a sort of the other is no other: what firms get start-ups get, too.
    """
    asked = _classes(understanding.specific_concepts)
    if not asked:
        return False
    told = _classes(one.clause | frozenset(one.heads)) or _classes(sentence.concepts)
    return bool(told) and not any(
        names_concept(each, told) or any(is_kind_of(each, other) for other in told) for each in asked
    )


def _classes(named: tuple[str, ...] | frozenset[str]) -> frozenset[str]:
    known = concepts()
    return frozenset(
        one for one in named if one in known and known[one].kind == "applicant" and one not in GENERIC_CONCEPTS
    )
