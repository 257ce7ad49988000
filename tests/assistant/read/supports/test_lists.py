"""Supports are listed place by place where several are asked about, each line cited."""

from __future__ import annotations

import pytest

from assistant import Assistant, Outcome


@pytest.mark.parametrize(
    ("question", "cantho", "nghean"),
    [
        pytest.param(
            "Quelles provinces soutiennent l'achat de technologie ou d'équipement ?", "Can Tho", "Nghe An", id="fr"
        ),
        pytest.param(
            "Which provinces pay part of the price of buying technology or equipment?", "Can Tho", "Nghe An", id="en"
        ),
        pytest.param("Những tỉnh nào hỗ trợ mua công nghệ, thiết bị?", "Cần Thơ", "Nghệ An", id="vi"),
    ],
)
def test_every_place_has_its_lines(assistant: Assistant, question: str, cantho: str, nghean: str) -> None:
    answer = assistant.ask(question)
    lines = [line for line in answer.answer.splitlines() if line.startswith("- ")]
    assert any(f"**{cantho}**" in line for line in lines)
    assert any(f"**{nghean}**" in line for line in lines)
    assert all(line.rstrip().endswith("]") for line in lines)


def test_each_article_s_telling_is_shown_with_the_verdict(assistant: Assistant) -> None:
    answer = assistant.ask("Các bài viết về Huế nêu những con số kinh phí nào cho chương trình chuyển đổi số?")
    assert answer.outcome is Outcome.ANSWERED
    assert "120 tỷ đồng" in answer.answer
    assert "112 milliards" in answer.answer
    assert len({citation.article_id for citation in answer.citations}) > 1


def test_a_longer_time_is_told_from_a_larger_number() -> None:
    from policy.quantity import find_quantities, rough_size

    days, years = find_quantities("90 days", "en")[0], find_quantities("2 ans", "fr")[0]
    assert rough_size(days) < rough_size(years)
