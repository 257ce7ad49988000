"""Puts the answers to the parts of one question together: each says which part it answers, and what has none too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.judge.part import Part
from assistant.reading import Reading
from assistant.said_once import said_once
from assistant.statement import Statement
from assistant.stating import Value
from assistant.understand import Understanding
from assistant.words import words_in
from policy.quantity import Quantity


def join(parts: Sequence[Understanding], readings: Sequence[Reading], whole: Understanding) -> Reading:
    """One reading of several, every answer in the order asked.

    Answers that say in the words of the question what they answer follow one another as sentences; as soon as one does
    not, each becomes a line under the words of its part.
    """
    words = words_in(whole.language)
    asked = [Part(part, reading, words, at) for at, (part, reading) in enumerate(zip(parts, readings, strict=True))]
    answered = _that_answer([one for one in asked if not (one.is_open and one.asks_nothing_of_its_own)])
    told = [one.reading for one in answered if not one.is_open]
    lead: list[Statement] = []
    lines: list[Statement] = []
    once = said_once([statement for reading in told for statement in reading.lead])
    if all(one.speaks_for_itself for one in answered) or (len(told) == len(answered) and _is_one_thing(once, told)):
        lead = list(once)
    else:
        lead = [statement for one in answered if one.has_lines for statement in one.reading.lead]
        lines = [line for one in answered for line in one.labelled()]
    lines = list(dict.fromkeys((*lines, *(line for reading in told for line in reading.lines))))
    quotes = {source.key: source for reading in told for source in reading.quotes}
    notes = tuple(dict.fromkeys(note for reading in told for note in reading.notes))
    outcomes = {reading.outcome for reading in told}
    outcome = next(iter(outcomes)) if len(outcomes) == 1 else Outcome.ANSWERED
    if len(told) < len(answered) and outcome is Outcome.ANSWERED:
        outcome = Outcome.PARTLY_ANSWERED
    table = next((reading.table for reading in told if reading.table), None)
    choices = next((reading.choices for reading in told if reading.choices), ())
    return Reading(outcome, tuple(lead), tuple(lines), table, tuple(quotes.values()), notes, choices)


def _that_answer(parts: Sequence[Part]) -> list[Part]:
    """`parts` where one value answers one part, one sentence is quoted for one, and no value is of a wrong kind.

    Which of two parts a value belongs to is told by the one that says so in words that are proven; where both do, or
    neither, it is quoted and not said.
    """
    told = Counter(value for part in parts for value in _values(part))
    proven = Counter(value for part in parts if part.speaks_for_itself for value in _values(part))
    kept: list[Part] = []
    seen: set[object] = set()
    quoted: frozenset[tuple[str, int, int]] = frozenset()
    for part in parts:
        values = _values(part)
        shared = {value for value in values if told[value] > 1}
        if not all(part.may_be(one) for one in part.reading.lead):
            part = part.unanswered()
        elif any(proven[value] != 1 for value in shared):
            part = part.unanswered() if shared <= seen else part.quoting(quoted)
        elif shared and not part.speaks_for_itself:
            part = part.unanswered()
        elif part.only_quotes:
            # What is quoted for another part already needs no second showing, and is no "not found".
            if {one.key for one in part.reading.quotes} <= quoted:
                continue
            part = part.quoting(quoted)
        seen |= values
        quoted |= part.quoted()
        kept.append(part)
    return kept


def _values(part: Part) -> set[object]:
    return {_size(one.value) for one in part.reading.lead if one.value is not None}


def _size(value: Value | None) -> object:
    return (value.value, value.upper, value.unit) if isinstance(value, Quantity) else value


def _is_one_thing(once: Sequence[Statement], told: Sequence[Reading]) -> bool:
    """Whether what the parts are answered with is one thing, said once: a text, its body and its date."""
    return len(once) < sum(len(reading.lead) for reading in told) and all(one.sources for one in once)
