"""The guard: every fact of a statement is looked for in what the statement cites.

Pure: the same statement gives the same findings, whoever wrote it, rules or a chat model. Whatever cannot be found is
reported, never excused: the caller takes the statement out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from assistant.answer import Checks
from assistant.facts import Facts, facts_of
from assistant.guard.cells import cells_at, cells_of, cells_under
from assistant.guard.compare import (
    is_period_stated,
    is_place_stated,
    is_quantity_stated,
    is_reference_stated,
    plain_numbers,
)
from assistant.guard.known_terms import terms_in
from assistant.guard.names import holds, names_in, tokens
from assistant.guard.quotations import is_verbatim, quotations_in
from assistant.statement import Source, Statement
from policy.contacts import find_contacts
from policy.language import Language
from policy.late_regex import late_regex


class ClaimKind(StrEnum):
    """What a claim is about."""

    FIGURE = "figure"
    DATE = "date"
    IDENTIFIER = "identifier"
    NAME = "name"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact of a statement, `text[start:end]` of it, and whether a cited source states it."""

    kind: ClaimKind
    text: str
    start: int
    end: int
    found: bool


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """All that the cited sources of one statement state."""

    texts: tuple[str, ...]
    facts: tuple[Facts, ...]
    tokens: tuple[str, ...]
    numbers: frozenset[Decimal]
    terms: frozenset[str]


@lru_cache(maxsize=2_000)
def _source_facts(texts: tuple[str, ...], language: Language | None) -> SourceFacts:
    facts = tuple(facts_of(text, language) for text in texts)
    words = tuple(token for text in texts for token in (*tokens(text), "\n"))
    numbers = frozenset(number for text in texts for number in plain_numbers(text))
    terms = frozenset(term for text in texts for term, _, _ in terms_in(text))
    # A suffix names its body: "NQ-HĐND" is a People's Council's.
    terms |= {f"body:{one.body.id}" for fact in facts for one in fact.references if one.body is not None}
    return SourceFacts(texts, facts, words, numbers, terms)


def source_facts(sources: Iterable[Source]) -> SourceFacts:
    """What `sources` state, quotes, context and the names of their articles included."""
    parts: list[SourceFacts] = []
    for source in sources:
        article = source.article
        parts.append(_source_facts((*source.texts, article.title, article.publisher or ""), article.language))
        if cells := cells_of(source.texts, article.language):
            parts.append(_source_facts(cells, article.language))
    return SourceFacts(
        tuple(text for part in parts for text in part.texts),
        tuple(fact for part in parts for fact in part.facts),
        tuple(token for part in parts for token in part.tokens),
        frozenset().union(*(part.numbers for part in parts)),
        frozenset().union(*(part.terms for part in parts)),
    )


_MARKS = late_regex(r"\[\d{1,3}\]|\*\*|__|`")


def check_statement(statement: Statement, language: Language | None = None) -> tuple[Claim, ...]:
    """Every claim of `statement`, found or not. A statement with no claim states no fact and is always good."""
    text = _MARKS.sub(lambda match: " " * len(match[0]), statement.text)
    known = source_facts(statement.sources)
    given = _given_facts(statement.given, language)
    claims = list(_quotations(text, known, statement.given))
    # What stands inside a quotation found to the letter needs no further proof.
    taken = [(claim.start, claim.end) for claim in claims]
    taken += list(_repeated(text, statement.given))
    # An address is one thing: its digits are no figures.
    addresses = list(_contacts(_blank(text, taken), known, statement.given))
    claims += addresses
    free = _blank(text, [*taken, *((one.start, one.end) for one in addresses)])
    own = facts_of(free, language)
    claims += [
        Claim(ClaimKind.IDENTIFIER, item.text, item.start, item.end, is_reference_stated(item, known.facts + given))
        for item in own.references
    ]
    claims += [
        Claim(ClaimKind.DATE, item.text, item.start, item.end, is_period_stated(item, known.facts + given))
        for item in own.periods
    ]
    # What is said of one place is looked for in its own row or column.
    in_cells = cells_at(own.place_ids[0], statement.sources) if len(own.place_ids) == 1 else None
    if in_cells is None:
        in_cells = cells_under([quoted for quoted, _, _ in quotations_in(text)], statement.sources)
    stated = known.facts if in_cells is None else in_cells
    derived = tuple(value.value for value in statement.derived if value.holds and _rests_on(value.operands, known))
    claims += [
        Claim(
            ClaimKind.FIGURE,
            item.text,
            item.start,
            item.end,
            is_quantity_stated(item, stated + given) or (item.value in derived and item.upper is None),
        )
        for item in own.quantities
    ]
    claims += [
        Claim(ClaimKind.NAME, item.text, item.start, item.end, is_place_stated(item.place_id, known.facts + given))
        for item in own.places
    ]
    spans = [(claim.start, claim.end) for claim in claims]
    claims += _loose_numbers(free, spans, known, given, derived)
    claims += _names(free, spans, known, statement.given)
    return tuple(sorted(claims, key=lambda claim: claim.start))


