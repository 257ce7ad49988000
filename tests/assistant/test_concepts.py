"""Vietnamese typed without marks: a syllable of asking is not the thing it could be."""

from __future__ import annotations

import pytest

from assistant.concepts import concepts_in


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        pytest.param("con bao nhieu xa chua co dien", False, id="how many"),
        pytest.param("hien con bao xa", False, id="how far"),
        pytest.param("con bao lau thi xong", False, id="how long"),
        pytest.param("con bao so 5 do bo vao mien trung", True, id="a storm"),
    ],
)
def test_asking_how_much_speaks_of_no_storm(text: str, speaks: bool) -> None:
    assert ("storm" in concepts_in(text)) is speaks


@pytest.mark.parametrize(
    ("concept", "text"),
    [
        pytest.param("country-india", "Which index went up?", id="an index is not l'Inde"),
        pytest.param("premises", "Dữ liệu mở của tỉnh là gì?", id="data hold no French lieu"),
        pytest.param("prize", "Qui a pris la mesure ?", id="taken is no prize"),
        pytest.param("score", "Quels défis ont-ils pointés ?", id="pointed out is no score"),
        pytest.param("accident", "Give the breakdown of the budget.", id="a breakdown of money is no accident"),
    ],
)
def test_a_word_is_not_read_as_one_of_another_language_or_ending(concept: str, text: str) -> None:
    assert concept not in concepts_in(text)
