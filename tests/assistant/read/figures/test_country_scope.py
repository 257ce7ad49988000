"""A province's figure is not the country's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.read.figures.country_scope import asks_of_the_country
from assistant.understand import understand

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

TEXT = "The province of Hau Giang has 47 start-ups. Vietnam had 4,000 university laboratories at the end of 2024."


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many start-ups are there in Vietnam?", id="English"),
        pytest.param("Combien de start-up compte le Vietnam au total ?", id="French"),
        pytest.param("Cả nước có bao nhiêu doanh nghiệp khởi nghiệp?", id="Vietnamese"),
    ],
)
def test_the_figure_of_a_province_is_not_told_for_the_country(over: Over, question: str) -> None:
    answer = over(TEXT, "Start-ups").ask(question)

    assert "**47**" not in answer.answer
    assert answer.outcome.value == "not_in_corpus"


def test_the_figure_of_the_country_is_told(over: Over) -> None:
    answer = over(TEXT, "Start-ups").ask("How many university laboratories does Vietnam have?")

    assert "4,000" in answer.answer.partition("\n")[0]


def test_a_rank_in_the_country_is_a_province_s_own() -> None:
    assert not asks_of_the_country(understand("Quel est son rang national ?"))
    assert not asks_of_the_country(understand("How many start-ups does Hau Giang have, of all in the country?"))


SIDE_BY_SIDE = "Hau Giang has 47 start-ups, against 4,100 in the whole country."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Combien de start-up compte le Vietnam ?", "**4 100**", id="the country's"),
        pytest.param("Hậu Giang có bao nhiêu doanh nghiệp khởi nghiệp?", "**47**", id="the province's"),
    ],
)
def test_country_and_province_side_by_side(over: Over, question: str, told: str) -> None:
    answer = over(SIDE_BY_SIDE, "Start-ups of Hau Giang").ask(question).answer.replace("\u202f", " ")
    lead = answer.partition("\n\n")[0]

    assert told in lead.replace("\xa0", " ")
    assert "Hau Giang" not in lead


def test_what_a_province_has_most_of_in_the_country_is_its_own(over: Over) -> None:
    text = "Hau Giang has 47 start-ups, the highest number in the country."
    assert "**47**" in over(text, "Start-ups").ask("How many start-ups does Hau Giang have?").answer
