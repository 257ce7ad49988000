"""Sets places side by side where the question names no measure ("compare Hué and Can Tho"): all that both have."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import label
from assistant.evidence import Evidence
from assistant.read.compared_values import Gather
from assistant.read.comparisons import in_columns
from assistant.read.figures.period import asks_for_target
from assistant.read.figures.wanted import wanted
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.dates import write_period
from policy.places import place, same_area
from policy.quantity import QuantityKind, write
from policy.registers import Figure

_COMPARING_WORDS = 1
"""Words that ask for a comparison and are none of its things: "differences", "sánh"."""
_COLUMNS = 6
_ALONE = 3
"""Figures shown of each place that the others lack."""


def read_side_by_side(understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Reading | None:
    """What the articles measure in each of the places, in a table, and what they say of one only under it.

    None where a thing to compare is named, or the registers have no figure of two of the places.
    """
    places = understanding.places
    if len(places) < 2 or not understanding.asks(Kind.COMPARISON) or _names_a_thing(understanding):
        return None
    held = {one: [figure for figure in evidence.figures if _is_of(figure, one, places)] for one in places}
    if sum(bool(figures) for figures in held.values()) < 2:
        return None
    shared = _shared(held)[:_COLUMNS]
    table = in_columns(places, shared, understanding, evidence, gather_for, at_least=1) if shared else None
    # Under the figures of one time or of what is aimed at, others would be beside the point.
    is_narrow = bool(understanding.periods) or asks_for_target(understanding.text)
    lines = (
        ()
        if is_narrow
        else tuple(
            line
            for one, figures in held.items()
            for line in _lines(
                one, [figure for figure in figures if not set(shared) & set(figure.concepts)], understanding, evidence
            )
        )
    )
    if table is None and not lines:
        return None
    lead = (Statement(words_in(understanding.language).sources_say),)
    return Reading(Outcome.ANSWERED, lead, lines, table.table if table else None)


def _names_a_thing(understanding: Understanding) -> bool:
    specific = set(understanding.concepts) - GENERIC_CONCEPTS
    named = (
        specific,
        understanding.references,
        understanding.names,
        understanding.details - {Detail.DIFFERENCE},
        measured_in(understanding.text),
    )
    return any(named) or bool(wanted(understanding)) or len(understanding.words) > _COMPARING_WORDS


def _is_of(figure: Figure, one: str, places: Sequence[str]) -> bool:
    """Whether a figure is that of the place itself, not of a part of it, nor of several of the places."""
    return one in figure.places and not any(
        same_area(other, held) for other in places if other != one for held in figure.places
    )


def _shared(held: dict[str, list[Figure]]) -> list[str]:
    """The concepts that figures of one kind measure in at least two of the places, in the order of the register."""
    kinds: dict[str, dict[str, set[QuantityKind]]] = {}
    for one, figures in held.items():
        for figure in figures:
            for concept in figure.concepts:
                if concept not in GENERIC_CONCEPTS:
                    kinds.setdefault(concept, {}).setdefault(one, set()).add(figure.quantity.kind)
    return [
        concept
        for concept, by_place in kinds.items()
        if any(first & second for one, first in by_place.items() for other, second in by_place.items() if one != other)
    ]


def _lines(one: str, figures: Sequence[Figure], understanding: Understanding, evidence: Evidence) -> list[Statement]:
    """A line for each of the first figures that measure one thing that has a name."""
    language = understanding.language
    lines: dict[str, Statement] = {}
    for figure in figures:
        specific = [concept for concept in figure.concepts if concept not in GENERIC_CONCEPTS]
        source: Source | None = evidence.shelf.source(figure.evidence)
        if len(specific) != 1 or figure.quantity.kind is not QuantityKind.COUNT or source is None:
            continue
        thing = label(specific[0], language, figure.quantity.value)
        value = f"**{write(figure.quantity, language)}** {thing}"
        if figure.period is not None:
            value += f" {words_in(language).for_period.format(period=write_period(figure.period, language))}"
        told = f"{place(one).names[language]}{words_in(language).colon} {value}"
        lines.setdefault(specific[0], Statement(told, (source,), given=place(one).names[language]))
    return list(lines.values())[:_ALONE]
