from __future__ import annotations

import pytest

from policy.language import LANGUAGES, Language
from policy.terms import broader, concepts, find_concepts, translations


def test_every_concept_has_a_form_in_every_language() -> None:
    assert len(concepts()) >= 400
    assert all(translations(id_, language) for id_ in concepts() for language in LANGUAGES)


def test_broader_concepts_exist_and_never_run_in_a_circle() -> None:
    for id_, concept in concepts().items():
        assert set(concept.broader) <= set(concepts())
        assert id_ not in broader(id_)


def test_no_form_names_two_concepts_of_one_language() -> None:
    for language in LANGUAGES:
        forms = [form for id_ in concepts() for form in translations(id_, language)]
        assert len(forms) == len(set(forms))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_read_as_the_concept_it_names(language: Language) -> None:
    for id_ in concepts():
        for form in translations(id_, language):
            # Two marked words before it, so that Vietnamese is not taken for Vietnamese typed without marks.
            text = f"ở đó, {form}" if language == "vi" else form
            assert [mention.concept_id for mention in find_concepts(text, language)] == [id_], form


def test_what_lies_above_is_found_near_and_far() -> None:
    assert {"funding", "sme", "enterprise"} <= broader("sme-fund")
    assert broader("enterprise") == frozenset()
