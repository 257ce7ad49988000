"""Compares places: a table with one citation a cell, gaps shown as gaps, differences and orders worked out and
checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.answer import Outcome
from assistant.concepts import label, mentions_in
from assistant.evidence import Evidence
from assistant.read.figures.figures import Found, find_figures, period_of, unique_sources
from assistant.read.figures.period import asks_for_target
from assistant.read.figures.wanted import wanted
from assistant.reading import Reading
from assistant.statement import Derived, Operation, Source, Statement, Table
from assistant.understand import Detail, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import Words, words_in
from policy.dates import write_period
from policy.folding import fold
from policy.language import Language
from policy.places import place
from policy.quantity import Qualifier, Quantity, QuantityKind, rough_size, same_value, write

Gather = Callable[[Understanding], Evidence]


def read_comparison(understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Reading | None:
    """The asked value for each place, in a table; None when no place has it or fewer than two places are compared."""
    places = compared_places(understanding, evidence)
    if len(places) < 2:
        return None
    things = understanding.specific_concepts
    if len(things) > 1 and _are_listed(understanding.text, things):
        several = in_columns(places, things, understanding, evidence, gather_for)
        if several is not None:
            return several
    is_of_figures = understanding.details & {Detail.RANKING, Detail.DIFFERENCE, Detail.AMOUNT, Detail.VALUE}
    if not (things or measured_in(understanding.text) or wanted(understanding) or is_of_figures):
        return None  # "which is better?" names nothing that a figure could settle
    found = {one: _value_of(one, understanding, evidence, gather_for) for one in places}
    known = {one: value for one, value in found.items() if value is not None}
    if not known:
        return None
    kind = next(iter(known.values())).quantity.kind
    known = {one: value for one, value in known.items() if value.quantity.kind is kind}
    language = understanding.language
    words = words_in(language)
    ordered = sorted(known, key=lambda one: rough_size(known[one].quantity), reverse=kind is not QuantityKind.RANK)
    lead = list(_lead(ordered, known, understanding, words))
    rows = tuple(
        _row(one, known.get(one), language, words) for one in (*ordered, *(p for p in places if p not in known))
    )
    missing = [place(one).names[language] for one in places if one not in known]
    notes: tuple[Statement, ...] = ()
    if missing:
        thing = thing_compared(understanding, language)
        where = words.list_separator.join(missing)
        text = words.not_together.format(thing=thing, where=where) if thing else words.not_there.format(where=where)
        notes = (Statement(text, given=f"{understanding.question} {understanding.text} {thing} {where}"),)
    table = Table((_header(understanding), thing_compared(understanding, language) or "…", words.period_header), rows)
    quotes = tuple({known[one].sentence.key: known[one].sentence.source() for one in ordered}.values())
    outcome = Outcome.PARTLY_ANSWERED if missing else Outcome.ANSWERED
    return Reading(outcome, tuple(lead), table=table, quotes=quotes[:4], notes=notes)


_LISTED = re.compile(
    r"[\s,:;]*(?:,|;|\b(?:et|and|va)\b)[\s,:;]*(?:(?:on|for|in|about|sur|pour|en|ve|cho)\s)?"
    r"(?:(?:le|la|les|the|l'|number of|nombre d[e']|de|des|d'|so)\s?)?"
)


def _are_listed(text: str, things: Sequence[str]) -> bool:
    """Whether the things stand side by side ("enterprises and rank"), not one in the other ("economy in the GRDP")."""
    mentions = [one for one in mentions_in(text) if one.concept in things]
    folded = fold(text)
    return len(mentions) > 1 and all(
        _LISTED.fullmatch(folded[before.end : after.start]) for before, after in pairwise(mentions)
    )


def in_columns(
    places: Sequence[str],
    things: Sequence[str],
    understanding: Understanding,
    evidence: Evidence,
    gather_for: Gather,
    at_least: int = 2,
) -> Reading | None:
    """One column per thing and one row per place; None unless `at_least` as many things have a value somewhere."""
    language = understanding.language
    words = words_in(language)
    columns: dict[str, dict[str, Found]] = {}
    for thing in things:
        alone = replace(understanding, concepts=(thing,), words=(), values=frozenset(), details=frozenset())
        values = {one: value for one in places if (value := _value_of(one, alone, evidence, gather_for)) is not None}
        if values:
            columns[thing] = values
    if len(columns) < at_least:
        return None
    rows = []
    for one in places:
        name = place(one).names[language]
        cells = [Statement(name, given=name)]
        for values in columns.values():
            found = values.get(one)
            cells.append(
                Statement(write(found.quantity, language), (found.sentence.source(),))
                if found
                else Statement(words.table_missing)
            )
        rows.append(tuple(cells))
    is_whole = all(len(values) == len(places) for values in columns.values()) and len(columns) == len(things)
    table = Table((words.place_header, *(label(thing, language) for thing in columns)), tuple(rows))
    outcome = Outcome.ANSWERED if is_whole else Outcome.PARTLY_ANSWERED
    return Reading(outcome, (Statement(words.sources_say),), table=table)


def compared_places(understanding: Understanding, evidence: Evidence) -> tuple[str, ...]:
    """The places the question names; when it names at most one, every place the registers have the thing for."""
    if len(understanding.places) > 1:
        return understanding.places
    specific = measured_in(understanding.text) or tuple(
        concept for concept in understanding.concepts if concept not in GENERIC_CONCEPTS
    )
    if understanding.places or not specific:
        return understanding.places
    found: dict[str, None] = {}
    for figure in evidence.figures_naming(specific, ()):
        if len(figure.places) == 1:
            found[figure.places[0]] = None
    for scored in evidence.sentences:
        if len(scored.sentence.about) == 1 and set(specific) & scored.sentence.concepts:
            found[scored.sentence.about[0]] = None
    return tuple(one for one in found if place(one).kind != "region")


def thing_compared(understanding: Understanding, language: Language, count: Decimal | None = None) -> str:
    """What is compared, in the reader's words, beside that count if one is given."""
    specific = measured_in(understanding.text) or understanding.specific_concepts
    return ", ".join(label(concept, language, count) for concept in specific[:2])


