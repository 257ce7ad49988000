"""The figures of a table's row, each with what its row and its column say and in the unit that they give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import QuantityKind, find_quantities
from policy.table_lines import heads_ranks, label_column, split_cells, unit_column

NUMBER = late_regex(r"[~≈<>+]?\s?\d[\d.,\u00a0\u202f ]*\s?%?")
"""A cell that holds one figure and nothing else."""
_DIGIT = late_regex(r"\d")
_BRACKET = late_regex(r"\s*\(([^()]*)\)\s*\Z")
_UNIT_SAID = late_regex(r"(?:unite|unit|don vi(?: tinh)?)\s?:\s?([^().;]+)|\((?:en|in) ([^()]+)\)")
_INDEX = late_regex(
    r"(?<![a-z])(?:pii|pci|papi|par index|sipas|gii|ind(?:ex|ice)|chi so (?:doi moi|nang luc))(?![a-z])"
)
_MOST_RANKED = 200
"""A whole number up to it under the name of an index is a place in it; a score has decimals."""
_RANK: dict[Language, str] = {"fr": "rang {}", "en": "rank {}", "vi": "hạng {}"}


@dataclass(frozen=True, slots=True)
class ToldCell:
    """One figure as a line of a table tells it."""

    column: int
    row_says: str
    column_says: str
    figure: str
    """With its unit, as prose would say it; the whole cell where more than a number stands in it."""


def cells_told(row: str, heads: str, caption: str, language: Language) -> Iterator[ToldCell]:
    """Each cell of a row that holds a figure; none where the row has not as many cells as the head."""
    cells, columns = split_cells(row), split_cells(heads)
    if len(cells) != len(columns):
        return
    label, unit = label_column(columns, cells), unit_column(columns)
    name, counted_in = cells[label], "" if unit is None else cells[unit]
    for index, text in enumerate(cells):
        if index in (label, unit) or not _DIGIT.search(text):
            continue
        if index < label and not heads_ranks(columns[index]):
            continue
        is_bare = NUMBER.fullmatch(text)
        said = _with_unit(text, name, columns[index], (counted_in, caption), language) if is_bare else text
        yield ToldCell(index, name, columns[index], said)


def without_unit(label: str) -> str:
    """A label of a row or column without the unit in brackets behind it."""
    return _BRACKET.sub("", label).strip()


def _with_unit(number: str, row: str, column: str, around: tuple[str, str], language: Language) -> str:
    """The figure as prose would say it: "6,4 %", "412 milliards de VND", "rang 19".

    `around` are the cell that holds the row's unit, and the caption of the table.
    """
    counted_in, caption = around
    labels = [fold(without_unit(one)) for one in (column, row)]
    is_place = number.isdecimal() and 0 < int(number) <= _MOST_RANKED and any(map(_INDEX.search, labels))
    if is_place or any(map(heads_ranks, labels)):
        return _RANK[language].format(number)
    said = [bracket[1] for one in (column, row, caption) if (bracket := _BRACKET.search(one))]
    said = [counted_in, *said] if counted_in else said
    if (unit := _UNIT_SAID.search(fold(caption))) is not None:
        group = 1 if unit[1] else 2
        said.append(caption[unit.start(group) : unit.end(group)])
    for one in said:
        words = re.sub(r"\A(?:en|in)\s", "", one.strip())
        # "VND billion" heads a column, "billion VND" is how it is said.
        words = re.sub(r"\A(VND|USD|US\$|EUR|€|\$)\s?(\w+)\Z", r"\2 \1", words)
        found = find_quantities(f"{number} {words}", language)
        if len(found) == 1 and found[0].kind not in (QuantityKind.RATIO, QuantityKind.RANK):
            return f"{number} {words}"
    return number
