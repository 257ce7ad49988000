"""A name of an action is known in every person and tense; what only ends like a verb is left alone."""

from __future__ import annotations

import pytest

from policy.french_verbs import conjugated
from policy.terms import find_concepts


@pytest.mark.parametrize(
    ("concept", "said"),
    [
        pytest.param("expire", "Quand expirent les mesures ?", id="plural"),
        pytest.param("replace", "Quel texte la remplacera ?", id="future"),
        pytest.param("amend", "ceux qui modifiaient le règlement", id="imperfect"),
        pytest.param("establish", "Ils établissent une base.", id="second group"),
        pytest.param("application-procedure", "Comment déposent-ils un dossier ?", id="the verb of several words"),
    ],
)
def test_a_verb_is_known_in_any_person_and_tense(concept: str, said: str) -> None:
    said = said.replace("-ils", "")
    assert concept in {mention.concept_id for mention in find_concepts(said, "fr")}


@pytest.mark.parametrize("noun", ["dossier", "loyer", "Premier ministre", "ouvrir", "bénéficier", "1er mai"])
def test_what_is_no_regular_verb_has_no_forms(noun: str) -> None:
    assert conjugated(noun) == ()


def test_a_form_that_names_something_else_is_left_out() -> None:
    assert "programme" not in conjugated("programmer")
    assert "programment" in conjugated("programmer")
