"""Tables whose cells span rows or columns, told as rows that each say on their own whose figures they hold.

Plans and resolutions set their goals in such tables: "Result" stands once over 2023 and 2024, a place once beside all
its years. A reader of lines needs each cell under one head and beside its own label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Cell = TypeVar("Cell")
_FRAME_ROWS = 3
"""Rows of the longest table that sets blocks of lines side by side."""


@dataclass(frozen=True, slots=True)
class LaidOut(Generic[Cell]):
    """A table without spans."""

    above: tuple[Cell, ...]
    """Cells as wide as the whole table, over its head: what it is called, in what unit it counts."""
    rows: tuple[tuple[tuple[Cell, ...], ...], ...]
    """The cells that make up each place of each row: several where heads stand over one another, none where a cell as
    wide as the table stands in the row's first place."""


def lay_out(grid: Sequence[Sequence[Cell]]) -> LaidOut[Cell]:
    """`grid` holds in each place the cell that covers it, so a cell that spans stands in several.

    >>> lay_out([["Place", "Firms", "Firms"], ["Place", "2023", "2024"], ["Hue", "4", "7"]]).rows
    ((('Place',), ('Firms', '2023'), ('Firms', '2024')), (('Hue',), ('4',), ('7',)))
    """
    rows = [row for row in grid if row]
    first = next((number for number, row in enumerate(rows) if not _is_as_wide_as_the_table(row)), len(rows))
    above, rows = [row[0] for row in rows[:first]], rows[first:]
    depth = _depth_of_head(rows)
    width = max((len(row) for row in rows[:depth]), default=0)
    head = [_distinct([row[column] for row in rows[:depth] if column < len(row)]) for column in range(width)]
    body = [
        ((row[0],), *((),) * (len(row) - 1)) if _is_as_wide_as_the_table(row) else tuple((cell,) for cell in row)
        for row in rows[depth:]
    ]
    return LaidOut(tuple(above), (tuple(head), *body) if head else tuple(body))


def is_frame(rows: int, lines_of_first_row: Sequence[int]) -> bool:
    """Whether a table of so many rows, whose first cells show so many lines each, only sets two blocks of lines side by
    side, as the head and the foot of a Vietnamese instrument do, and holds no data.

    >>> is_frame(2, [2, 3]), is_frame(2, [1, 1]), is_frame(9, [2, 2])
    (True, False, False)
    """
    return rows <= _FRAME_ROWS and len(lines_of_first_row) == 2 and min(lines_of_first_row) > 1


def _is_as_wide_as_the_table(row: Sequence[Cell]) -> bool:
    return len(row) > 1 and len(_distinct(row)) == 1


def _depth_of_head(rows: Sequence[Sequence[Cell]]) -> int:
    """Rows of the head: it goes on below a cell that spans columns, and beside one that spans rows."""
    depth = 1
    while depth < len(rows) and len(_distinct(rows[depth - 1])) < len(rows[depth - 1]):
        depth += 1
    is_split = depth > 1
    while is_split and depth < len(rows) and _reaches(rows[depth - 1], rows[depth]):
        depth += 1
    return min(depth, len(rows))


def _reaches(row: Sequence[Cell], below: Sequence[Cell]) -> bool:
    return any(one is other for one, other in zip(row, below, strict=False))


def _distinct(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    kept: list[Cell] = []
    for cell in cells:
        if not any(cell is one for one in kept):
            kept.append(cell)
    return tuple(kept)
