"""Words of degree: whether several places are set against each other, and after which of them is asked."""

from __future__ import annotations

import pytest

from assistant.understand import Kind, understand
from assistant.understand.comparing import asks_for_change, asks_for_less, compares


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who spent more on science, Vinh Long or Tra Vinh?", id="who spent more"),
        pytest.param("Is Vinh Long ranked higher than Tra Vinh?", id="ranked higher"),
        pytest.param("Does Vinh Long have as many start-ups as Tra Vinh?", id="as many as"),
        pytest.param("Vinh Long est-elle mieux classée que Tra Vinh ?", id="mieux classée"),
        pytest.param("Vinh Long devance-t-elle Tra Vinh ?", id="devance"),
        pytest.param("Vĩnh Long có nhiều dự án hơn Trà Vinh không?", id="nhiều hơn"),
        pytest.param("Sắp xếp Vĩnh Long, Trà Vinh theo số dự án", id="sắp xếp"),
    ],
)
def test_several_places_and_a_degree_are_a_comparison(question: str) -> None:
    assert understand(question).kind is Kind.COMPARISON


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who met in Vinh Long and Tra Vinh?", id="no degree"),
        pytest.param("Vĩnh Long và Trà Vinh có ít nhất bao nhiêu dự án?", id="at least"),
        pytest.param("Vinh Long et Tra Vinh ont-elles au moins un incubateur ?", id="au moins"),
    ],
)
def test_what_sets_nothing_against_another_compares_nothing(question: str) -> None:
    assert not compares(question)


@pytest.mark.parametrize(
    ("question", "less"),
    [
        pytest.param("Which province has the fewest patents?", True, id="fewest"),
        pytest.param("Quelle province a le moins dépensé ?", True, id="le moins"),
        pytest.param("Tỉnh nào có ít sáng chế nhất?", True, id="ít nhất, apart"),
        pytest.param("Which province has the most patents?", False, id="most"),
        pytest.param("Quelle province a dépensé le plus, au moins 5 milliards ?", False, id="a bound is no order"),
    ],
)
def test_the_one_with_less_is_asked_after(question: str, *, less: bool) -> None:
    assert asks_for_less(question) is less


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did spending rise between 2021 and 2024?", id="rise"),
        pytest.param("Comment le nombre a-t-il évolué de 2021 à 2024 ?", id="évolué"),
        pytest.param("Số dự án tăng bao nhiêu từ 2021 đến 2024?", id="tăng"),
    ],
)
def test_a_change_is_asked_for(question: str) -> None:
    assert asks_for_change(question)
