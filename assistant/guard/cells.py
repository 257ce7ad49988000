"""What a cited row of a table states: each figure with the unit, the row and the column that say what it is."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.grids import BAR, cells_told, without_unit
from assistant.facts import Facts, facts_of
from assistant.statement import Source
from policy.language import Language
from policy.places import same_area


def cells_of(texts: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The figures of a cited row of a table with the units that the head of the table and its caption give them."""
    return tuple(said for _, _, _, said in _row_told(texts, language))


def _row_told(texts: tuple[str, ...], language: Language) -> list[tuple[str, str, str, str]]:
    row, *context = texts
    heads = [text for text in context if BAR in text and "\n" not in text]
    if BAR not in row or len(heads) != 1:
        return []
    caption = next((text for text in context if BAR not in text), "")
    return list(cells_told(row, heads[0], caption, language))


def cells_under(labels: Sequence[str], sources: Sequence[Source]) -> tuple[Facts, ...] | None:
    """The figures of the rows and columns that a statement names by quoting their labels; None where it quotes none, or
    a source is no row of a table."""
    said = {_plain(label) for label in labels}
    told = [(source.article.language, _row_told(source.texts, source.article.language)) for source in sources]
    if not told or not all(cells for _, cells in told):
        return None
    rows = {_plain(row) for _, cells in told for row, _, _, _ in cells} & said
    columns = {_plain(column) for _, cells in told for _, column, _, _ in cells} & said
    if not rows and not columns:
        return None
    return tuple(
        facts_of(figure, language)
        for language, cells in told
        for row, column, _, figure in cells
        if (not rows or _plain(row) in rows) and (not columns or _plain(column) in columns)
    )


def _plain(label: str) -> str:
    return " ".join(without_unit(label).split())


def cells_at(place_id: str, sources: Sequence[Source]) -> tuple[Facts, ...] | None:
    """The figures of the rows and columns that are the place; None where a source is no row of a table of places."""
    found: list[Facts] = []
    for source in sources:
        language = source.article.language
        told = [
            facts_of(said, language)
            for row, column, _, said in _row_told(source.texts, language)
            if any(same_area(place_id, one) for label in (row, column) for one in facts_of(label, language).place_ids)
        ]
        if not told:
            return None
        found += told
    return tuple(found) or None
