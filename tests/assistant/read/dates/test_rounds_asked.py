"""The day of one of a series is told for that one only."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

COURSES = (
    "The training centre of Ha Giang, opened in May 2024, has trained 390 people in three courses. "
    "A fourth, for 120 teachers, starts on 2 March 2026."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When does the fourth course begin?", id="en"),
        pytest.param("Quand commence le quatrième cours ?", id="fr"),
    ],
)
def test_the_fourth_course_has_its_own_day(over: Over, question: str) -> None:
    answer = over(COURSES, "School of Ha Giang").ask(question).answer
    assert "2 March 2026" in answer
    assert "2024" not in answer
