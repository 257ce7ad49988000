"""A number answers only in the unit, or of the noun, that is asked for."""

from __future__ import annotations

import pytest

from assistant.read.figures.asked_unit import asked_unit
from policy.language import Language
from policy.quantity import find_quantities


@pytest.mark.parametrize(
    ("question", "language", "text", "answering"),
    [
        pytest.param(
            "How many tonnes of pepper were dried?",
            "en",
            "The 40-hectare farm dried 120 tonnes in 5 months.",
            ["120 tonnes"],
            id="tonnes",
        ),
        pytest.param("Combien pèse le drone ?", "fr", "Le drone de 14 kg vole 3 heures.", ["14 kg"], id="weight"),
        pytest.param(
            "Khóa học kéo dài bao nhiêu giờ?", "vi", "Năm 2024, 45 học viên dự khóa 60 giờ.", ["60 giờ"], id="hours"
        ),
        pytest.param(
            "Combien de voix le décret a-t-il recueillies ?",
            "en",
            "The law of 18 chapters passed with 377 votes.",
            ["377"],
            id="votes across languages",
        ),
        pytest.param(
            "Đến nay có bao nhiêu người được đào tạo?",
            "fr",
            "Les 12 centres ont formé 540 jeunes ingénieurs.",
            ["540"],
            id="people across languages",
        ),
        pytest.param(
            "How many people did it train?", "en", "It trained 80, in 4 courses.", ["80"], id="people left unsaid"
        ),
    ],
)
def test_only_the_unit_asked_for_answers(question: str, language: Language, text: str, answering: list[str]) -> None:
    unit = asked_unit(question)

    assert unit is not None
    found = find_quantities(text, language)
    assert [one.text for one in found if unit.answered_by(one, text[one.end :])] == answering


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many start-ups are there?", id="a thing that has a concept"),
        pytest.param("Vốn bao nhiêu?", id="no noun at all"),
        pytest.param("Mấy giờ hội thảo bắt đầu?", id="a time of day"),
    ],
)
def test_other_questions_ask_no_unit(question: str) -> None:
    assert asked_unit(question) is None
