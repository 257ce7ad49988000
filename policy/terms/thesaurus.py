"""The whole thesaurus: its concepts by id, and how they lie above one another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from policy.language import Language
from policy.terms.acts import ACTS
from policy.terms.applicants import APPLICANTS
from policy.terms.bodies import BODIES
from policy.terms.concept import Concept, ConceptKind, read_table
from policy.terms.counted import COUNTED
from policy.terms.documents import DOCUMENTS
from policy.terms.environment import ENVIRONMENT
from policy.terms.everyday import EVERYDAY
from policy.terms.fields import FIELDS
from policy.terms.frontier import FRONTIER
from policy.terms.learning import LEARNING
from policy.terms.measures import INDICES, QUESTIONS
from policy.terms.money import MONEY
from policy.terms.people import PEOPLE
from policy.terms.produce import PRODUCE
from policy.terms.sectors import SECTORS
from policy.terms.supports import SUPPORTS
from policy.terms.technologies import TECHNOLOGIES
from policy.terms.things import THINGS
from policy.terms.workplaces import WORKPLACES

_TABLES: tuple[tuple[str, ConceptKind], ...] = (
    (APPLICANTS, "applicant"),
    (PEOPLE, "applicant"),
    (THINGS, "thing"),
    (WORKPLACES, "thing"),
    (INDICES, "index"),
    (QUESTIONS, "question"),
    (MONEY, "money"),
    (SECTORS, "sector"),
    (FIELDS, "technology"),
    (TECHNOLOGIES, "technology"),
    (PRODUCE, "sector"),
    (ENVIRONMENT, "sector"),
    (FRONTIER, "technology"),
    (EVERYDAY, "thing"),
    (LEARNING, "thing"),
    (COUNTED, "thing"),
    (SUPPORTS, "support"),
    (ACTS, "act"),
    (DOCUMENTS, "document"),
    (BODIES, "body"),
)


@cache
def concepts() -> Mapping[str, Concept]:
    """Every concept by id."""
    return {concept.id: concept for table, kind in _TABLES for concept in read_table(table, kind)}


def concept(concept_id: str) -> Concept:
    """The concept with this id; `KeyError` names an id that no concept has."""
    return concepts()[concept_id]


def translations(concept_id: str, language: Language) -> tuple[str, ...]:
    """The forms by which `language` names the concept, the commonest first.

    >>> translations("tfp", "vi")[0], translations("st-enterprise", "en")[0]
    ('TFP', 'science and technology enterprise')
    """
    return tuple(form.lstrip("=~!") for form in concept(concept_id).forms[language])


def broader(concept_id: str) -> frozenset[str]:
    """All concepts above this one, near and far: those of `sme-fund` are `funding`, `sme` and `enterprise`."""
    near = concept(concept_id).broader
    return frozenset(near).union(*(broader(wider) for wider in near))
