"""Numbers that leave their noun to the sentence before: the number is told, and that sentence quoted with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant

Over = Callable[[str, str], Assistant]
TEXT = (
    "Kon Tum counts 83 cooperatives. 27 of them use sensors.\n\n"
    "The province wants 150 start-ups by 2030. It had 46 at the end of 2024.\n\n"
    "In 2024, 65 laboratories applied for the scheme. The council accepted 18.\n"
)


@pytest.mark.parametrize(
    ("question", "told", "quoted"),
    [
        pytest.param("How many cooperatives use sensors in Kon Tum?", "**27**", "counts 83", id="of them"),
        pytest.param("Combien de coopératives compte Kon Tum ?", "**83**", "counts 83", id="the whole"),
        pytest.param(
            "Kon Tum có bao nhiêu doanh nghiệp khởi nghiệp?", "**46**", "wants 150", id="reached, not aimed at"
        ),
        pytest.param("How many laboratories were accepted?", "**18**", "65 laboratories", id="what was done with them"),
        pytest.param(
            "How many laboratories applied for the scheme?", "**65**", "65 laboratories", id="and before that"
        ),
    ],
)
def test_a_number_counts_what_was_told_before_it(over: Over, question: str, told: str, quoted: str) -> None:
    answer = over(TEXT, "Science in Kon Tum").ask(question).answer
    assert told in answer.split("\n")[0]
    assert quoted in answer
