"""Which firm received a sum: named where the article names it, said not to be where it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant, Outcome

Over = Callable[[str, str], Assistant]
UNNAMED = "In Lang Son only one enterprise was supported in 2024, with 320 million VND."
NAMED = "In Lang Son the company Rung Xanh received 320 million VND in 2024 for a drying line."


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Quelle entreprise a reçu 320 millions de VND ?", id="fr"),
        pytest.param("Which company received 320 million VND?", id="en"),
        pytest.param("Doanh nghiệp nào nhận được 320 triệu đồng?", id="vi"),
    ],
)
def test_a_firm_that_no_article_names_is_said_not_to_be_named(over: Over, question: str) -> None:
    answer = over(UNNAMED, "Support for firms in Lang Son").ask(question)
    assert answer.outcome is Outcome.PARTLY_ANSWERED
    assert "320 million" in answer.answer


def test_a_firm_that_is_named_answers(over: Over) -> None:
    answer = over(NAMED, "Support for firms in Lang Son").ask("Which company received 320 million VND?")
    assert answer.outcome is Outcome.ANSWERED
    assert "Rung Xanh" in answer.answer
