"""Ruled tables on the pages of a PDF (pdfplumber). A PDF holds no rows, only words at places and lines between them."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

import pdfplumber
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from ingest.parse.spans import lay_out

_DRAWS = re.compile(rb"(?<![\w.])(?:re|l)\s")
_STROKES = range(6, 10_000)
"""Lines or rectangles that a page's drawing names: a table of two rows and two columns has six. A page with more is a
map: looking for tables among 10,000 rectangles took 2.7 s, among 20,000 8.6."""
_LONGEST_CELL_WORDS = 120
"""A frame with more words in one cell is a page laid out in boxes and no table."""

_DAMAGE = (
    *(PdfminerException, MalformedPDFException, ValueError, KeyError, IndexError, TypeError, AttributeError),
    *(ArithmeticError, RecursionError, AssertionError, OSError),
)
"""What stops pdfplumber in a damaged file can be any of these."""

Box = tuple[float, float, float, float]


def texts_with_tables(content: bytes, pages: Sequence[int]) -> dict[int, str]:
    """Of the `pages` (from 0) that hold a ruled table, the text with a line for each row, cells between bars.

    None of the pages from the first one that pdfplumber cannot read: their rows are then lines without bars.
    """
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    told: dict[int, str] = {}
    with (
        suppress(*_DAMAGE),
        pdfplumber.open(io.BytesIO(content), pages=[number + 1 for number in pages]) as pdf,
    ):
        for page in pdf.pages:
            _set_on_baselines(page)
            tables = sorted(filter(_is_table, page.find_tables()), key=lambda table: float(table.bbox[1]))
            if tables:
                told[page.page_number - 1] = "\n".join(_lines(page, tables))
            page.close()
    return told


def _set_on_baselines(page: Any) -> None:
    """Measures letters from the line they stand on: fonts say differently how high they reach, and a word in two of
    them would be read as two lines."""
    for char in page.chars:
        if char["upright"]:
            above_line = char["matrix"][5] - char["y0"]
            char["bottom"] -= above_line
            char["top"] = char["bottom"] - char["size"]


def may_hold_table(drawing: bytes) -> bool:
    """Whether the drawing instructions of a page name lines enough for a table (ISO 32000-1, 8.5.2)."""
    return len(_DRAWS.findall(drawing)) in _STROKES


def _is_table(table: Any) -> bool:
    rows = [[text or "" for text in row] for row in table.extract()]
    filled = [text for row in rows for text in row if text.strip()]
    is_grid = len(rows) > 1 and max(map(len, rows)) > 1 and len(filled) > len(rows)
    return is_grid and max(len(text.split()) for text in filled) <= _LONGEST_CELL_WORDS


def _lines(page: Any, tables: Sequence[Any]) -> Iterator[str]:
    """What stands above each table, its rows, and what stands below the last."""
    top = 0.0
    for table in tables:
        yield _between(page, top, table.bbox[1])
        yield from _rows(table)
        top = max(top, table.bbox[3])
    yield _between(page, top, float(page.height))


def _between(page: Any, top: float, bottom: float) -> str:
    def is_between(thing: Any) -> bool:
        return bool(top <= (thing["top"] + thing["bottom"]) / 2 < bottom)

    return str(page.filter(is_between).extract_text())


def _rows(table: Any) -> Iterator[str]:
    laid_out = lay_out(_grid(table))
    said = (
        pair
        for row, texts in zip(table.rows, table.extract(), strict=True)
        for pair in zip(row.cells, texts, strict=True)
    )
    texts = {box: " ".join((text or "").split()) for box, text in said if box is not None}
    yield from (texts.get(title, "") for title in laid_out.above)
    for row in laid_out.rows:
        yield " | ".join(" ".join(texts.get(box, "") for box in parts) for parts in row)


def _grid(table: Any) -> list[list[Box]]:
    """The cell that covers each place of the table; where the lines leave a gap, one of its own without a size."""
    boxes: list[Box] = list(table.cells)
    across, down = _middles(boxes, 0), _middles(boxes, 1)
    return [[next((box for box in boxes if _covers(box, x, y)), (x, y, x, y)) for x in across] for y in down]


def _middles(boxes: Sequence[Box], side: int) -> list[float]:
    """The middle of each column (`side` 0) or row (1): that of the smallest cell that begins with it."""
    begins = sorted({round(box[side], 1) for box in boxes})
    smallest = (min((box[side + 2], box[side]) for box in boxes if round(box[side], 1) == begin) for begin in begins)
    return [(end + begin) / 2 for end, begin in smallest]


def _covers(box: Box, x: float, y: float) -> bool:
    return box[0] <= x < box[2] and box[1] <= y < box[3]
