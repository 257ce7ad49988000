"""What was planned at first is not told as what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.read.dates.overtaken import asks_what_was_planned

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

TEXT = """The Ben Luc testing laboratory in Long An was to have opened in June 2023; it is now expected in the first
quarter of 2027. Long An budgeted VND48 billion for it and has spent VND19 billion so far. The Tan Tru data centre in
Long An was originally due in May 2024. The opening has been postponed to October 2026."""


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        pytest.param("When will the Ben Luc testing laboratory open?", "2027", "2023", id="same sentence"),
        pytest.param("Quand le centre de données de Tan Tru ouvrira-t-il ?", "octobre 2026", "2024", id="next"),
        pytest.param(
            "When was the Ben Luc testing laboratory originally due to open?", "2023", "2027", id="the first plan"
        ),
        pytest.param("How much has been spent on the Ben Luc laboratory?", "19 billion", "48", id="spent"),
        pytest.param("How much was budgeted for the Ben Luc laboratory?", "48 billion", "19", id="budgeted"),
    ],
)
def test_what_came_of_a_plan_is_told(over: Over, question: str, told: str, not_told: str) -> None:
    lead = over(TEXT, "Long An laboratories").ask(question).answer.partition("\n")[0]

    assert told in lead
    assert not_told not in lead


@pytest.mark.parametrize(
    ("question", "is_of_plan"),
    [
        pytest.param("Ban đầu dự kiến mở cửa khi nào?", True, id="Vietnamese"),
        pytest.param("Quand devait-il ouvrir à l'origine ?", True, id="French"),
        pytest.param("When will it open?", False, id="now"),
    ],
)
def test_questions_on_the_first_plan(question: str, is_of_plan: bool) -> None:
    assert asks_what_was_planned(question) is is_of_plan
