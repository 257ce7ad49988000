"""Lines of a table as articles hold them, cells between bars: which cell stands where, and what a column holds."""

from __future__ import annotations

from collections.abc import Sequence

from policy.folding import fold
from policy.late_regex import late_regex

BAR = " | "
_ORDINAL_HEAD = late_regex(
    r"(?:s\.?t\.?t|t\.?t|(?:so )?thu tu|so tt|n[°º]|no|num|s/?no?|#|numero(?: d['’]ordre)?|ordre|item(?: no)?|"
    r"serial(?: no| number)?)\.?"
)
_ORDINAL = late_regex(r"(?:\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5}|[a-z])[.)]?")
_RANKED = late_regex(r"(?<![a-z])(?:rangs?|rank(?:s|ing)?|classement|(?:thu|xep) hang|vi tri|hang)(?![a-z])")
_UNIT_HEAD = late_regex(r"(?:don vi(?: tinh)?|d\.?v\.?t|units?(?: of measure(?:ment)?)?|unites?(?: de mesure)?)\.?")


def split_cells(line: str) -> list[str]:
    """The cells of a line; bars at both ends enclose it, one at its beginning only follows an empty first cell.

    >>> split_cells("| Hue | 9 |"), split_cells(" | 2024 | 7")
    (['Hue', '9'], ['', '2024', '7'])
    """
    bare = line.strip()
    bare = f" {bare}" if bare.startswith("|") else bare
    bare = f"{bare} " if bare.endswith("|") else bare
    if bare.startswith(BAR) and bare.endswith(BAR):
        bare = bare[len(BAR) : -len(BAR)]
    return [cell.strip() for cell in bare.split(BAR)]


def column_at(line: str, offset: int) -> int:
    """The number of the cell that holds the character at `offset` of `line`, counted as `split_cells` counts."""
    is_enclosed = line.strip().startswith("| ") and line.strip().endswith(" |")
    return line.count("|", 0, offset) - (1 if is_enclosed else 0)


def label_column(head: Sequence[str], row: Sequence[str]) -> int:
    """The column whose cell says what `row` is about: the first one, unless that only counts the rows.

    >>> label_column(["STT", "Chỉ tiêu", "2024"], ["1", "Số sáng chế", "12"])
    1
    """
    if len(row) < 3 or not head or (row[0] and not _ORDINAL.fullmatch(row[0].lower())):
        return 0
    first = fold(head[0]).strip()
    counts_rows = _ORDINAL_HEAD.fullmatch(first) or (not first and not row[1].isdecimal())
    counts_rows = counts_rows or (heads_ranks(first) and not row[1][:1].isdecimal())  # places before the names
    return 1 if counts_rows else 0


def heads_ranks(head: str) -> bool:
    """Whether a column of this head holds places in a ranking: before the names it then tells more than a number of the
    row.

    >>> heads_ranks("Rang 2026"), heads_ranks("STT")
    (True, False)
    """
    return _RANKED.search(fold(head)) is not None


def numbers_rows(heads: Sequence[str], cells: Sequence[str], column: int) -> bool:
    """Whether a column, of a table with these heads and a row with these cells, only numbers the rows."""
    return column < label_column(heads, cells) and not (column < len(heads) and heads_ranks(heads[column]))


def unit_column(head: Sequence[str]) -> int | None:
    """The column that holds the unit of each row's figures; None where there is none.

    >>> unit_column(["Indicateur", "Unité", "2024"])
    1
    """
    return next((place for place, cell in enumerate(head) if _UNIT_HEAD.fullmatch(fold(cell).strip())), None)
