"""Of several times told in prose the latest is meant; brackets have a time of their own; what was added is no level."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant

Over = Callable[[str, str], Assistant]


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "Kon Tum comptait 74 start-up en 2019, puis 93 en 2023.",
            "Combien de start-up compte Kon Tum ?",
            "**93**",
            id="in one sentence",
        ),
        pytest.param(
            "In 2019 Kon Tum had 74 start-ups. Four years later there were 93.",
            "How many start-ups does Kon Tum have?",
            "**93**",
            id="in the next",
        ),
        pytest.param(
            "Kon Tum comptait 74 start-up en 2019, puis 93 en 2023.",
            "Combien de start-up Kon Tum comptait-elle en 2019 ?",
            "**74**",
            id="the time asked",
        ),
        pytest.param(
            "Kon Tum had 74 start-ups in 2021. In 2023, 12 start-ups received aid.",
            "How many start-ups does Kon Tum have?",
            "**74**",
            id="not those to whom something happened",
        ),
        pytest.param(
            "Le nombre de laboratoires de Kon Tum reste faible : ils étaient 5 en 2020 et sont 9 aujourd'hui.",
            "Combien de laboratoires compte Kon Tum ?",
            "**9**",
            id="then and now",
        ),
        pytest.param(
            "Kon Tum còn thiếu kỹ sư: mỗi năm cần thêm 200.",
            "Kon Tum thiếu bao nhiêu kỹ sư?",
            "**200**",
            id="the noun before a colon",
        ),
        pytest.param(
            "Đến năm 2030, Kon Tum phấn đấu có 150 hợp tác xã (hiện mới 46).",
            "Kon Tum có bao nhiêu hợp tác xã?",
            "**46**",
            id="now in brackets behind an aim",
        ),
    ],
)
def test_the_latest_number_is_the_one_meant(over: Over, text: str, question: str, told: str) -> None:
    assert told in over(text, "Kon Tum").ask(question).answer.split("\n")[0]


BOUNDS = (
    "Kon Tum a lancé un fonds pour ses start-up. Le fonds de capital-risque réunit au moins 40 milliards de VND. "
    "Le fonds investit au plus 3 milliards de VND dans chaque start-up."
)


def test_a_bound_that_is_asked_for_is_never_told_by_the_other_one(over: Over) -> None:
    answer = over(BOUNDS, "Kon Tum").ask("Combien le fonds de capital-risque investit-il au maximum ?").answer
    assert "3 milliards" in answer.split("\n")[0]
    assert "40 milliards" not in answer.split("\n")[0]
