"""Lines of tables: which cell stands where, what a column holds, in what unit a figure is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.table_cells import cells_told
from policy.table_lines import BAR, column_at, label_column, split_cells, unit_column

CELL = st.text("abđé 0123.%", min_size=1).map(str.strip).filter(bool)


@given(st.lists(CELL, min_size=2))
def test_each_character_stands_in_the_cell_that_holds_it(cells: list[str]) -> None:
    line = BAR.join(cells)
    assert split_cells(line) == cells
    starts = [len(BAR.join(cells[:place])) + (len(BAR) if place else 0) for place in range(len(cells))]
    assert [column_at(line, start) for start in starts] == list(range(len(cells)))


@pytest.mark.parametrize(
    ("head", "row", "label"),
    [
        pytest.param("STT | Chỉ tiêu | 2024", "2 | Sáng chế | 12", 1, id="vi"),
        pytest.param("TT | Chỉ tiêu | 2024", "I.1 | Sáng chế | 12", 0, id="no such number"),
        pytest.param("N° | Indicateur | 2024", "2.1 | Brevets | 12", 1, id="fr"),
        pytest.param("No. | Indicator | 2024", "iv | Patents | 12", 1, id="en, Roman"),
        pytest.param(" | Indicator | 2024", "3 | Patents | 12", 1, id="a head without a word"),
        pytest.param("Province | 2023 | 2024", "Hue | 3 | 5", 0, id="the first cell says it"),
        pytest.param("TT | Tỉnh | 2024", " | Tổng cộng | 30", 1, id="the sum has no number"),
        pytest.param("Year | Firms | Staff", "2024 | 7 | 90", 0, id="years are no ordinals"),
        pytest.param("No. | Firms", "1 | 7", 0, id="nothing else says it"),
    ],
)
def test_what_a_row_is_about(head: str, row: str, label: int) -> None:
    assert label_column(split_cells(head), split_cells(row)) == label


@pytest.mark.parametrize(
    ("head", "column"),
    [
        pytest.param("STT | Chỉ tiêu | ĐVT | 2024", 2, id="vi short"),
        pytest.param("Chỉ tiêu | Đơn vị tính | 2024", 1, id="vi"),
        pytest.param("Indicateur | 2024 | Unité", 2, id="fr, last"),
        pytest.param("Unit cost | 2024", None, id="a cost is no unit"),
    ],
)
def test_where_the_units_stand(head: str, column: int | None) -> None:
    assert unit_column(split_cells(head)) == column


def test_a_figure_has_the_unit_of_its_row_and_is_no_ordinal() -> None:
    head, row = "STT | Chỉ tiêu | Đơn vị | 2023 | 2024", "4 | Chi cho khoa học | tỷ đồng | 31 | 40,5"
    told = [(cell.column, cell.row_says, cell.column_says, cell.figure) for cell in cells_told(row, head, "", "vi")]
    assert told == [(3, "Chi cho khoa học", "2023", "31 tỷ đồng"), (4, "Chi cho khoa học", "2024", "40,5 tỷ đồng")]
