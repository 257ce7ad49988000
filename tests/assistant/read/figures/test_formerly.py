"""What something was before, and what was planned and has not happened."""

from __future__ import annotations

import pytest

from assistant.answer import Outcome, Turn
from tests.assistant.over_articles import Over

ARTICLE = (
    "La province de Lao Cai verse désormais 45 millions de VND à chaque coopérative de thé qui achète un séchoir. "
    "Ce montant était auparavant de 18 millions de VND.\n\n"
    "L'entrepôt frigorifique de Sa Pa devait ouvrir en avril 2025. Il n'a pas ouvert : l'électricité manque, et la "
    "province parle maintenant de 2027."
)
TITLE = "Lao Cai sèche son thé"


@pytest.mark.parametrize(
    ("question", "asked", "told"),
    [
        pytest.param("How much does Lao Cai pay for a tea dryer?", "And before?", "18 million VND", id="en"),
        pytest.param("Combien Lao Cai verse-t-elle pour un séchoir à thé ?", "Et avant ?", "18 millions", id="fr"),
        pytest.param("Lào Cai hỗ trợ máy sấy chè bao nhiêu?", "Thế trước đây thì sao?", "18 triệu", id="vi"),
    ],
)
def test_what_it_was_before_is_another_value(over: Over, question: str, asked: str, told: str) -> None:
    history = [Turn("user", question), Turn("assistant", "**45 millions de VND**")]
    answer = over(ARTICLE, TITLE).ask(asked, history).answer
    assert f"**{told}" in answer.replace("\xa0", " ")
    assert "45" not in answer.partition("\n\n")[0]


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        pytest.param("Has the cold store of Sa Pa opened?", Outcome.ANSWERED, id="has it"),
        pytest.param("Why did the Sa Pa cold store open in April 2025?", Outcome.FALSE_PREMISE, id="why did it"),
        pytest.param("Vì sao kho lạnh Sa Pa khánh thành tháng 4/2025?", Outcome.FALSE_PREMISE, id="why, in Vietnamese"),
    ],
)
def test_what_was_only_planned_is_not_taken_for_done(over: Over, question: str, outcome: Outcome) -> None:
    answer = over(ARTICLE, TITLE).ask(question)
    assert answer.outcome is outcome
    assert "2027" in answer.answer
    if outcome is Outcome.ANSWERED:
        assert answer.answer.startswith("Not yet")
