"""Puts the answers to the parts of one question together."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in

UNANSWERED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED, Outcome.FAILED})


def join(parts: Sequence[Understanding], readings: Sequence[Reading], whole: Understanding) -> Reading:
    """One reading of several: every answer in the order asked; what has none is said at the end."""
    words = words_in(whole.language)
    lead: list[Statement] = []
    lines: list[Statement] = []
    quotes: dict[tuple[str, int, int], Source] = {}
    notes: list[Statement] = []
    open_parts: list[str] = []
    for part, reading in zip(parts, readings, strict=True):
        if reading.outcome in UNANSWERED:
            open_parts.append(part.text.strip(" ?.!"))
            continue
        lead += [statement for statement in reading.lead if statement not in lead]
        lines += [line for line in reading.lines if line not in lines]
        quotes |= {source.key: source for source in reading.quotes}
        notes += [note for note in reading.notes if note not in notes]
    if open_parts:
        listed = words.list_separator.join(f"{words.quotes[0]}{text}{words.quotes[1]}" for text in open_parts)
        notes.append(Statement(words.not_stated.format(details=listed), given=" ".join((whole.question, *open_parts))))
    outcomes = {reading.outcome for reading in readings} - UNANSWERED
    outcome = next(iter(outcomes)) if len(outcomes) == 1 else Outcome.ANSWERED
    if open_parts and outcome is Outcome.ANSWERED:
        outcome = Outcome.PARTLY_ANSWERED
    table = next((reading.table for reading in readings if reading.table), None)
    choices = next((reading.choices for reading in readings if reading.choices), ())
    return Reading(outcome, tuple(lead), tuple(lines), table, tuple(quotes.values()), tuple(notes), choices)
