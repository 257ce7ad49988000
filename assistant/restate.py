"""Answers in the reader's own words: the question turned into the statement that the value completes.

"How many start-ups are operating in X?" with 12 becomes "12 start-ups are operating in X". The question may suppose
what no article says, so the sentence is shown only if the cited sentences say all of it: each figure, date, name and
place (the guard), what the figure is of and that nothing is denied, generalised or turned round (`assistant.meaning`),
and the things that the question names. Else the reader's plainer statement stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.facts import facts_of
from assistant.guard import check_statement, is_proven
from assistant.meaning import changed_meaning
from assistant.meaning.moved_figures import figures_moved
from assistant.read.fit import fit
from assistant.read.measure import measured_by
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.stating import state_value
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.vocabulary.sums import SUMS
from assistant.words import words_in
from policy.dates import overlaps, write_period
from policy.folding import fold
from policy.language import detect_language
from policy.places import place
from policy.quantity import Quantity, QuantityKind, same_value

_ASKING = """
share number ranking average index plan provincial-plan plan-act resolution decision decree law programme project
scheme-project
"""
_OF_ASKING = frozenset(_ASKING.split())
"""Concepts that ask for the kind of a value, which the value shows, or name a text, which its number tells apart."""
_HAVING = """
trouve trouvait trouver situe situait classe classait occupe occupait compte comptait possede possedait dispose atteint
represente eleve mesure pese argent somme have stand stands stood reach amount amounts money come comes tien dai rong
nang cao met vuong hecta lit tan kg dat chiem dirige preside heads leads
"""
_SCOPES = frozenset({"national-level", "provincial-level", "region", "district-commune-level"})
_STEM = 6
"""Letters of a word that its endings leave alone."""
_SAID_BY_VALUE = frozenset(_HAVING.split())
"""Folded words of asking that a sentence which gives the value need not repeat."""


def restated(reading: Reading, understanding: Understanding, evidence: Evidence) -> Reading:
    """`reading` with its lead in the words of the question, where they can be proven."""
    lead = tuple(_restated(statement, understanding, evidence) for statement in reading.lead)
    return replace(reading, lead=lead) if lead != reading.lead else reading


def in_its_language(reading: Reading, understanding: Understanding) -> Reading:
    """`reading`, with "according to the articles" before a lead whose few words do not show their language: names of
    places and bodies outweigh them."""
    plain = " ".join(statement.text for statement in reading.lead).replace("**", "")
    is_restated = bool(reading.lead) and reading.lead[0].is_restated
    if not is_restated or reading.lines or detect_language(plain).language == understanding.language:
        return reading
    told = words_in(understanding.language).as_told.format(sentence=reading.lead[0].text)
    return replace(reading, lead=(replace(reading.lead[0], text=told), *reading.lead[1:]))


def _restated(statement: Statement, understanding: Understanding, evidence: Evidence) -> Statement:
    if statement.value is None or understanding.took_from_history:
        return statement
    text = state_value(understanding.text, statement.value, understanding.language)
    if text is None:
        return statement
    text = f"{text}{_where_and_when(text, statement, understanding)}."
    said = replace(statement, text=text, is_restated=True)
    return said if _is_said(said, understanding, evidence) else statement


def _where_and_when(text: str, statement: Statement, understanding: Understanding) -> str:
    """The place, where a part of a question leaves it to the whole, and when the value holds, where nobody asked."""
    language = understanding.language
    beside = []
    if len(understanding.places) == 1 and not facts_of(text, language).places:
        beside.append(place(understanding.places[0]).names[language])
    office = concepts_in(statement.detail)
    if statement.detail and not text.endswith("**") and not (office and office <= concepts_in(text)):
        beside.append(statement.detail)
    period = statement.period
    if period is not None and not any(overlaps(period, asked) for asked in understanding.periods):
        beside.append(write_period(period, language))
    return f" ({', '.join(beside)})" if beside else ""


def _is_said(said: Statement, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether the cited sentences say what the question supposes."""
    language = understanding.language
    if not is_proven(check_statement(said, language)):
        return False
    proving = tuple(_sentences(said, evidence))
    plain = said.text.replace("**", "")
    if not proving or figures_moved(plain, language, proving) or changed_meaning(plain, language, proving):
        return False
    if any(_is_of_another(said, understanding, sentence) for sentence in proving):
        return False
    return any(_names_all(understanding, sentence, evidence) for sentence in proving)


def _sentences(statement: Statement, evidence: Evidence) -> Iterator[Sentence]:
    for source in statement.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is not None:
            yield sentence


def _is_of_another(said: Statement, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether another figure of the sentence is the one that stands beside what the question names."""
    if not isinstance(said.value, Quantity):
        return False
    figures = measured_by(sentence)
    own = [one for one in figures if same_value(one.quantity, said.value)]
    others = [
        one
        for one in figures
        if one not in own
        and one.quantity.kind is said.value.kind
        and not any(same_value(one.quantity, asked) for asked in understanding.quantities)
    ]
    if not own:
        return False
    things = [one for one in understanding.concepts if one not in _OF_ASKING and one not in SUMS]
    if said.value.kind is QuantityKind.RANK:
        # An index is named once for several ranks; their scopes tell them apart.
        things = [one for one in things if one in _SCOPES]
    named = frozenset().union(*(one.clause.union(one.heads) for one in own))
    words = fold(" ".join(one.measure for one in own))
    return any(
        any(not names_concept(asked, named) and names_concept(asked, one.clause.union(one.heads)) for asked in things)
        or any(word not in words and word in fold(one.measure) for word in understanding.words)
        for one in others
    )


def _names_all(understanding: Understanding, sentence: Sentence, evidence: Evidence) -> bool:
    """Whether everything that the question is known to name stands in the sentence or beside it."""
    around = evidence.around(sentence)
    fitting = fit(understanding, sentence, around)
    missing = [one for one in fitting.missing_concepts if one not in GENERIC_CONCEPTS]
    if missing or not fitting.is_about:
        return False
    unsaid = set(fitting.missing_words) - _SAID_BY_VALUE
    if not unsaid:
        return True
    # What the paragraph or the title named need not be named again; what is said of it must be.
    beside = fold(" ".join((sentence.article.title, *sentence.headings, *(one.text for one in around))))
    is_mostly_said = 2 * len(unsaid) <= len(understanding.words)
    return is_mostly_said and all(word[:_STEM] in beside for word in unsaid)
