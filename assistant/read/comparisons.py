"""Compares places: a table with one citation a cell, gaps shown as gaps, differences and orders worked out and
checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, pairwise

from assistant.answer import Outcome
from assistant.concepts import label, mentions_in
from assistant.evidence import Evidence
from assistant.read.compared_values import Gather, compared_places, near_told, thing_compared, value_at, wanted_values
from assistant.read.figures.figures import Found, period_of
from assistant.read.figures.period import asks_for_target
from assistant.reading import Reading
from assistant.statement import Derived, Operation, Source, Statement, Table
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.comparing import asks_for_less, asks_for_sum
from assistant.words import Words, words_in
from policy.dates import overlaps, write_period
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.places import find_places, place
from policy.quantity import Qualifier, Quantity, QuantityKind, may_be_sum, rough_size, write

_MOST_QUOTED = 5
_AT_MOST = frozenset({Qualifier.AT_MOST, Qualifier.LESS_THAN})
_AT_LEAST = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})
_ADDED = frozenset({QuantityKind.COUNT, QuantityKind.OTHER, QuantityKind.MONEY, QuantityKind.AREA})
_SAME = late_regex(r"(?<![a-z])(?:same|equal|memes?|autant|cung|bang nhau|nhu nhau)(?![a-z])")
_THAN = late_regex(r"(?<![a-z])(?:than|as|of|behind|que|qu|de|devant|derriere|devance\w*|depasse\w*|hon)(?![a-z])")
"""Between the two places of "has Hue more than Da Nang?"."""


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
    if not (things or wanted_values(understanding) or is_of_figures):
        return None  # "which is better?" names nothing that a figure could settle
    values = {one: value_at(one, understanding, evidence, gather_for) for one in places}
    found = {one: value for one, value in values.items() if value is not None}
    if not found:
        return None
    kinds = [value.quantity.kind for value in found.values()]
    kind = max(kinds, key=kinds.count)
    found = {one: value for one, value in found.items() if value.quantity.kind is kind}
    if not understanding.places:
        # A place that nobody named and that has no value is no gap; of a bound only those that pass it are asked for.
        found = {one: value for one, value in found.items() if _passes(value.quantity, understanding.quantities)}
        places = tuple(found)
        if not found:
            return None
    # What is aimed at is not ranked with what there is.
    known = found
    if not asks_for_target(understanding.text):
        known = {one: value for one, value in found.items() if not value.timing.is_target} or found
    language = understanding.language
    words = words_in(language)
    ordered = sorted(known, key=lambda one: rough_size(known[one].quantity), reverse=kind is not QuantityKind.RANK)
    lead = [*_verdict(ordered, known, understanding, words), *_lead(ordered, known, understanding, words)]
    if asks_for_sum(understanding.text) and len(ordered) == len(places):
        lead = [*_together(ordered, known, language), *lead]
    shown = (*ordered, *(one for one in places if one not in known))
    rows = tuple(_row(one, found.get(one), understanding, words) for one in shown)
    gaps = [one for one in places if one not in found]
    beside = {one: near for one in gaps if (near := near_told(one, kind, understanding, gather_for)) is not None}
    notes = [*_missing([one for one in gaps if one not in beside], understanding, words)]
    if beside:
        names = words.list_separator.join(place(one).names[language] for one in beside)
        notes.append(Statement(words.perhaps_another.format(place=names), given=names))
    if _are_of_unlike_times([known[one] for one in ordered]):
        notes.append(Statement(words.unlike_times))
    table = Table((words.place_header, thing_compared(understanding, language) or "…", words.period_header), rows)
    told = [*(known[one].sentence for one in ordered), *beside.values()]
    quotes = tuple({sentence.key: sentence.source() for sentence in told}.values())
    outcome = Outcome.PARTLY_ANSWERED if gaps else Outcome.ANSWERED
    return Reading(outcome, tuple(lead), table=table, quotes=quotes[:_MOST_QUOTED], notes=tuple(notes))


def _passes(quantity: Quantity, bounds: Sequence[Quantity]) -> bool:
    """Whether a value keeps to the bounds of its kind that the question sets: "more than 30"."""
    for bound in bounds:
        is_bare_sum = quantity.kind is QuantityKind.MONEY and may_be_sum(bound)
        if not is_bare_sum and (bound.kind is not quantity.kind or bound.unit != quantity.unit):
            continue
        size, limit = rough_size(quantity), rough_size(bound)
        if bound.qualifier in _AT_MOST and size > limit:
            return False
        if bound.qualifier in _AT_LEAST and size < limit:
            return False
        if bound.qualifier in (Qualifier.MORE_THAN, Qualifier.LESS_THAN) and size == limit:
            return False
    return True


def _together(ordered: Sequence[str], known: dict[str, Found], language: Language) -> list[Statement]:
    """What the places have in total; nothing for shares and ranks, or where units differ."""
    quantities = [known[one].quantity for one in ordered]
    first = quantities[0]
    if first.kind not in _ADDED or any(one.unit != first.unit or one.upper for one in quantities):
        return []
    values = tuple(one.value for one in quantities)
    total = replace(first, value=sum(values, Decimal()), qualifier=Qualifier.EXACT)
    sources = tuple(known[one].sentence.source() for one in ordered)
    text = words_in(language).together.format(value=f"**{write(total, language)}**")
    return [Statement(text, sources, (Derived(total.value, Operation.SUM, values),))]


def _missing(gaps: Sequence[str], understanding: Understanding, words: Words) -> list[Statement]:
    """That no article tells the thing for these places; nothing where there are none."""
    if not gaps:
        return []
    language = understanding.language
    where = words.list_separator.join(place(one).names[language] for one in gaps)
    thing = thing_compared(understanding, language)
    text = words.not_together.format(thing=thing, where=where) if thing else words.not_there.format(where=where)
    return [Statement(text, given=f"{understanding.question} {understanding.text} {thing} {where}")]


def _are_of_unlike_times(found: Sequence[Found]) -> bool:
    """Whether two of the figures are of times that have no day in common."""
    stated = [period for one in found if (period := period_of(one)) is not None]
    return any(not overlaps(one, other) for one, other in combinations(stated, 2))


def _verdict(
    ordered: Sequence[str], known: dict[str, Found], understanding: Understanding, words: Words
) -> list[Statement]:
    """Yes or no to "has the one more than the other?"; nothing where something else is asked."""
    if not understanding.asks(Kind.YES_NO) or len(ordered) != 2 or len(understanding.places) != 2:
        return []
    first, second = find_places(understanding.text, understanding.language)[:2]
    asks_same = _SAME.search(fold(understanding.text)) is not None
    if not asks_same and not _THAN.search(fold(understanding.text[first.end : second.start])):
        return []
    sizes = [rough_size(known[one].quantity) for one in ordered]
    leads = ordered[0] == understanding.places[0]
    is_so = sizes[0] == sizes[1]
    if not asks_same:
        is_so = not is_so and leads is not asks_for_less(understanding.text)
    sources = tuple(known[one].sentence.source() for one in ordered)
    return [Statement(words.yes if is_so else words.no, sources)]


_LISTED = late_regex(
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
        values = {one: value for one in places if (value := value_at(one, alone, evidence, gather_for)) is not None}
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
    first_of_all, said_of_it = (
        (ordered[-1], words.lowest) if asks_for_less(understanding.text) else (ordered[0], words.highest)
    )
    if sum(rough_size(known[one].quantity) == rough_size(known[first_of_all].quantity) for one in ordered) > 1:
        said.insert(0, Statement(words.equal, given=words.equal))
    else:
        said.insert(0, Statement(said_of_it.format(place=f"**{names[first_of_all]}**"), (sources[first_of_all],)))
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


def _row(one: str, found: Found | None, understanding: Understanding, words: Words) -> tuple[Statement, ...]:
    language = understanding.language
    name = Statement(place(one).names[language], given=place(one).names[language])
    if found is None:
        return name, Statement(words.table_missing), Statement(words.table_missing)
    source = (found.sentence.source(),)
    period = period_of(found)
    when = Statement(write_period(period, language), source) if period else Statement(words.table_missing)
    value = write(found.quantity, language)
    if found.timing.is_target and not asks_for_target(understanding.text):
        value += f" {words.stated_as_aim}"
    return name, Statement(value, source), when