def _header(understanding: Understanding) -> str:
    return words_in(understanding.language).place_header


def _value_of(one: str, understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Found | None:
    name = place(one).names[understanding.language]
    alone = replace(
        understanding,
        places=(one,),
        values=wanted_values(understanding),
        quantities=(),
        parts=(),
    )
    alone_concepts = measured_in(understanding.text)
    if len(understanding.concepts) == 1:
        # One column of several: of "start-ups and firms" it is only the one or the other.
        alone_concepts = tuple(concept for concept in alone_concepts if concept in understanding.concepts)
    if alone_concepts:
        alone = replace(alone, concepts=alone_concepts, words=())
    found = find_figures(alone, evidence, counted=alone_concepts)
    if not found or (found[0].timing.is_target and not asks_for_target(understanding.text)):
        # A search of its own only for the place for which the hits of the whole question hold nothing, or only an aim.
        text = f"{name}: {thing_compared(understanding, understanding.language) or understanding.text}"
        found = find_figures(alone, gather_for(replace(alone, text=text)), counted=alone_concepts) or found
    return _with_twins(found) if found else None


def _with_twins(found: Sequence[Found]) -> Found:
    """The best figure; other articles that give the same value prove it as well."""
    best = found[0]
    twins = [one for one in found[1:] if same_value(one.quantity, best.quantity) and one.score >= 0.7 * best.score]
    return replace(best, also=unique_sources(twins))


def wanted_values(understanding: Understanding) -> frozenset[QuantityKind]:
    """Counts where things are counted; else what the question says."""
    if measured_in(understanding.text):
        return frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
    return wanted(understanding) - {QuantityKind.MONEY} if len(understanding.values) > 1 else wanted(understanding)


def _lead(
    ordered: Sequence[str], known: dict[str, Found], understanding: Understanding, words: Words
) -> list[Statement]:
    language = understanding.language
    names = {one: place(one).names[language] for one in ordered}
    sources = {one: known[one].sentence.source() for one in ordered}
    values = {one: known[one].quantity.value for one in ordered}
    if len(ordered) < 2:
        return [_alone(ordered[0], known[ordered[0]], language, words)]
    listed = ", ".join(f"{names[one]} (**{write(known[one].quantity, language)}**)" for one in ordered)
    also = tuple(source for one in ordered for source in known[one].also if source.key != sources[one].key)
    cited = tuple({source.key: source for source in (*_cited(ordered, sources), *also)}.values())
    said = [Statement(words.ranking.format(order=listed), cited)]
    top = [one for one in ordered if rough_size(known[one].quantity) == rough_size(known[ordered[0]].quantity)]
    if len(top) > 1:
        said.insert(0, Statement(words.equal, given=words.equal))
    else:
        said.insert(0, Statement(words.highest.format(place=f"**{names[top[0]]}**"), (sources[top[0]],)))
    if Detail.DIFFERENCE in understanding.details or len(ordered) == 2:
        first, second = ordered[0], ordered[1]
        unit = known[first].quantity
        if unit.unit == known[second].quantity.unit:
            difference = abs(values[first] - values[second])
            said.append(_difference(names, first, second, difference, unit, sources, understanding, words, values))
    return said


_PLACES: Mapping[Language, tuple[str, str]] = {
    "fr": ("place", "places"),
    "en": ("place", "places"),
    "vi": ("bậc", "bậc"),
}


def write_difference(difference: Decimal, unit: Quantity, language: Language) -> str:
    """How far two values like `unit` are apart: shares in percentage points, ranks in places."""
    if unit.kind is QuantityKind.RANK:
        one, many = _PLACES[language]
        return f"{difference} {one if difference == 1 else many}"
    name = "percentage point" if unit.unit == "%" else unit.unit
    return write(replace(unit, value=difference, upper=None, unit=name, qualifier=Qualifier.EXACT), language)


def _difference(
    names: dict[str, str],
    first: str,
    second: str,
    difference: Decimal,
    unit: Quantity,
    sources: dict[str, Source],
    understanding: Understanding,
    words: Words,
    values: dict[str, Decimal],
) -> Statement:
    language = understanding.language
    written = write_difference(difference, unit, language)
    thing = thing_compared(understanding, language, difference) if unit.kind is QuantityKind.COUNT else ""
    text = words.difference.format(
        first=names[first], second=names[second], difference=f"**{written}**{f' {thing}' if thing else ''}"
    )
    derived = Derived(difference, Operation.DIFFERENCE, (values[first], values[second]))
    return Statement(text, _cited((first, second), sources), (derived,))


def _cited(places: Sequence[str], sources: dict[str, Source]) -> tuple[Source, ...]:
    return tuple({sources[one].key: sources[one] for one in places}.values())


def _alone(one: str, found: Found, language: Language, words: Words) -> Statement:
    value = f"**{write(found.quantity, language)}**"
    return Statement(
        words.place_value.format(place=place(one).names[language], value=value, thing="") + ".",
        (found.sentence.source(),),
    )


def _row(one: str, found: Found | None, language: Language, words: Words) -> tuple[Statement, ...]:
    name = Statement(place(one).names[language], given=place(one).names[language])
    if found is None:
        return name, Statement(words.table_missing), Statement(words.table_missing)
    source = (found.sentence.source(),)
    period = period_of(found)
    when = Statement(write_period(period, language), source) if period else Statement(words.table_missing)
    return name, Statement(write(found.quantity, language), source), when
