"""Tables of web pages with cells that span rows or columns, rewritten without spans before extraction."""

from __future__ import annotations

from typing import Any

from ingest.parse.spans import lay_out

_MOST_PLACES = 50_000
"""Rows times columns. HTML lets one cell span 1,000 columns and 65,534 rows (WHATWG, "Forming a table"): a few of them
would fill the memory, and what people read is smaller."""
_LONGEST_SPAN = 6
"""Digits."""


def lay_out_tables(tree: Any) -> None:
    """Repeats what spans in each row and column that it covers, joins heads that stand over one another, and puts a
    title that is as wide as its table over the table, as a paragraph.
    """
    for table in tree.xpath("//table[.//*[@rowspan > 1 or @colspan > 1]][not(.//table)]"):
        if (grid := _grid(table)) is None:
            for cell in table.iter("td", "th"):  # extraction would lay them out as well
                cell.attrib.pop("rowspan", None)
                cell.attrib.pop("colspan", None)
            continue
        laid_out = lay_out(grid)
        for title in laid_out.above:
            paragraph = table.makeelement("p")
            paragraph.text = _text(title)
            table.addprevious(paragraph)
        tail = table.tail
        table.clear()
        table.tail = tail
        for row in laid_out.rows:
            line = table.makeelement("tr")
            table.append(line)
            for parts in row:
                cell = table.makeelement("td")
                cell.text = " ".join(filter(None, map(_text, parts)))
                line.append(cell)


def _grid(table: Any) -> list[list[Any]] | None:
    """The cell that covers each place of `table`, an empty one where none does; None for a table of too many places."""
    covered: dict[tuple[int, int], Any] = {}
    lines = table.xpath(".//tr")
    for number, line in enumerate(lines):
        column = 0
        for cell in line.xpath("./td | ./th"):
            while (number, column) in covered:
                column += 1
            width, last = _span(cell, "colspan"), min(number + _span(cell, "rowspan"), len(lines))
            if (column + width) * len(lines) > _MOST_PLACES:
                return None
            for row in range(number, last):
                for place in range(column, column + width):
                    covered.setdefault((row, place), cell)
    columns = 1 + max((column for _, column in covered), default=-1)
    return [
        [covered[row, column] if (row, column) in covered else table.makeelement("td") for column in range(columns)]
        for row in range(len(lines))
    ]


def _span(cell: Any, name: str) -> int:
    said = (cell.get(name) or "").strip()
    return max(int(said), 1) if said.isdecimal() and len(said) < _LONGEST_SPAN else 1


def _text(cell: Any) -> str:
    return " ".join(" ".join(cell.itertext()).split())
