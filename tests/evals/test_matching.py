from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.matching import forms_present, groups_met, occurs

GOLD = Path(__file__).parents[3] / "shared" / "gold"
needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="the gold questions in ../shared/gold are not here")


def reference() -> Any:
    """The matcher that the gold questions came with."""
    spec = importlib.util.spec_from_file_location("gold_match", GOLD / "match.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_questions() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / "questions.jsonl").read_text(encoding="utf-8").splitlines()]


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


@needs_gold
def test_agrees_with_the_gold_matcher_on_every_question_for_good_bad_and_odd_answers() -> None:
    match = reference()
    for item in gold_questions():
        good = " ; ".join(group[0] for group in item["must_contain"])
        odd = [
            "",
            item["question"],
            "12,43 % 5.9% 313/2020 https://x.org/33",
            good.upper(),
            f"x{good}9",
            f"*{good}*",
            "Œuvre ’–‑",
        ]
        for answer in [good, *item["must_not_contain"], *item["evidence"], *odd]:
            missing, forbidden = match.check(item, answer)
            met = groups_met(item["must_contain"], answer)
            assert [group for group, is_met in zip(item["must_contain"], met, strict=True) if not is_met] == missing
            assert list(forms_present(item["must_not_contain"], answer)) == forbidden


@needs_gold
@given(form=st.text(min_size=1).filter(lambda text: text.strip(" *_`\n\t")), text=st.text())
def test_agrees_with_the_gold_matcher_on_any_text(form: str, text: str) -> None:
    match = reference()
    if match.norm(form, True):
        assert occurs(form, text) == match.found(form, text)
        assert occurs(form, text + form) == match.found(form, text + form)
