"""What one article of a text says is quoted from that article, and from no other."""

from __future__ import annotations

import pytest

from assistant import Assistant, Outcome


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Que dit l'article 2 de la résolution 33/2025/NQ-HDND de Can Tho ?", id="fr"),
        pytest.param("What does Article 2 of Can Tho's Resolution 33/2025/NQ-HDND say?", id="en"),
        pytest.param("Điều 2 của Nghị quyết 33/2025/NQ-HĐND Cần Thơ quy định gì?", id="vi"),
    ],
)
def test_the_clauses_of_the_article_are_quoted(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    quoted = " ".join(citation.quote for citation in answer.citations)
    assert "từ 2 năm trở lên" in quoted
    assert "trên 50%" in quoted
    assert "240 tỷ đồng" not in quoted


def test_a_clause_is_found_though_the_page_has_lost_its_number(assistant: Assistant) -> None:
    answer = assistant.ask("What does clause 2 of Article 2 of Can Tho's Resolution 33/2025/NQ-HDND say?")
    quoted = " ".join(citation.quote for citation in answer.citations)
    assert "trên 50%" in quoted
    assert "từ 2 năm trở lên" not in quoted


def test_an_article_that_the_text_does_not_have_is_said_to_be_missing(assistant: Assistant) -> None:
    answer = assistant.ask("What does Article 40 of Can Tho's Resolution 33/2025/NQ-HDND say?")
    assert answer.outcome is Outcome.NOT_IN_CORPUS
    assert not answer.citations
