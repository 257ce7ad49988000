"""Reads tables of figures across languages: one cell, the cells of several places, a whole row or column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.answer import Outcome
from assistant.concepts import concepts_in, is_kind_of, label, names_concept
from assistant.evidence import Evidence
from assistant.evidence.grids import Cell, Series, series_of, without_unit
from assistant.facts import facts_of
from assistant.guard.names import holds, tokens
from assistant.read.comparisons import write_difference
from assistant.read.figures.wanted import wanted
from assistant.read.fit import covers_place, fits_periods, meets
from assistant.reading import Reading
from assistant.statement import Derived, Operation, Source, Statement, Table
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.places import place
from policy.quantity import QuantityKind, rough_size, write

_OF_ASKING = frozenset(
    {"number", "share", "ranking", "first-leading", "province", "region", "amount", "index", "maximum"}
)
"""Concepts that say which figure is asked for, and not of what."""
_TOTAL = re.compile(r"(?:total|tong|ca nuoc|ensemble|overall|whole country|viet ?nam)(?![a-z])")
_REST = re.compile(r"(?:others?|autres?|cac .{0,20}khac|khac)(?![a-z])")
_EXTRA = 0.3
"""What each thing that a label names and the question does not takes from the label's score."""
_AROUND = 0.4
"""What a thing counts for that only the caption or the title names."""
_ENOUGH = 0.75
_MOST_SHOWN = 20


