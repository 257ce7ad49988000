"""What a cited row of a table states: each figure with the unit, the row and the column that say what it is."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.grids import BAR, cells_told
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
