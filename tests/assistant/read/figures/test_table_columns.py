"""A cell is a rank, a sum or a count as its row and column say, of the place and the year that head its column."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "columns.md": """---
url: https://news.example/columns
title: Two coasts compared
published: 2025-08-14
---

The two provinces of the coast were compared with each other at the end of the year.

| Indicator | Ben Tre 2023 | Ben Tre 2024 | Bac Lieu 2024 |
|---|---|---|---|
| Incubators | 36 | 44 | 21 |
| Rank, Provincial Innovation Index | 10 | 7 | 17 |
""",
    "rows.md": """---
url: https://news.example/rows
title: Xếp hạng
published: 2025-06-02
---

Bảng dưới đây so sánh hai tỉnh về kết quả đổi mới sáng tạo trong hai năm qua.

| Tỉnh | PII 2023 | PII 2024 |
|---|---|---|
| Hậu Giang | 26 | 22 |
| Sóc Trăng | 20 | 23 |
""",
}


@pytest.fixture(scope="module")
def coasts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("coasts"), ARTICLES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How many more incubators than Bac Lieu did Ben Tre have in 2024?", ["44", "21", "23"], id="gap"),
        pytest.param("Combien d'incubateurs Ben Tre comptait-elle en 2023 ?", ["36"], id="the year of a column"),
        pytest.param("What was the innovation index rank of Bac Lieu in 2024?", ["17"], id="rank by its row"),
        pytest.param(
            "Rank Hau Giang and Soc Trang by their 2024 innovation index.", ["rank 22", "rank 23"], id="ranks"
        ),
        pytest.param("PII năm 2023 của Sóc Trăng xếp hạng mấy?", ["20"], id="rank by its column"),
    ],
)
def test_a_cell_is_read_under_its_labels(coasts: Assistant, question: str, told: list[str]) -> None:
    answer = coasts.ask(question)
    assert all(one in answer.answer.partition("\n>")[0] for one in told), answer.answer
    assert not answer.checks.removed
