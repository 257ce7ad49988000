"""Answers in the reader's own words: the question turned into the statement that the value completes.

"How many start-ups are operating in X?" with 12 becomes "12 start-ups are operating in X". The question may suppose
what no article says, so the sentence is shown only if the cited sentences say all of it: each figure, date, name and
place (the guard), what the figure is of and that nothing is denied, generalised or turned round (`assistant.meaning`),
and the things that the question names. Else the reader's plainer statement stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.concepts import concepts_in
from assistant.eligibility import speaks_of_oneself
from assistant.evidence import Evidence, Sentence
from assistant.facts import facts_of
from assistant.guard import check_statement, is_proven
from assistant.meaning import changed_meaning
from assistant.meaning.moved_figures import figures_moved
from assistant.read.figures.country_scope import asks_of_the_country
from assistant.reading import Reading
from assistant.said_of_value import counts_something_else, says_of_value
from assistant.statement import Statement
from assistant.stating import state_value
from assistant.understand import Understanding
from assistant.words import words_in
from policy.dates import Period, Precision, contains, overlaps, write_period
from policy.language import detect_language
from policy.places import place
from policy.quantity import Quantity


def restated(reading: Reading, understanding: Understanding, evidence: Evidence) -> Reading:
    """`reading` with its lead in the words of the question, where they can be proven."""
    if reading.quotes and any(_is_of_something_else(one, understanding, evidence) for one in reading.lead):
        # The sentence may still be of use; its figure is not the answer.
        return replace(reading, lead=(Statement(words_in(understanding.language).sources_say),))
    lead = tuple(_restated(statement, understanding, evidence) for statement in reading.lead)
    return replace(reading, lead=lead) if lead != reading.lead else reading


def _is_of_something_else(statement: Statement, understanding: Understanding, evidence: Evidence) -> bool:
    return isinstance(statement.value, Quantity) and all(
        counts_something_else(statement.value, understanding, sentence) for sentence in _sentences(statement, evidence)
    )


def in_its_language(reading: Reading, understanding: Understanding) -> Reading:
    """`reading`, with "according to the articles" before a lead whose few words do not show their language: names of
    places and bodies outweigh them."""
    plain = " ".join(statement.text for statement in reading.lead).replace("**", "")
    is_restated = bool(reading.lead) and reading.lead[0].is_restated
    if not is_restated or reading.lines or detect_language(plain).language == understanding.language:
        return reading
    sentence = reading.lead[0].text
    told = words_in(understanding.language).as_told.format(sentence=_within(sentence, understanding))
    return replace(reading, lead=(replace(reading.lead[0], text=told), *reading.lead[1:]))


def _within(sentence: str, understanding: Understanding) -> str:
    """`sentence` as it stands behind a comma: in lower case, unless it opens with a name."""
    first = sentence.split(" ", 1)[0]
    opens_with_name = any(one.start == 0 for one in facts_of(sentence, understanding.language).places) or any(
        name.startswith(first) for name in understanding.names
    )
    return sentence if opens_with_name or not first[1:].islower() else sentence[0].lower() + sentence[1:]


def _restated(statement: Statement, understanding: Understanding, evidence: Evidence) -> Statement:
    # "What does the State add to what I invest?" is not to be said back to who asks.
    is_of_asker = speaks_of_oneself(understanding.text, understanding.language)
    if statement.value is None or understanding.took_from_history or is_of_asker:
        return statement
    if isinstance(statement.value, Quantity) and not _holds_then(statement.period, understanding):
        return statement
    text = state_value(understanding.text, statement.value, understanding.language)
    if text is None:
        return statement
    text = f"{text}{_where_and_when(text, statement, understanding, evidence)}."
    said = replace(statement, text=text, is_restated=True)
    return said if _is_said(said, understanding, evidence) else statement


def _holds_then(period: Period | None, understanding: Understanding) -> bool:
    """Whether a figure of that `period` may be told of the time asked about: none without a time, and no sum of five
    years of one of them."""
    asked = [one for one in understanding.periods if one.precision is not Precision.YEARLESS_DAY]
    return not asked or (period is not None and any(contains(one, period) for one in asked))


def _where_and_when(text: str, statement: Statement, understanding: Understanding, evidence: Evidence) -> str:
    """The place, where the question leaves it unsaid or to its whole, and when the value holds, where nobody asked."""
    language = understanding.language
    beside = []
    about = understanding.places or _place_of_figure(statement, understanding, evidence)
    if len(about) == 1 and not facts_of(text, language).places:
        beside.append(place(about[0]).names[language])
    office = concepts_in(statement.detail)
    if statement.detail and not text.endswith("**") and not (office and office <= concepts_in(text)):
        beside.append(statement.detail)
    period = statement.period
    if period is not None and not any(overlaps(period, asked) for asked in understanding.periods):
        beside.append(write_period(period, language))
    return f" ({', '.join(beside)})" if beside else ""


def _place_of_figure(statement: Statement, understanding: Understanding, evidence: Evidence) -> tuple[str, ...]:
    """Where a figure holds that is asked for without a place and without a name: one province's budget is not all."""
    if not isinstance(statement.value, Quantity) or understanding.names or understanding.references:
        return ()
    if asks_of_the_country(understanding):
        return ()
    return next((sentence.about for sentence in _sentences(statement, evidence)), ())


def _is_said(said: Statement, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether one of the cited sentences says by itself all that the question supposes of the value."""
    language = understanding.language
    if not is_proven(check_statement(said, language)):
        return False
    proving = tuple(_sentences(said, evidence))
    plain = said.text.replace("**", "")
    if not proving or figures_moved(plain, language, proving) or changed_meaning(plain, language, proving):
        return False
    return any(says_of_value(said.value, understanding, sentence, evidence.around(sentence)) for sentence in proving)


def _sentences(statement: Statement, evidence: Evidence) -> Iterator[Sentence]:
    for source in statement.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is not None:
            yield sentence
