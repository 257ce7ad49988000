"""Reads the column of a year down: every goal for 2030, every indicator of 2024, each with the name of its row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence
from assistant.evidence.grids import Series, rows_under, series_of
from assistant.facts import facts_of
from assistant.read.figures.cell_choice import OF_ASKING, last_day_told
from assistant.read.figures.period import asks_for_target
from assistant.read.fit import is_about_places, meets
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import write
from policy.table_cells import without_unit
from policy.table_lines import label_column, split_cells
from policy.terms import concepts

_TARGET = "target"
_OF_COLUMNS = OF_ASKING | {_TARGET, "result", "indicator", "plan", "vision"}
"""Concepts that say which column is asked for, and no row of it."""
_ASKS_ALL = late_regex(
    r"(?<![a-z])(?:goals|targets|aims|objectives|indicators|figures|results|numbers|objectifs|cibles|indicateurs|"
    r"chiffres|resultats|(?:cac |nhung )?(?:chi tieu|chi so|muc tieu|con so|ket qua|so lieu)|"
    r"(?:aim(?:s|ing)?|striv\w+) (?:for|at)|(?:want|hope|wish)\w* to (?:achieve|reach|attain)|"
    r"(?:veut|compte|espere)(?:-t)?(?:-\w+)? atteindre)(?![a-z])"
)
"""Asks for all that a column holds."""
_ASKS_ONE = late_regex(r"(?<![a-z])(?:how (?:many|much)|combien|bao nhieu|quel(?:le)? est)(?![a-z])")
_FEWEST, _MOST = 2, 16


def read_column(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Each row of the column that the question's time heads, or of those that it names; None where it asks for one
    value, or no table of the place has such a column."""
    if not _ASKS_ALL.search(fold(understanding.text)) or understanding.references or understanding.names:
        return None
    if understanding.asks(Kind.SUPPORT, Kind.COMPARISON, Kind.DISCREPANCY, Kind.WHO, Kind.DATE):
        return None
    if _ASKS_ONE.search(fold(understanding.text)) or measured_in(understanding.text):
        return None
    for article in dict.fromkeys(hit.article for hit in evidence.hits):
        columns = [one for one in series_of(article) if _is_column(one) and _is_of_place(one, understanding, evidence)]
        column = _asked(columns, understanding)
        lines = [] if column is None else _rows_told(column, understanding)
        if column is not None and _FEWEST <= len(lines) <= _MOST:
            lead = (Statement(words_in(understanding.language).sources_say),)
            return Reading(Outcome.ANSWERED, lead, tuple(lines), quotes=(column.cells[0].head_source(),))
    return None


def _is_column(series: Series) -> bool:
    """Whether its cells stand in rows under one head."""
    first = series.cells[0]
    heads = split_cells(first.article.text[slice(*first.head)])
    return first.column < len(heads) and heads[first.column] == series.measure


def _is_of_place(series: Series, understanding: Understanding, evidence: Evidence) -> bool:
    cell = series.cells[0]
    sentence = evidence.shelf.sentence_at(cell.article.id, cell.row[0])
    return sentence is not None and is_about_places(understanding.places, sentence.about)


def _asked(columns: Sequence[Series], understanding: Understanding) -> Series | None:
    """The one column that is of the time asked for."""
    wants_target = asks_for_target(understanding.text) or _TARGET in understanding.concepts
    fitting: list[Series] = []
    for one in columns:
        times = facts_of(one.measure, one.cells[0].article.language).periods
        is_target = _TARGET in concepts_in(one.measure) or any(time.is_horizon for time in times)
        published = one.cells[0].article.published
        is_target = is_target or (published is not None and any(time.first > published for time in times))
        if (times or is_target) and is_target is wants_target and _is_of_time(times, understanding.periods):
            fitting.append(one)
    if len(fitting) > 1 and not understanding.periods:
        # Without a year asked, what was reached last counts, or what is aimed at first.
        fitting.sort(key=last_day_told, reverse=not wants_target)
        return fitting[0]
    return fitting[0] if len(fitting) == 1 else None


def _is_of_time(times: Sequence[Period], asked: Sequence[Period]) -> bool:
    return not asked or not times or any(meets(one, time) for one in asked for time in times)


def _rows_told(column: Series, understanding: Understanding) -> list[Statement]:
    """A line for each row that is asked for: its name and its figure, or the words of its cell where it has none."""
    words = words_in(understanding.language)
    opening, closing = words.quotes
    known = concepts()
    asked = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS | _OF_COLUMNS and not (one in known and known[one].kind == "act")
    ]
    figures = {cell.row: cell for cell in column.cells}
    first = column.cells[0]
    heads = split_cells(first.article.text[slice(*first.head)])
    lines = []
    for row in rows_under(first.article, first.head):
        cells = split_cells(first.article.text[slice(*row)])
        if len(cells) != len(heads) or not re.search(r"\w", cells[first.column]):
            continue
        name = without_unit(cells[label_column(heads, cells)])
        if asked and not any(names_concept(one, concepts_in(name)) for one in asked):
            continue
        figure = figures.get(row)
        value = f"{opening}{cells[first.column]}{closing}"
        if figure is not None:
            value = f"**{write(figure.quantity, understanding.language)}**"
        source = Source(first.article, *row, (first.head, first.caption))
        lines.append(Statement(f"{opening}{name}{closing}{words.colon} {value}", (source,)))
    return lines
