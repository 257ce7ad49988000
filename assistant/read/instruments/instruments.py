"""Reads instruments from the register: what one is, when, by whom, for what; several that fit are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Choice, Outcome
from assistant.evidence import Evidence
from assistant.judge.absent import instrument_absent
from assistant.read.dates.dates import read_date
from assistant.read.instruments.account import content_of
from assistant.read.instruments.asked_of_text import is_about_itself
from assistant.read.instruments.details import read_details
from assistant.read.instruments.facts import Known, bare_body, is_of, matching, name_of, open_instrument
from assistant.read.instruments.mistaken import correct_body, correct_place, correct_type
from assistant.read.instruments.relations import asks_relation, read_in_force, read_relation
from assistant.read.instruments.sentence import describe, identify
from assistant.read.instruments.which_of_them import read_which_of_them
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.legal_reference import LegalReference
from policy.places import place

_NUMBER = "number-of-document"


def read_instrument(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the question asks of an instrument it names; None when it names none."""
    references = [one for one in understanding.references if one.number is not None or one.name is not None]
    if not references:
        return None
    readings = [_read_one(reference, understanding, evidence) for reference in references]
    answered = [reading for reading in readings if reading is not None and reading.outcome is not Outcome.NOT_IN_CORPUS]
    if answered:
        return answered[0] if len(answered) == 1 else _together(answered)
    return next((reading for reading in readings if reading is not None), None)


def _together(readings: Sequence[Reading]) -> Reading:
    return Reading(
        readings[0].outcome,
        tuple(dict.fromkeys(statement for reading in readings for statement in reading.lead)),
        tuple(dict.fromkeys(line for reading in readings for line in reading.lines)),
        quotes=tuple({source.key: source for reading in readings for source in reading.quotes}.values()),
        notes=tuple(dict.fromkeys(note for reading in readings for note in reading.notes)),
        choices=readings[0].choices,
    )


def _read_one(reference: LegalReference, understanding: Understanding, evidence: Evidence) -> Reading | None:
    fitting, nearly = matching(reference, evidence.instruments)
    known = [one for instrument in fitting if (one := open_instrument(instrument, evidence)) is not None]
    if not known:
        wrong = [one for instrument in nearly if (one := open_instrument(instrument, evidence)) is not None]
        wrong = [one for one in wrong if is_of(one, understanding.places)] or wrong
        return (
            correct_type(reference, wrong, understanding)
            if wrong
            else instrument_absent(reference, understanding, evidence)
        )
    here = [one for one in known if is_of(one, understanding.places)]
    if not here:
        return correct_place(known[0], understanding)
    if len(here) > 1:
        here = _narrowed(here, understanding)
    if len(here) > 1:
        # None of them is the body's that the question takes for granted.
        mistaken_all = [correct_body(one, understanding) for one in here]
        if all(one is not None and one.outcome is Outcome.FALSE_PREMISE for one in mistaken_all):
            return _together([one for one in mistaken_all if one is not None])
        return read_which_of_them(here, understanding, evidence) or tell_apart(reference, here, understanding)
    if (mistaken := correct_body(here[0], understanding)) is not None:
        return mistaken
    if (lapsed := read_in_force(here[0], understanding, evidence)) is not None:
        return lapsed
    if (related := read_relation(reference, understanding, evidence)) is not None:
        return with_dates(related, here[0], understanding, evidence)
    if reference.number is None and here[0].reference.number is not None and _NUMBER in understanding.concepts:
        return read_details(here[0], replace(understanding, kinds=(Kind.DEFINITION,)))
    if not is_about_itself(understanding) or asks_relation(reference, understanding):
        # Another text was asked for: what the one named is would answer another question.
        return None
    told = read_details(here[0], understanding)
    if not _wants_content(understanding) or told.outcome is Outcome.NOT_IN_CORPUS:
        return told
    content = tuple(one.source() for one in content_of(here[0], understanding, evidence))
    return replace(told, quotes=tuple(dict.fromkeys((*told.quotes, *content))))


def _wants_content(understanding: Understanding) -> bool:
    """Whether what the text says is asked for, and not only its date or body."""
    return Detail.SUBJECT in understanding.details or understanding.asks(Kind.DEFINITION, Kind.SUMMARY, Kind.LIST)


def with_dates(related: Reading, known: Known, understanding: Understanding, evidence: Evidence) -> Reading:
    """What it does to another text, and the dates and the body of its own that the same question asks for."""
    language = understanding.language
    if understanding.details & {Detail.BODY, Detail.PLACE} and Detail.DATE not in understanding.details:
        whose = identify(known, language)
        return replace(related, lead=(replace(whose, text=f"{whose.text}."), *related.lead))
    if Detail.EFFECT in understanding.details:
        if (effect := read_date(understanding, evidence.with_articles_on(known.instrument))) is not None:
            more = tuple(source for source in effect.quotes if source.key not in {one.key for one in related.quotes})
            return replace(related, lead=(*related.lead, *effect.lead), quotes=(*related.quotes, *more))
    elif Detail.DATE in understanding.details and known.dated():
        dated = identify(known, language, stressed=True)
        return replace(related, lead=(*related.lead, replace(dated, text=f"{dated.text}.")))
    return related


def known_of(understanding: Understanding, evidence: Evidence) -> Known | None:
    """The one instrument that the question names, when it is known and only one fits."""
    for reference in understanding.references:
        fitting, _ = matching(reference, evidence.instruments)
        known = [one for instrument in fitting if (one := open_instrument(instrument, evidence)) is not None]
        here = [one for one in known if one.places and is_of(one, understanding.places)] if understanding.places else []
        if known:
            return (here or known)[0]
    return None


def _narrowed(known: list[Known], understanding: Understanding) -> list[Known]:
    """Those whose own place is asked for, or whose level or date is, when that singles some out."""
    if understanding.places:
        placed = [one for one in known if one.places and is_of(one, understanding.places)]
        if placed:
            return placed
    years = {period.first.year for period in understanding.periods}
    dated = [one for one in known if one.year in years]
    return dated or known


def tell_apart(reference: LegalReference, known: Sequence[Known], understanding: Understanding) -> Reading:
    """Several instruments fit: all of them, with what each is, and a question for each."""
    language = understanding.language
    words = words_in(language)
    lead = Statement(
        f"{words.ambiguous_instruments.format(asked=reference.text, count=len(known))}",
        given=f"{understanding.question} {len(known)}",
    )
    choices = tuple(
        Choice(
            ", ".join(part for part in (name_of(one, language), _whose(one, understanding)) if part),
            understanding.text.replace(reference.text, name_of(one, language))
            + (f" ({_whose(one, understanding)})" if one.places else ""),
        )
        for one in known
    )
    lines = tuple(describe(one, language) for one in known)
    return Reading(Outcome.AMBIGUOUS, (lead,), lines, notes=(Statement(words.which_one),), choices=choices)


def _whose(known: Known, understanding: Understanding) -> str:
    language = understanding.language
    if known.places:
        return ", ".join(place(one).names[language] for one in known.places)
    body = known.body()
    return bare_body(body[0], language) if body else ""
