"""What was added is told where a change is asked for, and what there is where it is not."""

from __future__ import annotations

import pytest

from assistant.read.figures.growth import asks_for_growth
from tests.assistant.over_articles import Over

ARTICLE = "Le budget de la recherche à Lai Chau a augmenté de 7 milliards de VND, à 52 milliards de VND."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Quel est le budget de la recherche à Lai Chau ?", "52 milliards", id="what there is"),
        pytest.param("How much is Lai Chau's research budget?", "52 billion", id="what there is, English"),
        pytest.param("By how much did Lai Chau's research budget increase?", "7 billion", id="what was added"),
        pytest.param("Ngân sách nghiên cứu của Lai Châu tăng bao nhiêu?", "7 tỷ", id="what was added, Vietnamese"),
    ],
)
def test_the_change_and_the_value_are_told_apart(over: Over, question: str, told: str) -> None:
    answer = over(ARTICLE, "La recherche à Lai Chau").ask(question).answer
    assert f"**{told}" in answer.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        pytest.param("De combien est l'aide ?", False, id="de-combien-est"),
        pytest.param("How much has it grown?", True, id="grown"),
        pytest.param("Tỉnh chi bao nhiêu cho hạ tầng số?", False, id="hạ tầng"),
        pytest.param("Kinh phí tăng bao nhiêu?", True, id="tăng"),
    ],
)
def test_a_question_says_whether_it_is_after_a_change(question: str, asks: bool) -> None:
    assert asks_for_growth(question) is asks
