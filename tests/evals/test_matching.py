from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evals.matching import forms_present, groups_met, occurs


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        pytest.param("33", "33 entreprises", True, id="a whole number"),
        pytest.param("33", "133 entreprises", False, id="the end of a longer number"),
        pytest.param("33", "33,5 %", False, id="before a decimal comma"),
        pytest.param("33", "le total est de 33.", True, id="before a full stop"),
        pytest.param("33", "https://example.org/33", False, id="inside an address"),
        pytest.param("2.5 trillion", "VND2.5 trillion", True, id="a currency written before"),
        pytest.param("5,9 %", "5,9\u00a0%", True, id="a space that does not break"),
        pytest.param("Đồng Nai", "tinh dong nai", True, id="without diacritics"),
        pytest.param("PME", "les PMEs", True, id="an acronym in the plural"),
        pytest.param("PME", "PMElement", False, id="an acronym inside a word"),
        pytest.param("expert", "experts", True, id="the beginning of a word"),
        pytest.param("art", "start", False, id="the inside of a word"),
        pytest.param("41", "**41** enterprises", True, id="in bold"),
    ],
)
def test_a_form_occurs_as_a_reader_would_see_it(form: str, text: str, expected: bool) -> None:
    assert occurs(form, text) is expected


def test_every_group_needs_one_of_its_forms() -> None:
    assert groups_met([["41", "quarante et un"], ["2024"]], "Quarante et un en 2025") == (True, False)


def test_forbidden_forms_are_named() -> None:
    assert forms_present(["76", "33"], "Il y en a 33.") == ("33",)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=st.text(min_size=1).filter(lambda text: text.strip(" *_`\n\t")), text=st.text())
def test_agrees_with_the_gold_matcher_on_any_text(gold_match: Any, form: str, text: str) -> None:
    if gold_match.norm(form, True):
        assert occurs(form, text) == gold_match.found(form, text)
        assert occurs(form, text + form) == gold_match.found(form, text + form)
