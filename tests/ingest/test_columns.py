"""Columns that only spaces or tabs keep apart become tables; other text is left to the letter."""

from __future__ import annotations

import pytest

from ingest.columns import with_bars


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Tỉnh    PII\nHuế     9\nVinh   12", "Tỉnh | PII\nHuế | 9\nVinh | 12", id="spaces"),
        pytest.param("\tHue\tVinh\nA\t9\t12\nB\t4\t3", " | Hue | Vinh\nA | 9 | 12\nB | 4 | 3", id="tabs"),
        pytest.param("Part    2023    2024\nHué    4,1 %    5 %\nVinh    3 %    3,4 %", None, id="shares"),
    ],
)
def test_columns_become_cells(text: str, told: str | None) -> None:
    found = with_bars(text)
    assert found == told if told else found.count(" | ") == 6


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Some  prose  here\nwith  double  spaces\nand  no  figures", id="no figures"),
        pytest.param("Rank    9\nFirms    40", id="two lines"),
        pytest.param("Bắc Ninh, ngày 3/5/2025.\n    Thụt đầu dòng 12\n    Thụt đầu dòng 13", id="indented"),
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert with_bars(text) == text