def read_cells(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What tables say: a value, several side by side, a list; None where no row or column is clearly the one asked."""
    if understanding.references and not understanding.concepts:
        return None
    articles = {hit.article.id: hit.article for hit in evidence.hits}
    scored = sorted(
        (
            (score, index, chosen)
            for index, one in enumerate(series for article in articles.values() for series in series_of(article))
            if (found := _fitting(one, understanding)) is not None
            for score, chosen in [found]
        ),
        key=lambda found: (-found[0], found[1]),
    )
    if not scored or scored[0][0] < _ENOUGH:
        return None
    best, _, cells = scored[0]
    # A cell is met twice, in its row and in its column; another cell as good means that nothing tells which is asked.
    if any(
        score > best - 0.2 and not {_at(one) for one in other} & {_at(one) for one in cells}
        for score, _, other in scored[1:]
    ):
        return None
    return _one(cells[0], understanding) if len(cells) == 1 else _several(cells, understanding)


def _at(cell: Cell) -> tuple[str, tuple[int, int], Decimal]:
    return cell.article.id, cell.row, cell.quantity.value


def _fitting(series: Series, understanding: Understanding) -> tuple[float, tuple[Cell, ...]] | None:
    """How well a row or column fits, with its cells that are asked for; None where it does not."""
    kinds = wanted(understanding)
    cells = [cell for cell in series.cells if not kinds or _is_of(cell, kinds)]
    if not cells:
        return None
    article = cells[0].article
    if not _is_of_period(series, understanding):
        return None
    around = f"{series.caption}\n{article.title}"
    chosen: Sequence[Cell]
    if understanding.places:
        by_place = [_at_place(one, cells) for one in understanding.places]
        chosen = [cell for cell in by_place if cell is not None]
        if len(chosen) < len(by_place):
            return None
        things = ""
    elif understanding.asks(Kind.LIST, Kind.COMPARISON) and len(cells) > 2:
        chosen = [cell for cell in cells if not _TOTAL.match(fold(cell.thing))]
        if understanding.asks(Kind.COMPARISON):
            chosen = [cell for cell in chosen if not _REST.match(fold(cell.thing))]
        things = f"{series.kind_of_things} {chosen[0].thing if chosen else ''}"
    else:
        named = [(score, cell) for cell in cells if (score := _names(cell.thing, understanding)) > 0]
        named.sort(key=lambda one: -one[0])
        if not named or (len(named) > 1 and named[0][0] == named[1][0]):
            return None
        chosen = [named[0][1]]
        things = chosen[0].thing
    if not chosen or len(chosen) > _MOST_SHOWN:
        return None
    # Under a year, the caption says what is measured.
    is_year = bool(facts_of(series.measure, article.language).periods) and not concepts_in(series.measure)
    measure = f"{series.measure} {without_unit(series.caption)}" if is_year else series.measure
    fits = _score(measure, things, around, understanding, article.language == understanding.language)
    return None if fits is None else (fits, tuple(chosen))


def _is_of(cell: Cell, kinds: frozenset[QuantityKind]) -> bool:
    counted = {QuantityKind.COUNT, QuantityKind.OTHER}
    return cell.quantity.kind in kinds or (cell.quantity.kind in counted and bool(counted & kinds))


def _is_of_period(series: Series, understanding: Understanding) -> bool:
    """Whether the label, the caption or else the text above tells of the period asked for, if one is."""
    if not understanding.periods:
        return True
    language = series.cells[0].article.language
    for text in (series.measure, *(cell.thing for cell in series.cells), series.caption, series.before):
        if stated := facts_of(text, language).periods:
            return text is series.cells[0].thing or (
                fits_periods(understanding.periods, stated)
                and any(meets(asked, one) for asked in understanding.periods for one in stated)
            )
    return False


def _at_place(asked: str, cells: Sequence[Cell]) -> Cell | None:
    """The cell whose row or column is the place; None where none or several are."""
    found = [
        cell
        for cell in cells
        if len(named := facts_of(cell.thing, cell.article.language).place_ids) == 1 and covers_place(asked, named[0])
    ]
    exact = [cell for cell in found if facts_of(cell.thing, cell.article.language).place_ids == (asked,)]
    return exact[0] if len(exact) == 1 else found[0] if len(found) == 1 else None


def _names(told: str, understanding: Understanding) -> float:
    """How much of the question the name of a row or column holds, less what it names besides; 0 for nothing."""
    named = concepts_in(told)
    said = [one for one in understanding.concepts if one not in _OF_ASKING and names_concept(one, named)]
    names = [one for one in understanding.names if holds(one, tokens(told))]
    if not said and not names:
        return 0.0
    extra = [one for one in named if one not in understanding.concepts]
    return len(said) + 2 * len(names) - _EXTRA * len(extra)


def _score(measure: str, things: str, around: str, understanding: Understanding, same_language: bool) -> float | None:
    """How well a measure fits; None where something asked is nowhere in the table, its caption and its title."""
    named, of_things, beside = concepts_in(without_unit(measure)), concepts_in(things), concepts_in(around)
    score = told = 0.0
    for concept in understanding.concepts:
        if concept in _OF_ASKING:
            score += 0.3 if names_concept(concept, named) else 0.0
        elif _is_near(concept, named):
            score += 1.0
            told += 1.0
        elif _is_near(concept, of_things):
            score += 0.6
            told += 0.6
        elif _is_near(concept, beside):
            score += _AROUND
        elif concept not in GENERIC_CONCEPTS:
            return None
    words = tokens(f"{measure} {things} {around}")
    if not all(holds(name, words) for name in understanding.names):
        return None
    if same_language:
        stems = {word[:6] for word in re.findall(r"[^\W_]+", fold(measure))}
        told += 0.5 * sum(1 for word in understanding.words if word[:6] in stems)
        score += 0.5 * sum(1 for word in understanding.words if word[:6] in stems)
    if not told and "ranking" not in understanding.concepts:
        return None
    return score - _EXTRA * sum(1 for one in named if one not in understanding.concepts and one not in _OF_ASKING)


def _is_near(concept: str, named: frozenset[str]) -> bool:
    return names_concept(concept, named) or any(is_kind_of(concept, other) for other in named - GENERIC_CONCEPTS)


def _thing(cell: Cell, understanding: Understanding) -> str:
    """The reader's name of a place, else the article's own words."""
    places = facts_of(cell.thing, cell.article.language).place_ids
    if len(places) == 1 and understanding.places:
        return place(places[0]).names[understanding.language]
    if len(places) == 1 and fold(cell.thing) in {fold(name) for name in place(places[0]).names.values()}:
        return place(places[0]).names[understanding.language]
    opening, closing = words_in(understanding.language).quotes
    return f"{opening}{without_unit(cell.thing)}{closing}"


def _measure(cell: Cell, understanding: Understanding) -> str:
    """What the question and the label both name, in the reader's language; where they do not meet, the label."""
    named = concepts_in(cell.measure)
    said = [one for one in understanding.concepts if one not in _OF_ASKING and names_concept(one, named)]
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
