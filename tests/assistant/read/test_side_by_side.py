"""Places compared without a measure being named: what both have in a table, what one has under it."""

from __future__ import annotations

import pytest

from assistant import Assistant, Outcome


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Compare Nghe An et Da Nang", id="French"),
        pytest.param("How does Da Nang compare with Nghe An?", id="English"),
        pytest.param("So sánh Nghệ An và Đà Nẵng", id="Vietnamese"),
        pytest.param("Quelles différences entre Nghe An et Da Nang ?", id="differences"),
    ],
)
def test_what_both_have_stands_in_a_table(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    rows = [line for line in answer.answer.splitlines() if line.startswith("|")]
    assert len(rows) == 4, "a head, a ruler and a row for each place"
    assert "34" in answer.answer and "41" in answer.answer
    assert all("[" in row for row in rows[2:]), "each cell is cited"
    assert not answer.checks.removed


def test_a_named_measure_is_compared_alone(assistant: Assistant) -> None:
    answer = assistant.ask("Compare le nombre d'entreprises scientifiques et technologiques de Nghe An et de Da Nang")
    assert "34" in answer.answer and "41" in answer.answer
    assert "[" in answer.answer.splitlines()[0], "the order is said first"


def test_places_without_figures_get_no_empty_table(assistant: Assistant) -> None:
    assert "|" not in assistant.ask("Compare Ca Mau et Dien Bien").answer
