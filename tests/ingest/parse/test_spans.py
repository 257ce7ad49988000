"""Tables with spanning cells, laid out in rows that stand alone."""

from __future__ import annotations

import pytest

from ingest.parse.html import parse_html
from ingest.parse.spans import lay_out

PARAGRAPH = "<p>Sở Khoa học và Công nghệ tỉnh Yên Bái báo cáo kết quả của các năm trước và mục tiêu của tỉnh.</p>"
HEADS = "Việc | Kết quả 2023 | Kết quả 2024 | Đích 2030"
TWO_ROWS_OF_HEADS = (
    "<tr><th rowspan=2>Việc</th><th colspan=2>Kết quả</th><th rowspan=2>Đích 2030</th></tr>"
    "<tr><th>2023</th><th>2024</th></tr>"
)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        pytest.param(
            f"{TWO_ROWS_OF_HEADS}<tr><td>Sáng chế</td><td>3</td><td>5</td><td>20</td></tr>",
            [HEADS, "Sáng chế | 3 | 5 | 20"],
            id="heads over heads",
        ),
        pytest.param(
            f"{TWO_ROWS_OF_HEADS}<tr><td colspan=4>I. Kinh tế</td></tr><tr><td>Sáng chế</td><td>3</td><td>5</td>"
            "<td>20</td></tr>",
            [HEADS, "I. Kinh tế |  |  |", "Sáng chế | 3 | 5 | 20"],
            id="a row over the whole width",
        ),
        pytest.param(
            "<tr><th>Nơi</th><th>Năm</th><th>Số</th></tr><tr><td rowspan=2>Lục Yên</td><td>2023</td><td>3</td></tr>"
            "<tr><td>2024</td><td>5</td></tr>",
            ["Nơi | Năm | Số", "Lục Yên | 2023 | 3", "Lục Yên | 2024 | 5"],
            id="a place beside its years",
        ),
        pytest.param(
            "<tr><th>Hỗ trợ</th><th>Nhỏ</th><th>Vừa</th></tr><tr><td>Thuê máy</td><td colspan=2>40%</td></tr>",
            ["Hỗ trợ | Nhỏ | Vừa", "Thuê máy | 40% | 40%"],
            id="one rate for two kinds",
        ),
        pytest.param(
            "<tr><th>Nơi</th><th>Số</th></tr><tr><td rowspan=x>Lục Yên</td><td rowspan=99999>5</td></tr>",
            ["Nơi | Số", "Lục Yên | 5"],
            id="spans that are none",
        ),
    ],
)
def test_every_row_of_a_page_stands_alone(rows: str, told: list[str]) -> None:
    page = f"<html><body><article>{PARAGRAPH}<table>{rows}</table>{PARAGRAPH}</article></body></html>"
    (table,) = (block for block in parse_html(page.encode()).blocks if block.kind.value == "table")
    assert [line.strip() for line in table.text.split("\n")] == told


def test_a_title_over_the_whole_width_stands_over_the_table() -> None:
    title, a, b, c, d = (object() for _ in range(5))
    laid_out = lay_out([[title, title], [a, b], [c, d]])
    assert laid_out.above == (title,)
    assert laid_out.rows == (((a,), (b,)), ((c,), (d,)))


def test_a_table_without_spans_is_left_as_it_is() -> None:
    grid = [[object() for _ in range(3)] for _ in range(3)]
    assert lay_out(grid).rows == tuple(tuple((cell,) for cell in row) for row in grid)


def test_no_rows_are_no_table() -> None:
    assert lay_out([]).rows == ()


def test_a_table_that_would_fill_the_memory_keeps_its_text() -> None:
    rows = "".join(f"<tr>{''.join('<td rowspan=65534 colspan=999>5</td>' for _ in range(60))}</tr>" for _ in range(60))
    page = f"<html><body><article>{PARAGRAPH}<table>{rows}</table>{PARAGRAPH}</article></body></html>"
    (table,) = (block for block in parse_html(page.encode()).blocks if block.kind.value == "table")
    assert table.text.count("5") == 60 * 60
