"""Concepts as a reader sees them beside a number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.language import LANGUAGES, Language
from policy.terms import concepts, display, find_concepts

SHOWN = [
    pytest.param("st-enterprise", "fr", 76, "entreprises scientifiques et technologiques", id="nouns and adjectives"),
    pytest.param("st-enterprise", "fr", 1, "entreprise scientifique et technologique", id="one"),
    pytest.param("research-institute", "fr", 4, "instituts de recherche", id="what follows de stays"),
    pytest.param("hospital", "fr", 12, "hôpitaux", id="al, aux"),
    pytest.param("start-up", "fr", 90, "start-up", id="a word that does not change"),
    pytest.param("ocop-product", "fr", 60, "produits OCOP", id="an abbreviation"),
    pytest.param("university", "en", 3, "universities", id="y, ies"),
    pytest.param("st-enterprise", "en", 13, "science and technology enterprises", id="the last word"),
    pytest.param("start-up", "en", 0, "start-ups", id="none is many in English"),
    pytest.param("start-up", "en", Decimal("1.0"), "start-up", id="one, with a decimal"),
    pytest.param("software", "en", 4, "software", id="what is not counted"),
    pytest.param("growth", "en", 7, "growth", id="what is measured"),
    pytest.param("overseas-vietnamese", "en", 7, "overseas Vietnamese", id="a people"),
    pytest.param("laboratory", "vi", 6, "phòng thí nghiệm", id="Vietnamese nouns do not change"),
]


@pytest.mark.parametrize(("concept_id", "language", "count", "expected"), SHOWN)
def test_the_words_beside_a_number(concept_id: str, language: Language, count: Decimal, expected: str) -> None:
    assert display(concept_id, language, count) == expected


@settings(deadline=None)
@given(st.sampled_from([one.id for one in concepts().values() if one.kind == "applicant"]), st.sampled_from(LANGUAGES))
def test_the_plural_names_the_same_concept(concept_id: str, language: Language) -> None:
    one, many = (find_concepts(display(concept_id, language, count), language) for count in (1, 9))
    assert [mention.concept_id for mention in many] == [mention.concept_id for mention in one]
