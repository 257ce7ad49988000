"""Reads tables of figures across languages: one cell, the cells of several places, a whole row or column."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.answer import Outcome
from assistant.concepts import concepts_in, label, names_concept
from assistant.evidence import Evidence
from assistant.evidence.grids import Cell, series_of
from assistant.facts import facts_of
from assistant.read.comparisons import write_difference
from assistant.read.figures.cell_choice import OF_ASKING, fitting_cells, last_day_told, without_period
from assistant.read.figures.growth import asks_for_gain
from assistant.reading import Reading
from assistant.statement import Derived, Operation, Source, Statement, Table
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.dates import write_period
from policy.folding import fold
from policy.places import place
from policy.quantity import QuantityKind, rough_size, write
from policy.table_cells import without_unit

_ENOUGH = 0.75
_CLEARLY = 0.2
"""By how much the row or column asked for is to fit better than any other."""


def read_cells(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What tables say: a value, several side by side, a list; None where no row or column is clearly the one asked."""
    if understanding.references and not understanding.concepts:
        return None
    if asks_for_gain(understanding.text):
        return None  # a score is what is left of it
    articles = {hit.article.id: hit.article for hit in evidence.hits}
    scored = [
        (*found, one)
        for article in articles.values()
        for one in series_of(article)
        if (found := fitting_cells(one, understanding)) is not None
    ]
    best = max((score for score, _, _ in scored), default=0.0)
    if best < _ENOUGH:
        return None
    near = [(cells, one) for score, cells, one in scored if score > best - _CLEARLY or score == best]
    if len({without_period(one) for _, one in near}) == 1:
        near.sort(key=lambda found: last_day_told(found[1]), reverse=True)
        latest = last_day_told(near[0][1])
        near = [(cells, one) for cells, one in near if last_day_told(one) == latest]
    else:
        near.sort(key=lambda found: -next(score for score, _, one in scored if one is found[1]))
    cells = near[0][0]
    # A cell is met twice, in its row and in its column; another cell as good means that nothing tells which is asked.
    if any(not {_at(one) for one in other} & {_at(one) for one in cells} for other, _ in near[1:]):
        return None
    return _one(cells[0], understanding) if len(cells) == 1 else _several(cells, understanding)


def _at(cell: Cell) -> tuple[str, tuple[int, int], Decimal]:
    return cell.article.id, cell.row, cell.quantity.value


def _thing(cell: Cell, understanding: Understanding) -> str:
    """The reader's name of a place, else the article's own words."""
    facts = facts_of(cell.thing, cell.article.language)
    places = facts.place_ids
    if len(places) == 1 and understanding.places:
        name = place(places[0]).names[understanding.language]
        when = [write_period(one, understanding.language) for one in facts.periods]
        return f"{name} ({', '.join(when)})" if when else name
    if len(places) == 1 and fold(cell.thing) in {fold(name) for name in place(places[0]).names.values()}:
        return place(places[0]).names[understanding.language]
    opening, closing = words_in(understanding.language).quotes
    return f"{opening}{without_unit(cell.thing)}{closing}"


def _measure(cell: Cell, understanding: Understanding) -> str:
    """What the question and the label both name, in the reader's language; where they do not meet, the label."""
    named = concepts_in(cell.measure)
    said = [one for one in understanding.concepts if one not in OF_ASKING and names_concept(one, named)]
    if said and cell.article.language != understanding.language:
        return ", ".join(label(one, understanding.language) for one in said[:2])
    opening, closing = words_in(understanding.language).quotes
    return f"{opening}{without_unit(cell.measure)}{closing}"


def _value(cell: Cell, understanding: Understanding) -> str:
    return f"**{write(cell.quantity, understanding.language)}**"


def _one(cell: Cell, understanding: Understanding) -> Reading:
    words = words_in(understanding.language)
    text = words.place_value.format(
        place=_thing(cell, understanding),
        value=_value(cell, understanding),
        thing=f" ({_measure(cell, understanding)})",
    )
    lead = Statement(f"{text}.", (cell.source(),), given=_given(cell, understanding), value=cell.quantity)
    return Reading(Outcome.ANSWERED, (lead,), quotes=(cell.head_source(), cell.source()))


def _several(cells: Sequence[Cell], understanding: Understanding) -> Reading:
    language = understanding.language
    words = words_in(language)
    is_rank = cells[0].quantity.kind is QuantityKind.RANK
    compares = understanding.asks(Kind.COMPARISON) or bool(understanding.places)
    if compares:
        cells = sorted(cells, key=lambda cell: rough_size(cell.quantity), reverse=not is_rank)
    sources = _sources(cells)
    rows = tuple(
        (
            Statement(_thing(cell, understanding), (cell.source(),), given=_given(cell, understanding)),
            Statement(write(cell.quantity, language), (cell.source(),)),
        )
        for cell in cells
    )
    table = Table((words.place_header if compares else "…", _measure(cells[0], understanding)), rows)
    lead = [Statement(words.sources_say)]
    if compares:
        first, second = cells[0], cells[1]
        given = " ".join(_given(cell, understanding) for cell in cells)
        order = ", ".join(f"{_thing(cell, understanding)} ({_value(cell, understanding)})" for cell in cells)
        top = f"**{_thing(first, understanding)}**"
        is_tie = rough_size(first.quantity) == rough_size(second.quantity)
        lead = [
            Statement(words.equal if is_tie else words.highest.format(place=top), sources, given=given),
            Statement(words.ranking.format(order=order), sources, given=given),
        ]
        if Detail.DIFFERENCE in understanding.details or len(cells) == 2:
            lead.append(_difference(first, second, understanding, sources))
    return Reading(Outcome.ANSWERED, tuple(lead), table=table, quotes=(cells[0].head_source(), *sources)[:3])


def _difference(first: Cell, second: Cell, understanding: Understanding, sources: tuple[Source, ...]) -> Statement:
    values = first.quantity.value, second.quantity.value
    size = abs(values[0] - values[1])
    written = write_difference(size, first.quantity, understanding.language)
    text = words_in(understanding.language).difference.format(
        first=_thing(first, understanding), second=_thing(second, understanding), difference=f"**{written}**"
    )
    given = f"{_given(first, understanding)} {_given(second, understanding)}"
    return Statement(text, sources, (Derived(size, Operation.DIFFERENCE, values),), given=given)


def _sources(cells: Sequence[Cell]) -> tuple[Source, ...]:
    return tuple({cell.source().key: cell.source() for cell in cells}.values())


def _given(cell: Cell, understanding: Understanding) -> str:
    """The reader's name of a place, which an article in another language writes otherwise."""
    return _thing(cell, understanding) if understanding.places else ""
