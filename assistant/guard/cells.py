"""What a cited row of a table states: each figure with the unit, the row and the column that say what it is."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.facts import Facts, facts_of
from assistant.statement import Source
from policy.language import Language
from policy.places import same_area
from policy.table_cells import ToldCell, cells_told, without_unit
from policy.table_lines import BAR


def cells_of(texts: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The figures of a cited row of a table with the units that the head of the table and its caption give them."""
    return tuple(cell.figure for cell in _row_told(texts, language))


def _row_told(texts: tuple[str, ...], language: Language) -> list[ToldCell]:
    row, *context = texts
    # The passage of a row that stands alone is the row itself.
    heads = [text for text in context if BAR in text and "\n" not in text and text != row]
    if BAR not in row or len(heads) != 1:
        return []
    # The heading right above the table is the last of those that the row stands under.
    caption = next((text for text in reversed(context) if BAR not in text), "")
    return list(cells_told(row, heads[0], caption, language))


def cells_under(labels: Sequence[str], sources: Sequence[Source]) -> tuple[Facts, ...] | None:
    """The figures of the rows and columns that a statement names by quoting their labels; None where it quotes none, or
    a source is no row of a table."""
    said = {_plain(label) for label in labels}
    told = [(source.article.language, _row_told(source.texts, source.article.language)) for source in sources]
    if not told or not all(cells for _, cells in told):
        return None
    rows = {_plain(cell.row_says) for _, cells in told for cell in cells} & said
    columns = {_plain(cell.column_says) for _, cells in told for cell in cells} & said
    if not rows and not columns:
        return None
    return tuple(
        facts_of(cell.figure, language)
        for language, cells in told
        for cell in cells
        if (not rows or _plain(cell.row_says) in rows) and (not columns or _plain(cell.column_says) in columns)
    )


def _plain(label: str) -> str:
    return " ".join(without_unit(label).split())


def cells_at(place_id: str, sources: Sequence[Source]) -> tuple[Facts, ...] | None:
    """The figures of the rows and columns that are the place; None where a source is no row of a table of places."""
    found: list[Facts] = []
    for source in sources:
        language = source.article.language
        told = [
            facts_of(cell.figure, language)
            for cell in _row_told(source.texts, language)
            if any(
                same_area(place_id, one)
                for label in (cell.row_says, cell.column_says)
                for one in facts_of(label, language).place_ids
            )
        ]
        if not told:
            return None
        found += told
    return tuple(found) or None
