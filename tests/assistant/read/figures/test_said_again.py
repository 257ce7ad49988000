"""A figure whose sentence only points back measures what the sentence before names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant

FRENCH = (
    "La ville de Can Tho ambitionne 41 % de logements raccordés à la fibre en 2035. Ce taux était de 17,3 % à la fin "
    "de l'an dernier."
)
VIETNAMESE = (
    "Cần Thơ phấn đấu đến năm 2035 có 41% hộ gia đình dùng cáp quang. Hiện nay tỷ lệ hộ dùng cáp quang còn thấp. "
    "Cần Thơ đặt mục tiêu tỷ lệ thủ tục hành chính trực tuyến 96%. Tỷ lệ này năm ngoái là 58,4%."
)


@pytest.mark.parametrize(
    ("text", "question", "told", "not_told"),
    [
        pytest.param(
            FRENCH, "Quelle part des logements est raccordée à la fibre à Can Tho ?", "17,3 %", "41 %", id="fr"
        ),
        pytest.param(
            VIETNAMESE,
            "Tỷ lệ thủ tục hành chính trực tuyến của Cần Thơ là bao nhiêu?",
            "58,4%",
            "96%",
            id="vi, two measures",
        ),
    ],
)
def test_what_was_reached_is_told_before_what_is_aimed_at(
    over: Callable[[str, str], Assistant], text: str, question: str, told: str, not_told: str
) -> None:
    answer = over(text, "Can Tho").ask(question).answer.split("\n")[0]

    assert told in answer
    assert not_told not in answer
