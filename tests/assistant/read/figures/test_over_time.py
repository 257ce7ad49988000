"""Two times of one measure, and the column of one time, read from a table in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

_ARTICLE = """---
title: Tra Vinh takes stock
url: https://example.org/en
date: 2025-07-02
---
# Tra Vinh takes stock

The People's Committee of Tra Vinh published the figures of its programme last week.

| Indicator | 2021 | 2024 | Target for 2030 |
|---|---|---|---|
| Innovative start-ups | 12 | 47 | 120 |
| Provincial innovation index (rank) | 49 | 36 | among the first 20 |
| Patents | 8 | 21 | – |
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("told"), {"en.md": _ARTICLE}) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "values"),
    [
        pytest.param("Compare the number of start-ups in Tra Vinh in 2021 and 2024.", ("12", "47", "35"), id="English"),
        pytest.param("Số startup của Trà Vinh tăng bao nhiêu từ 2021 đến 2024?", ("12", "47", "35"), id="Vietnamese"),
        pytest.param(
            "By how many places did Tra Vinh climb in the innovation index between 2021 and 2024?",
            ("rank 49", "rank 36", "13 places"),
            id="ranks",
        ),
    ],
)
def test_both_times_and_how_far_they_are_apart_are_told(
    told: Assistant, question: str, values: tuple[str, ...]
) -> None:
    answer = told.ask(question)
    assert all(f"**{value}**" in answer.answer for value in values)
    assert not answer.checks.removed


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What are Tra Vinh's targets for 2030?", id="English"),
        pytest.param("Quels sont les objectifs de Tra Vinh pour 2030 ?", id="French"),
        pytest.param("Các mục tiêu đến năm 2030 của Trà Vinh là gì?", id="Vietnamese"),
    ],
)
def test_a_column_is_read_down_with_the_names_of_its_rows(told: Assistant, question: str) -> None:
    lines = [line for line in told.ask(question).answer.splitlines() if line.startswith("- ")]
    assert len(lines) == 2, "a dash is no goal"
    assert "Innovative start-ups" in lines[0] and "**120**" in lines[0]
    assert "among the first 20" in lines[1]


def test_years_are_no_places(told: Assistant) -> None:
    assert "Target for 2030" not in told.ask("Which province has the most start-ups?").answer.splitlines()[0]
