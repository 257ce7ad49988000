"""Tables of web pages with cells that span rows or columns, rewritten without spans before extraction."""

from __future__ import annotations

from typing import Any

from ingest.parse.spans import lay_out

_MOST_COLUMNS = 100
_MOST_ROWS = 1000
"""HTML lets a cell span 1,000 columns and 65,534 rows (WHATWG, "Forming a table"); what people read is smaller."""


def lay_out_tables(tree: Any) -> None:
    """Repeats what spans in each row and column that it covers, joins heads that stand over one another, and puts a
    title that is as wide as its table over the table, as a paragraph.
    """
    for table in tree.xpath("//table[.//*[@rowspan > 1 or @colspan > 1]][not(.//table)]"):
        laid_out = lay_out(_grid(table))
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


def _grid(table: Any) -> list[list[Any]]:
    """The cell that covers each place of `table`; an empty cell where none does."""
    covered: dict[tuple[int, int], Any] = {}
    lines = table.xpath(".//tr")
    for number, line in enumerate(lines):
        column = 0
        for cell in line.xpath("./td | ./th"):
            while (number, column) in covered:
                column += 1
            width, height = _span(cell, "colspan", _MOST_COLUMNS), _span(cell, "rowspan", _MOST_ROWS)
            for row in range(number, min(number + height, len(lines))):
                for place in range(column, column + width):
                    covered.setdefault((row, place), cell)
    columns = 1 + max((column for _, column in covered), default=-1)
    return [
        [covered[row, column] if (row, column) in covered else table.makeelement("td") for column in range(columns)]
        for row in range(len(lines))
    ]


def _span(cell: Any, name: str, most: int) -> int:
    said = (cell.get(name) or "").strip()
    return min(int(said), most) if said.isdecimal() and int(said) else 1


def _text(cell: Any) -> str:
    return " ".join(" ".join(cell.itertext()).split())
