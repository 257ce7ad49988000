from __future__ import annotations

import pytest

from assistant.understand.measured import counts_unnamed, measured_in


@pytest.mark.parametrize(
    ("question", "concepts"),
    [
        pytest.param("Combien de projets à Hue ?", ("project",), id="what has a concept"),
        pytest.param("How many drone repairers does Hue have?", (), id="the noun behind is counted"),
        pytest.param("Combien de réparateurs de drones à Hue ?", (), id="the noun before de is counted"),
        pytest.param("Huế có bao nhiêu thợ drone?", (), id="the noun before its qualifier is counted"),
        pytest.param("Bao nhiêu phần trăm doanh nghiệp?", (), id="a share counts nothing"),
        pytest.param("R&D chiếm bao nhiêu GRDP?", (), id="nobody counts the GRDP"),
        pytest.param("Có bao nhiêu hộ phải dời đi?", ("household",), id="a short word of Vietnamese"),
    ],
)
def test_what_is_counted_is_the_noun_itself(question: str, concepts: tuple[str, ...]) -> None:
    assert measured_in(question) == concepts


@pytest.mark.parametrize(
    ("question", "unnamed"),
    [
        pytest.param("How many lanterns are there?", True, id="English"),
        pytest.param("Combien de lanternes ?", True, id="French"),
        pytest.param("Có bao nhiêu đèn lồng?", True, id="Vietnamese"),
        pytest.param("Combien de projets ?", False, id="a known thing"),
        pytest.param("Which of them may run longer?", False, id="may is no mấy"),
        pytest.param("Who has more start-ups?", False, id="who has more"),
    ],
)
def test_a_number_of_what_has_no_concept(question: str, unnamed: bool) -> None:
    assert counts_unnamed(question) is unnamed
