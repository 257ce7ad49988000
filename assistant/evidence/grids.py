"""Tables of figures in articles, which reach us as lines with cells between bars: each cell with what its row, its
column and the line above the table say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.facts import facts_of
from assistant.statement import Source
from assistant.understand.instructions import is_planted
from policy.article import Article
from policy.folding import fold
from policy.language import Language
from policy.quantity import Quantity, QuantityKind, find_quantities

BAR = " | "
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NUMBER = re.compile(r"[~≈<>+]?\s?\d[\d.,\u00a0\u202f ]*\s?%?")
_BRACKET = re.compile(r"\s*\(([^()]*)\)\s*\Z")
_UNIT_SAID = re.compile(r"(?:unite|unit|don vi(?: tinh)?)\s?:\s?([^().;]+)|\((?:en|in) ([^()]+)\)")
_RANKED = re.compile(r"(?<![a-z])(?:rangs?|rank(?:s|ing)?|classement|(?:thu|xep) hang|vi tri|hang)(?![a-z])")
_INDEX = re.compile(
    r"(?<![a-z])(?:pii|pci|papi|par index|sipas|gii|ind(?:ex|ice)|chi so (?:doi moi|nang luc))(?![a-z])"
)
_MOST_RANKED = 200
"""A whole number up to it under the name of an index is a place in it; a score has decimals."""
_RANK: dict[Language, str] = {"fr": "rang {}", "en": "rank {}", "vi": "hạng {}"}
_GOES_ON = re.compile(
    r"(?:with|without|of which|of them|among them|including|avec|sans|dont|y compris|trong do|trong so do|co|chua co|"
    r"khong co|bao gom)(?![a-z])|[-–+•]\s"
)
"""How the label of a row opens that leaves out what it counts: the row above says it."""
_CAPTION = 220
"""Characters: a longer line above a table is a paragraph and no caption."""
_BEFORE = 500
"""Characters above a table in which the year of its figures may be said."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of a table; `thing` and `measure` are its row and its column, in the one order or the other."""

    article: Article
    row: tuple[int, int]
    head: tuple[int, int]
    caption: tuple[int, int]
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


def quantity_in_cell(article: Article, row: int, quantity: Quantity) -> Quantity:
    """`quantity` of the row that begins at `row`, of the kind and in the unit that its row and column give it."""
    for one in series_of(article):
        for cell in one.cells:
            if cell.row[0] == row and cell.quantity.value == quantity.value and cell.quantity.kind is not quantity.kind:
                return replace(quantity, kind=cell.quantity.kind, unit=cell.quantity.unit)
    return quantity


def without_unit(label: str) -> str:
    """A label of a row or column without the unit in brackets behind it."""
    return _BRACKET.sub("", label).strip()


def cells_told(row: str, heads: str, caption: str, language: Language) -> Iterator[tuple[str, str, str, str]]:
    """Of each figure of a row of a table: what its row says, what its column says, the figure, and with its unit."""
    cells, columns = _cells(row), _cells(heads)
    if len(cells) != len(columns):
        return
    for index, text in enumerate(cells):
        if index and _NUMBER.fullmatch(text):
            yield cells[0], columns[index], text, _with_unit(text, cells[0], columns[index], caption, language)


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
    heads = _cells(text[slice(*head)])
    if sum(1 for one in heads[1:] if _NUMBER.fullmatch(one) and not facts_of(one, article.language).periods):
        return
    titled, before = text[slice(*caption)], text[max(0, head[0] - _BEFORE) : head[0]]
    columns: dict[str, list[Cell]] = {}
    by_row: list[tuple[str, str, list[Cell]]] = []
    under = ""
    for row in rows:
        found: list[Cell] = []
        for name, column, _, said in cells_told(text[slice(*row)], text[slice(*head)], titled, article.language):
            quantities = find_quantities(said, article.language)
            if len(quantities) != 1:
                continue
            cell = Cell(article, row, head, caption, name, column, quantities[0])
            columns.setdefault(column, []).append(cell)
            found.append(Cell(article, row, head, caption, column, name, quantities[0]))
        if found:
            goes_on = bool(_GOES_ON.match(fold(found[0].measure)))
            under = under if goes_on else found[0].measure
            by_row.append((found[0].measure, under if goes_on else "", found))
    for measure, cells in columns.items():
        yield Series(measure, heads[0], titled, before, tuple(cells))
    for measure, over, cells in by_row:
        yield Series(measure, heads[0], titled, before, tuple(cells), over)


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
    for _, (head, *rows) in _blocks(quote.article.text):
        if any(start <= quote.start < end for start, end in rows):
            return Source(quote.article, *head)
    return None


def _cells(line: str) -> list[str]:
    """The cells of a line; bars at both ends enclose it, one at its beginning only follows an empty first cell."""
    bare = line.strip()
    bare = f" {bare}" if bare.startswith("|") else bare
    bare = f"{bare} " if bare.endswith("|") else bare
    if bare.startswith(BAR) and bare.endswith(BAR):
        bare = bare[len(BAR) : -len(BAR)]
    return [cell.strip() for cell in bare.split(BAR)]


def _with_unit(number: str, row: str, column: str, caption: str, language: Language) -> str:
    """The figure as prose would say it: "6,4 %", "412 milliards de VND", "rang 19"."""
    labels = [fold(without_unit(one)) for one in (column, row)]
    is_place = number.isdecimal() and 0 < int(number) <= _MOST_RANKED and any(map(_INDEX.search, labels))
    if is_place or any(map(_RANKED.search, labels)):
        return _RANK[language].format(number)
    said = [bracket[1] for one in (column, row, caption) if (bracket := _BRACKET.search(one))]
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
