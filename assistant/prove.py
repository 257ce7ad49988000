"""Takes out of a reading what the guard does not find, and says what was checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Checks, Outcome
from assistant.evidence.grids import with_heads
from assistant.guard import Claim, ClaimKind, check_statement, is_proven, tally
from assistant.introduce import introduced
from assistant.quoted_together import quoted_together
from assistant.reading import Reading
from assistant.restate import in_its_language
from assistant.said_once import said_once
from assistant.statement import Source, Statement, Table
from assistant.understand import Understanding
from assistant.words import words_in

_Keep = Callable[[tuple[Statement, ...]], tuple[Statement, ...]]
"""Gives the statements that hold."""


@dataclass(frozen=True, slots=True)
class Proven:
    """A reading of which every statement holds, and its checks."""

    reading: Reading
    checks: Checks


def prove(reading: Reading, understanding: Understanding) -> Proven:
    """`reading` without the statements that its sources do not prove.

    When the lead falls, the answer falls back to the quoted sentences; when there are none, to "the articles do not
    say".
    """
    claims: list[Claim] = []
    removed: list[str] = []

    def keep(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
        kept = []
        for statement in statements:
            found = check_statement(statement, understanding.language)
            if is_proven(found):
                kept.append(statement)
                claims.extend(found)
            else:
                removed.append(statement.text)
        return tuple(kept)

    lead = said_once(keep(reading.lead))
    lines = tuple(line for line in keep(reading.lines) if said_once((line,), lead))
    table = _proven_table(reading.table, keep) if reading.table else None
    notes = keep(reading.notes)
    # A quote is cut from the article itself, but what is shown is checked like everything else.
    quotes = with_heads(quoted_together(_once_each(reading.quotes)))
    for source in quotes:
        claims.append(Claim(ClaimKind.QUOTATION, source.quote, 0, 0, source.quote in source.article.text))
    proven = replace(reading, lead=lead, lines=lines, table=table, quotes=quotes, notes=notes)
    if reading.lead and not lead:
        proven = _without_lead(proven, understanding)
    shown = in_its_language(introduced(proven, understanding), understanding)
    return Proven(shown, tally(claims, removed))


def _once_each(quotes: Sequence[Source]) -> tuple[Source, ...]:
    """`quotes` without those that stand inside another: two parts of a question may rest on one sentence."""
    single = {quote.key: quote for quote in quotes}

    def is_inside_another(quote: Source) -> bool:
        return any(
            key != quote.key and key[0] == quote.article.id and key[1] <= quote.start and quote.end <= key[2]
            for key in single
        )

    return tuple(quote for quote in single.values() if not is_inside_another(quote))


def _proven_table(table: Table, keep: _Keep) -> Table:
    rows = tuple(tuple((keep((cell,)) or (Statement(""),))[0] for cell in row) for row in table.rows)
    return Table(table.header, rows)


def _without_lead(reading: Reading, understanding: Understanding) -> Reading:
    words = words_in(understanding.language)
    if reading.quotes or reading.lines or reading.table:
        return replace(reading, lead=(Statement(words.sources_say),))
    return Reading(Outcome.NOT_IN_CORPUS, (Statement(words.not_in_corpus),), suggestions=reading.suggestions)
