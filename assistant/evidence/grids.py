"""Tables of figures in articles, which reach us as lines with cells between bars: each cell with what its row, its
column and the line above the table say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.facts import facts_of
from assistant.statement import Source
from assistant.understand.instructions import is_planted
from policy.article import Article
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, find_quantities
from policy.table_cells import NUMBER, cells_told
from policy.table_lines import BAR, column_at, label_column, numbers_rows, split_cells, unit_column

_LINE = late_regex(r"[^\n]*\S[^\n]*")
_GOES_ON = late_regex(
    r"(?:with|without|of which|of them|among them|including|avec|sans|dont|y compris|trong do|trong so do|co|chua co|"
    r"khong co|bao gom)(?![a-z])|[-–+•]\s"
)
"""How the label of a row opens that leaves out what it counts: the row above says it."""
_CAPTION = 220
"""Characters: a longer line above a table is a paragraph and no caption."""
_WORDS_BESIDE = 12
"""Characters: a cell with more beside its value is prose, whose value its own words tell of."""
_BEFORE = 500
"""Characters above a table in which the year of its figures may be said."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of a table; `thing` and `measure` are its row and its column, in the one order or the other."""

    article: Article
    row: tuple[int, int]
    head: tuple[int, int]
    caption: tuple[int, int]
    column: int
    thing: str
    measure: str
    quantity: Quantity

    def source(self) -> Source:
        """The row as what a statement rests on, with the head of the table and its caption."""
        return Source(self.article, *self.row, (self.head, self.caption))

    def head_source(self) -> Source:
        """The head of the table."""
        return Source(self.article, *self.head, (self.caption,))


@dataclass(frozen=True, slots=True)
class Series:
    """The cells of one measure, one for each thing: a column of a table, or a row of it."""

    measure: str
    kind_of_things: str
    """What the corner of the table says: "Province"."""
    caption: str
    before: str
    """The text above the table."""
    cells: tuple[Cell, ...]
    under: str = ""
    """The row above whose things a row goes on to tell of: "With fibre" under "Communes"."""


@lru_cache(maxsize=512)
def series_of(article: Article) -> tuple[Series, ...]:
    """Every column and every row of figures in the tables of `article`."""
    if BAR not in article.text:
        return ()
    return tuple(one for block in _blocks(article.text) for one in _series(article, *block))


def figure_in_cell(article: Article, offset: int, quantity: Quantity) -> Quantity | None:
    """`quantity`, which stands at `offset` of the article's text in a row of a table, of the kind and in the unit that
    row and column give it; None where its column counts the rows or holds their units."""
    start = article.text.rfind("\n", 0, offset) + 1
    line = article.text[start:].partition("\n")[0]
    head = head_over(article, start)
    heads = [] if head is None else split_cells(article.text[slice(*head)])
    column = column_at(line, offset - start)
    if heads and (numbers_rows(heads, split_cells(line), column) or column == unit_column(heads)):
        return None
    told = _figures_at(article).get((start, column))
    return quantity if told is None else replace(told, start=quantity.start, end=quantity.end, text=quantity.text)


@lru_cache(maxsize=512)
def _figures_at(article: Article) -> dict[tuple[int, int], Quantity]:
    """The figure of each cell, by where its row begins and the number of its column."""
    return {(cell.row[0], cell.column): cell.quantity for one in series_of(article) for cell in one.cells}


def head_over(article: Article, row: int) -> tuple[int, int] | None:
    """Where the head stands of the table that holds the row beginning at `row`; None for the head itself."""
    return _heads(article).get(row) if BAR in article.text else None


def rows_under(article: Article, head: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Where the rows stand of the table with this head."""
    return next((tuple(rows) for _, (other, *rows) in _blocks(article.text) if other == head), ())


def row_label(article: Article, row: int) -> tuple[str, tuple[int, int]] | None:
    """What the row beginning at `row` is about, and where the head of its table stands; None outside a table."""
    head = head_over(article, row)
    if head is None:
        return None
    cells = split_cells(article.text[row:].partition("\n")[0])
    return cells[label_column(split_cells(article.text[slice(*head)]), cells)], head


@lru_cache(maxsize=512)
def _heads(article: Article) -> dict[int, tuple[int, int]]:
    return {start: head for _, (head, *rows) in _blocks(article.text) for start, _ in rows}


def _blocks(text: str) -> Iterator[tuple[tuple[int, int], list[tuple[int, int]]]]:
    """The line above each table, and the lines of the table."""
    above, rows = (0, 0), []
    for line in _LINE.finditer(text):
        if BAR in line[0] and not is_planted(line[0]):
            rows.append(line.span())
            continue
        if len(rows) > 1:
            yield above, rows
        above, rows = line.span(), []
    if len(rows) > 1:
        yield above, rows


def _series(article: Article, above: tuple[int, int], lines: Sequence[tuple[int, int]]) -> Iterator[Series]:
    text = article.text
    caption = above if above[1] - above[0] <= _CAPTION else (above[1], above[1])
    head, *rows = lines
    heads = split_cells(text[slice(*head)])
    if sum(1 for one in heads[1:] if NUMBER.fullmatch(one) and not facts_of(one, article.language).periods):
        return
    titled, before = text[slice(*caption)], text[max(0, head[0] - _BEFORE) : head[0]]
    columns: dict[str, list[Cell]] = {}
    by_row: list[tuple[str, str, list[Cell]]] = []
    under, kind_of_things = "", heads[0]
    for row in rows:
        found: list[Cell] = []
        own = split_cells(text[slice(*row)])
        for told in cells_told(text[slice(*row)], text[slice(*head)], titled, article.language):
            quantities = find_quantities(told.figure, article.language)
            # The unit, which may be as long as "science enterprises", is not said in the cell itself.
            if len(quantities) != 1 or len(own[told.column]) > _WORDS_BESIDE + len(quantities[0].text):
                continue
            cell = Cell(article, row, head, caption, told.column, told.row_says, told.column_says, quantities[0])
            columns.setdefault(told.column_says, []).append(cell)
            found.append(replace(cell, thing=told.column_says, measure=told.row_says))
            kind_of_things = heads[label_column(heads, split_cells(text[slice(*row)]))]
        if found:
            goes_on = bool(_GOES_ON.match(fold(found[0].measure)))
            under = under if goes_on else found[0].measure
            by_row.append((found[0].measure, under if goes_on else "", found))
    for measure, cells in columns.items():
        yield Series(measure, kind_of_things, titled, before, tuple(cells))
    for measure, over, cells in by_row:
        yield Series(measure, kind_of_things, titled, before, tuple(cells), over)


def with_heads(quotes: Sequence[Source]) -> tuple[Source, ...]:
    """`quotes` with the head of its table before the first row of each: a row without it does not say whose its figures
    are."""
    told: list[Source] = []
    for quote in quotes:
        head = _head_over(quote)
        if head is not None and all(head.key != one.key for one in (*quotes, *told)):
            told.append(head)
        told.append(quote)
    return tuple(told)


def _head_over(quote: Source) -> Source | None:
    if BAR not in quote.quote:
        return None
    head = head_over(quote.article, quote.article.text.rfind("\n", 0, quote.start) + 1)
    return None if head is None else Source(quote.article, *head)
