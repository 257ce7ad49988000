"""Puts the answers to the parts of one question together: each says which part it answers, and what has none too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.reading import Reading
from assistant.said_once import said_once
from assistant.statement import Statement
from assistant.stating import Value, fits_title, write_value
from assistant.understand import Understanding
from assistant.words import Words, words_in
from policy.dates import overlaps, write_period
from policy.quantity import Quantity
from policy.sentences import split_sentences

_QUOTED = 2
"""Quotations that answer one part."""
UNANSWERED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED, Outcome.FAILED})


def join(parts: Sequence[Understanding], readings: Sequence[Reading], whole: Understanding) -> Reading:
    """One reading of several, every answer in the order asked.

    Answers that say in the words of the question what they answer follow one another as sentences; as soon as one does
    not, each becomes a line under the words of its part.
    """
    words = words_in(whole.language)
    answered = _that_answer([_Part(part, reading, words) for part, reading in zip(parts, readings, strict=True)])
    told = [one.reading for one in answered if not one.is_open]
    lead: list[Statement] = []
    lines: list[Statement] = []
    once = said_once([statement for reading in told for statement in reading.lead])
    if all(one.speaks_for_itself for one in answered) or (len(told) == len(answered) and _is_one_thing(once, told)):
        lead = list(once)
    else:
        lead = [statement for one in answered if one.has_lines for statement in one.reading.lead]
        lines = [line for one in answered for line in one.labelled()]
    lines += [line for reading in told for line in reading.lines if line not in lines]
    quotes = {source.key: source for reading in told for source in reading.quotes}
    notes = tuple(dict.fromkeys(note for reading in told for note in reading.notes))
    outcomes = {reading.outcome for reading in told}
    outcome = next(iter(outcomes)) if len(outcomes) == 1 else Outcome.ANSWERED
    if len(told) < len(answered) and outcome is Outcome.ANSWERED:
        outcome = Outcome.PARTLY_ANSWERED
    table = next((reading.table for reading in told if reading.table), None)
    choices = next((reading.choices for reading in told if reading.choices), ())
    return Reading(outcome, tuple(lead), tuple(lines), table, tuple(quotes.values()), notes, choices)


def _that_answer(parts: Sequence[_Part]) -> list[_Part]:
    """`parts` where a bare figure that repeats the answer to another part, or cannot be what is asked, is no answer."""
    given = {_size(one.value) for part in parts if part.speaks_for_itself for one in part.reading.lead}
    quoted: set[tuple[str, int, int]] = set()
    kept = []
    for part in parts:
        values = {_size(one.value) for one in part.reading.lead if one.value is not None}
        if part.speaks_for_itself or not (values or part.only_quotes):
            kept.append(part)
            continue
        # What was quoted for one part is not quoted again for another.
        quotes = tuple(one for one in part.reading.quotes if one.key not in quoted)
        is_none = values <= given if values else not quotes
        is_none |= not all(part.may_be(one) for one in part.reading.lead)
        given |= values
        if part.only_quotes:
            quoted |= {one.key for one in quotes[:_QUOTED]}
        reading = Reading(Outcome.NOT_IN_CORPUS) if is_none else replace(part.reading, quotes=quotes)
        kept.append(replace(part, reading=reading))
    return kept


def _size(value: Value | None) -> object:
    return (value.value, value.upper, value.unit) if isinstance(value, Quantity) else value


def _is_one_thing(once: Sequence[Statement], told: Sequence[Reading]) -> bool:
    """Whether what the parts are answered with is one thing, said once: a text, its body and its date."""
    return len(once) < sum(len(reading.lead) for reading in told) and all(one.sources for one in once)


@dataclass(frozen=True, slots=True)
class _Part:
    asked: Understanding
    reading: Reading
    words: Words

    @property
    def is_open(self) -> bool:
        return self.reading.outcome in UNANSWERED

    @property
    def has_lines(self) -> bool:
        """Whether its answer is a list or a table of its own."""
        return bool(self.reading.lines or self.reading.table)

    @property
    def speaks_for_itself(self) -> bool:
        """Whether nobody needs to be told which part it answers."""
        return not self.is_open and bool(self.reading.lead) and all(one.is_restated for one in self.reading.lead)

    @property
    def only_quotes(self) -> bool:
        """Whether its answer is what the articles say, and nothing more."""
        return (
            not self.is_open
            and not self.has_lines
            and all(one.text == self.words.sources_say for one in self.reading.lead)
        )

    @property
    def label(self) -> str:
        # What the reader says of himself before he asks is no part of the question.
        asked = self.asked.question
        start, end = split_sentences(asked, self.asked.language)[-1]
        text = asked[start:end].strip(" ?.!,;\u00a0\u202f")
        return text[:1].upper() + text[1:]

    def labelled(self) -> Iterator[Statement]:
        """Its answer under its own words; nothing where it is a list of its own."""
        statements = [one for one in self.reading.lead if one.text != self.words.sources_say]
        if self.is_open:
            yield self._under(Statement(self.words.part_open))
        elif self.has_lines:
            return
        elif not statements:
            opening, closing = self.words.quotes
            said = [f"{opening}{' '.join(one.quote.split())}{closing}" for one in self.reading.quotes[:_QUOTED]]
            yield self._under(Statement(" ".join(said), self.reading.quotes[:_QUOTED]))
        else:
            yield from (self._labelled(statement) for statement in statements)

    def _labelled(self, statement: Statement) -> Statement:
        basis = self.words.support_basis.partition("{")[0]
        if statement.is_restated or statement.text.startswith(basis):
            return replace(statement, text=statement.text[0].upper() + statement.text[1:])
        if statement.value is not None:
            text = f"{write_value(statement.value, self.asked.language)}{self._when(statement)}."
            return self._under(replace(statement, text=text))
        return self._under(replace(statement, text=statement.text.removeprefix(self.words.by_articles)))

    def may_be(self, statement: Statement) -> bool:
        """Whether a value is of the kind that a title asks for: "main difficulties" are no rank."""
        asks = self.asked.question
        return statement.value is None or "?" in asks or fits_title(statement.value, asks, self.asked.language)

    def _under(self, statement: Statement) -> Statement:
        text = f"{self.label}{self.words.colon} {statement.text}"
        given = "\n".join((statement.given, self.asked.question, self.asked.text))
        return replace(statement, text=text, given=given)

    def _when(self, statement: Statement) -> str:
        period = statement.period
        if period is None or any(overlaps(period, one) for one in self.asked.periods):
            return ""
        return f" {self.words.for_period.format(period=write_period(period, self.asked.language))}"
