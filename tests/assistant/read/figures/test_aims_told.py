"""What is only aimed at is told as an aim, and never before what there is. The article is made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
title: Tay Ninh et ses coopératives
url: https://example.org/tests/tay-ninh
---

Tay Ninh table sur 66 start-up innovantes. La province abrite 21 start-up innovantes.

Tay Ninh rêve de 140 laboratoires agricoles.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("aims"), {"article.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Combien de start-up innovantes compte Tay Ninh ?", id="fr"),
        pytest.param("How many innovative start-ups does Tay Ninh have?", id="en"),
        pytest.param("Tây Ninh có bao nhiêu startup đổi mới sáng tạo?", id="vi"),
    ],
)
def test_what_there_is_goes_before_what_is_aimed_at(assistant: Assistant, question: str) -> None:
    assert "**21**" in assistant.ask(question).answer.partition("\n")[0]


@pytest.mark.parametrize(
    ("question", "aim"),
    [
        pytest.param("Combien de laboratoires compte Tay Ninh ?", "un objectif", id="fr"),
        pytest.param("How many laboratories does Tay Ninh have?", "an aim", id="en"),
        pytest.param("Tây Ninh có bao nhiêu phòng thí nghiệm?", "mục tiêu", id="vi"),
    ],
)
def test_an_aim_alone_is_told_as_one(assistant: Assistant, question: str, aim: str) -> None:
    told = assistant.ask(question).answer.partition("\n")[0]

    assert "**140**" in told
    assert aim in told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Combien de pépinières à Tra Vinh en 2032 ?", id="fr"),
        pytest.param("Trà Vinh có bao nhiêu vườn ươm năm 2032?", id="vi"),
    ],
)
def test_what_there_is_today_is_no_answer_for_a_year_to_come(tmp_path: Path, question: str) -> None:
    head = "---\ntitle: Tra Vinh aujourd'hui\nurl: https://example.org/tests/tra-vinh\npublished: 2025-03-04\n---\n"
    with assistant_over(tmp_path, {"a.md": f"{head}À ce jour, Tra Vinh compte 38 pépinières innovantes."}) as assistant:
        assert "38**" not in assistant.ask(question).answer.partition("\n")[0]
