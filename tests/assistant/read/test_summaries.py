"""Summaries hold what is said again and again of their subject, one sentence a point, each to the letter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from assistant.read.summaries import points_asked, sum_up
from assistant.understand import understand
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
url: https://news.example/tra-vinh
title: Tra Vinh builds on its shrimp laboratories
---

Tra Vinh now runs 12 shrimp laboratories, which sell their larvae to farms all over the delta.

Resolution No. 61/2024/NQ-HDND grants each laboratory 400 million VND for testing equipment. It also waives the rent of
public land for three years.

The laboratories employ 340 technicians, most of them trained at the university of the province.

Officials met on a rainy Tuesday. To carry out Resolution No. 61/2024/NQ-HDND, the department has opened a desk.

The price of larvae fell by a fifth once the laboratories of Tra Vinh had doubled their tanks.
"""


@pytest.fixture(scope="module")
def tra_vinh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("tra-vinh"), {"a.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Summarise the article on Tra Vinh in two points", id="English"),
        pytest.param("Résume en 2 phrases l'article sur Tra Vinh", id="French"),
        pytest.param("Tóm tắt bài viết về Trà Vinh trong 2 ý", id="Vietnamese"),
    ],
)
def test_a_summary_has_the_points_asked_for(tra_vinh: Assistant, question: str) -> None:
    answer = tra_vinh.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert len(answer.citations) == 2
    assert "laboratories" in answer.answer and "rainy" not in answer.answer


def test_a_summary_of_a_text_says_what_it_does_first(tra_vinh: Assistant) -> None:
    answer = tra_vinh.ask("Summarise Resolution 61/2024/NQ-HDND in two points")
    assert "61/2024/NQ-HĐND" in answer.answer.splitlines()[0]
    assert "400 million VND" in answer.answer and "waives the rent" in answer.answer
    assert "opened a desk" not in answer.answer


def test_points_are_read_from_the_question() -> None:
    assert points_asked(understand("Summarise the plan in three points")) == 3
    assert points_asked(understand("Summarise the plan of the 3 provinces")) is None


def test_sentences_are_chosen_from_those_given_in_their_order(tra_vinh: Assistant) -> None:
    article = tra_vinh.library.articles()[0]
    story = tra_vinh.shelf.story(article)
    for most in range(len(story) + 2):
        chosen = sum_up(story, most)
        assert len(chosen) == min(most, len(story))
        assert [one.start for one in chosen] == sorted({one.start for one in chosen})
    assert sum_up(story, 2) == sum_up(story, 2)
    assert sum_up([], 3) == []
