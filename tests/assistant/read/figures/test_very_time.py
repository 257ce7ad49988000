"""Of a sum for years and its part for one of them, the one of the time asked about."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

ARTICLE = (
    "Lai Chau sets aside VND96 billion for science for 2031-2035, of which VND18 billion for 2031. The province will "
    "test drones over its tea."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How much does Lai Chau set aside for science in 2031?", "18 billion", id="the year"),
        pytest.param("How much does Lai Chau set aside for science for 2031-2035?", "96 billion", id="all years"),
        pytest.param("Lai Châu dành bao nhiêu cho khoa học năm 2031?", "18 tỷ", id="the year, Vietnamese"),
    ],
)
def test_a_sum_of_the_very_time_asked_about_is_told(over: Over, question: str, told: str) -> None:
    answer = over(ARTICLE, "Lai Chau plans").ask(question).answer
    assert f"**{told}" in answer.replace("\xa0", " ")


def test_a_sum_of_five_years_is_not_restated_of_one_of_them(over: Over) -> None:
    answer = over(ARTICLE, "Lai Chau plans").ask("How much does Lai Chau set aside for science in 2033?").answer
    assert "2033" not in answer.partition("\n\n")[0]
