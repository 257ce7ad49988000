"""Who names no row of a table means its total; the day that something is ready dates no cost of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

COSTS = """# Kế hoạch của Yên Bái

## Kinh phí

Bảng 1. Kinh phí theo năm (tỷ đồng)

| Nội dung | 2027 | 2028 |
|---|---|---|
| Hạ tầng số | 41 | 52 |
| Đào tạo nhân lực | 13 | 17 |
| Tổng cộng | 54 | 69 |

Bảng 2. Các dự án

| TT | Dự án | Tổng mức đầu tư (tỷ đồng) | Hoàn thành |
|---|---|---|---|
| 1 | Trung tâm dữ liệu | 145 | 30/6/2027 |
| 2 | Vườn ươm | 62 | 31/12/2028 |
"""
PROVINCES = """# Start-ups of the north in 2025

| Province | Start-ups |
|---|---|
| Lao Cai | 40 |
| Phu Tho | 75 |
| Total | 115 |
"""

SCORES = """# Scores of the south in 2025

| Province | Score |
|---|---|
| Ca Mau | 0.812 |
| Dong Thap | 0.604 |
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    texts = {
        f"{name}.md": f"---\nurl: https://example.org/{name}\ndate: 2026-02-03\n---\n{text}"
        for name, text in (("costs", COSTS), ("provinces", PROVINCES), ("scores", SCORES))
    }
    with assistant_over(tmp_path_factory.mktemp("rows"), texts) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("Tổng kinh phí của Yên Bái năm 2028?", "69", id="the total"),
        pytest.param("Kinh phí hạ tầng số của Yên Bái năm 2027?", "41", id="a row named, the unit in the caption"),
        pytest.param("How much will Yen Bai spend on digital infrastructure in 2028?", "52", id="across languages"),
        pytest.param("Combien de start-up à Lao Cai ?", "40", id="a place named"),
    ],
)
def test_the_row_meant_is_told(assistant: Assistant, question: str, value: str) -> None:
    lead = assistant.ask(question).answer.partition("\n")[0]

    assert f"**{value}" in lead


def test_no_cost_is_of_the_year_in_which_the_building_is_ready(assistant: Assistant) -> None:
    for question in ("Tổng kinh phí của Yên Bái năm 2028?", "Combien coûte le plan de Yen Bai en 2027 ?"):
        answer = assistant.ask(question).answer
        assert "**62" not in answer
        assert "**145" not in answer


def test_where_no_place_is_named_none_is_told(assistant: Assistant) -> None:
    for question in (
        "What is the average score in 2025?",
        "Quel est le score moyen ?",
        "Điểm trung bình là bao nhiêu?",
    ):
        assert "0.81" not in assistant.ask(question).answer.partition("\n")[0]