def is_proven(claims: Sequence[Claim]) -> bool:
    """Whether every claim was found."""
    return all(claim.found for claim in claims)


def tally(claims: Iterable[Claim], removed: Sequence[str] = ()) -> Checks:
    """The checks of an answer: how many facts of each kind were looked for, how many found."""
    counts = {kind: [0, 0] for kind in ClaimKind}
    for claim in claims:
        counts[claim.kind][0] += 1
        counts[claim.kind][1] += claim.found
    return Checks(
        figures=counts[ClaimKind.FIGURE][0],
        figures_found=counts[ClaimKind.FIGURE][1],
        dates=counts[ClaimKind.DATE][0],
        dates_found=counts[ClaimKind.DATE][1],
        identifiers=counts[ClaimKind.IDENTIFIER][0],
        identifiers_found=counts[ClaimKind.IDENTIFIER][1],
        names=counts[ClaimKind.NAME][0],
        names_found=counts[ClaimKind.NAME][1],
        quotations=counts[ClaimKind.QUOTATION][0],
        quotations_found=counts[ClaimKind.QUOTATION][1],
        removed=tuple(removed),
    )


def _contacts(text: str, known: SourceFacts, given: str) -> Iterable[Claim]:
    told = {one.text for source in (*known.texts, given) for one in find_contacts(source)}
    for one in find_contacts(text):
        yield Claim(ClaimKind.IDENTIFIER, one.text, one.start, one.end, one.text in told)


def _given_facts(given: str, language: Language | None) -> tuple[Facts, ...]:
    return (facts_of(given, language),) if given else ()


def _quotations(text: str, known: SourceFacts, given: str) -> Iterable[Claim]:
    for quoted, start, end in quotations_in(text):
        if given and quoted.strip() in given:
            continue
        yield Claim(ClaimKind.QUOTATION, quoted, start, end, is_verbatim(quoted, known.texts))


def _repeated(text: str, given: str) -> Iterable[tuple[int, int]]:
    """Quoted words of the question: they are shown as the reader's own."""
    for quoted, start, end in quotations_in(text):
        if given and quoted.strip() in given:
            yield start, end


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _rests_on(operands: tuple[Decimal, ...], known: SourceFacts) -> bool:
    return all(
        operand in known.numbers
        or any(operand in (item.value, item.upper) for fact in known.facts for item in fact.quantities)
        for operand in operands
    )


def _loose_numbers(
    text: str, spans: list[tuple[int, int]], known: SourceFacts, given: tuple[Facts, ...], derived: tuple[Decimal, ...]
) -> Iterable[Claim]:
    """Digits that no reader made a fact of: still a figure, found only as the same number."""
    for match in re.finditer(r"\d[\d.,\u00a0\u202f]*", text):
        start, end = match.start(), match.start() + len(match[0].rstrip(".,\u00a0\u202f"))
        if any(start < stop and end > begin for begin, stop in spans):
            continue
        numbers = set(plain_numbers(text[start:end]))
        asked = {item.value for fact in given for item in fact.quantities}
        found = bool(numbers & (known.numbers | asked | set(derived)))
        yield Claim(ClaimKind.FIGURE, text[start:end], start, end, found)


def _names(text: str, spans: list[tuple[int, int]], known: SourceFacts, given: str) -> Iterable[Claim]:
    translated = [(start, end) for term, start, end in terms_in(text) if term in known.terms]
    given_tokens = tokens(given)
    for name, start, end in names_in(text, [*spans, *translated]):
        yield Claim(ClaimKind.NAME, name, start, end, holds(name, known.tokens) or holds(name, given_tokens))
