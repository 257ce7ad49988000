"""A year beside a law says which law is meant, and asks for no figure of that year."""

from __future__ import annotations

import pytest

from assistant.understand import understand


@pytest.mark.parametrize(
    ("question", "is_law"),
    [
        pytest.param("Quelle amende prévoit la loi de 2023 ?", True, id="fr"),
        pytest.param("What fine does the 2023 law set?", True, id="en"),
        pytest.param("Luật năm 2023 quy định mức phạt bao nhiêu?", True, id="vi"),
        pytest.param("luat nam 2023 quy dinh muc phat bao nhieu", True, id="vi unmarked"),
        pytest.param("Combien de brevets en 2023 ?", False, id="a year of figures"),
        pytest.param("Các luật năm 2023 là gì?", False, id="all laws of a year"),
        pytest.param("Loi eau et forêts 2023 : quoi de neuf ?", True, id="ends the name, fr"),
    ],
)
def test_a_year_beside_a_law_is_no_period(question: str, is_law: bool) -> None:
    assert (understand(question).periods == ()) is is_law


def test_a_word_of_asking_is_no_part_of_a_name() -> None:
    assert understand("Quand Minos-3 partira-t-il ?").names == ("Minos",)
