"""A number that the newspaper took back is not told as the number."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over


@pytest.mark.parametrize(
    ("article", "question", "wrong", "right"),
    [
        pytest.param(
            "Correction: we wrote on Monday that 62 engineers had been recruited in Lai Chau. The right figure is 26.",
            "How many engineers were recruited in Lai Chau?",
            "62",
            "26",
            id="en",
        ),
        pytest.param(
            "Rectificatif : nous avions écrit que 62 ingénieurs étaient venus à Lai Chau. Le chiffre exact est 26.",
            "Combien d'ingénieurs sont venus à Lai Chau ?",
            "62",
            "26",
            id="fr",
        ),
        pytest.param(
            "Đính chính: báo đã đưa tin 62 kỹ sư được tuyển ở Lai Châu. Con số đúng là 26.",
            "Bao nhiêu kỹ sư được tuyển ở Lai Châu?",
            "62",
            "",
            id="vi, not told at all",
        ),
    ],
)
def test_what_was_wrongly_written_is_no_answer(over: Over, article: str, question: str, wrong: str, right: str) -> None:
    answer = over(article, "Lai Chau").ask(question).answer

    assert f"**{wrong}" not in answer
    assert right in answer


def test_a_report_without_correction_counts(over: Over) -> None:
    answer = over("We reported on Monday that 62 engineers had been recruited in Lai Chau.", "Lai Chau").ask(
        "How many engineers were recruited in Lai Chau?"
    )

    assert "62" in answer.answer
