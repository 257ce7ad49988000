"""Reads instruments from the register: what one is, when, by whom, for what; several that fit are told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Choice, Outcome
from assistant.evidence import Evidence
from assistant.judge.absent import detail_absent, instrument_absent
from assistant.read.dates.dates import read_date
from assistant.read.instruments.account import content_of
from assistant.read.instruments.facts import (
    Known,
    bare_body,
    is_of,
    matching,
    name_of,
    open_instrument,
)
from assistant.read.instruments.relations import read_in_force, read_relation
from assistant.read.instruments.sentence import describe, identify
from assistant.read.instruments.signatures import signed_by
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.legal_reference import Basis, LegalReference, Level, bodies_agree
from policy.legal_reference.bodies import bodies_in
from policy.places import place
from policy.terms import concepts

_CONTENT = frozenset({Detail.DEADLINE, Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.EFFECT})
_OTHER_DETAILS = (Detail.DEADLINE, Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.REASON)
_ISSUES = re.compile(r"adopt|ban hanh|thong qua|\bpris\b|prise|issu|eman|publi|vient|comes from|\bcua\b")
_BODY_WORDS = (
    r"(?:politburo|bureau politique|bo chinh tri|gouvernement|government|chinh phu|national assembly"
    r"|assemblee nationale|quoc hoi|(?:provincial )?people's council|conseil populaire|hdnd|hoi dong nhan dan"
    r"|premier ministre|prime minister|thu tuong|central committee|comite central|ban chap hanh trung uong)"
)
_ASSERTS_BODY = re.compile(
    rf"(?:since|as|puisque|comme|vi|do)\W+(?:the |le |la |l')?{_BODY_WORDS} (?:a |has |da )?"
    r"(?:adopt|ban hanh|thong qua|pris|issu|publi)\w*"
    rf"|(?:adopte\w*|pris\w*|publie\w*|adopted|issued|passed) (?:par|by) (?:the |le |la |l')?{_BODY_WORDS}"
)
"""The question takes for granted who issued the text."""


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
        return tell_apart(reference, here, understanding)
    if (mistaken := correct_body(here[0], understanding)) is not None:
        return mistaken
    if (lapsed := read_in_force(here[0], understanding, evidence)) is not None:
        return lapsed
    if (related := read_relation(reference, understanding, evidence)) is not None:
        return _with_dates(related, here[0], understanding, evidence)
    if not is_about_itself(understanding):
        return None
    told = read_details(here[0], understanding)
    if not _wants_content(understanding) or told.outcome is Outcome.NOT_IN_CORPUS:
        return told
    content = tuple(one.source() for one in content_of(here[0], understanding, evidence))
    return replace(told, quotes=tuple(dict.fromkeys((*told.quotes, *content))))


def _wants_content(understanding: Understanding) -> bool:
    """Whether what the text says is asked for, and not only its date or body."""
    return Detail.SUBJECT in understanding.details or understanding.asks(Kind.DEFINITION, Kind.SUMMARY, Kind.LIST)


def _with_dates(related: Reading, known: Known, understanding: Understanding, evidence: Evidence) -> Reading:
    """What it does to another text, and the dates of its own that the same question asks for."""
    language = understanding.language
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


OFFICES = frozenset(
    {"secretary", "minister", "deputy-minister", "chairperson", "vice-chairperson", "director", "deputy-director"}
)
"""Concepts of offices: "which vice minister presented the law" asks for a person."""


_HAPPENS = frozenset({"take-effect"})
"""What happens to instruments, not what they provide."""


def is_about_itself(understanding: Understanding) -> bool:
    """Whether the question is about the instrument (what it is, when, whose), not about something that it provides."""
    if understanding.asks(Kind.FIGURE, Kind.SUPPORT) or understanding.details & _CONTENT:
        return False
    if understanding.asks(Kind.WHO) and OFFICES & set(understanding.concepts):
        return False
    if any(one.pinpoint is not None for one in understanding.references):
        return False
    known = concepts()
    content = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS
        and one not in _HAPPENS
        and not (one in known and known[one].kind in ("document", "body"))
    ]
    return not content and not understanding.names and len(understanding.words) < 2


def correct_body(known: Known, understanding: Understanding) -> Reading | None:
    """ "The Politburo's resolution" for a provincial one: corrected; None when the question names no other body."""
    body = known.body()
    text = understanding.text
    for reference in understanding.references:
        text = text.replace(reference.text, " ")
    asked = [one for one, _, _ in bodies_in(fold(text))]
    is_yes_no = understanding.asks(Kind.YES_NO)
    is_asserted = _ASSERTS_BODY.search(fold(understanding.text)) is not None
    if body is None or not asked or not (is_yes_no or is_asserted or understanding.asks(Kind.REASON)):
        return None
    language = understanding.language
    words = words_in(language)
    if any(bodies_agree(replace(body[0], id=one, basis=Basis.STATED), body[0]) for one in asked):
        if not (is_yes_no and is_about_itself(understanding) and _ISSUES.search(fold(understanding.text))):
            return None
        told = _identified(known, understanding)
        confirmed = replace(told, text=f"{words.yes} {told.text}")
        return Reading(Outcome.ANSWERED, (confirmed,), quotes=(body[1],))
    text = words.wrong_body.format(instrument=name_of(known, language), actual=bare_body(body[0], language))
    lead = Statement(f"{words.no} {text}" if is_yes_no else text, (body[1],))
    return Reading(Outcome.FALSE_PREMISE, (lead,), (describe(known, language),), quotes=known.cited(1))


def _narrowed(known: list[Known], understanding: Understanding) -> list[Known]:
    """Those whose own place is asked for, or whose level or date is, when that singles some out."""
    if understanding.places:
        placed = [one for one in known if one.places and is_of(one, understanding.places)]
        if placed:
            return placed
    years = {period.first.year for period in understanding.periods}
    dated = [one for one in known if one.year in years]
    return dated or known


def correct_type(reference: LegalReference, wrong: Sequence[Known], understanding: Understanding) -> Reading:
    """ "Resolution 2044" for a decision: the premise is false, and what there is instead is said."""
    words = words_in(understanding.language)
    actual = words.list_separator.join(name_of(one, understanding.language) for one in wrong)
    sources = tuple(source for one in wrong for source in one.cited(1))
    lead = Statement(
        words.wrong_type.format(asked=reference.text, actual=actual), sources, given=understanding.question
    )
    lines = tuple(describe(one, understanding.language) for one in wrong)
    return Reading(Outcome.FALSE_PREMISE, (lead,), lines, quotes=sources[:2])


def correct_place(known: Known, understanding: Understanding) -> Reading:
    """The instrument is another place's than the question says."""
    language = understanding.language
    words = words_in(language)
    lead = Statement(
        words.wrong_place.format(
            instrument=name_of(known, language),
            asked=words.list_separator.join(place(one).names[language] for one in understanding.places),
            actual=words.list_separator.join(place(one).names[language] for one in known.places),
        ),
        known.cited(2),
        given=understanding.question,
    )
    return Reading(Outcome.FALSE_PREMISE, (lead,), (describe(known, language),), quotes=known.cited(1))


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


def read_details(known: Known, understanding: Understanding) -> Reading:
    """The details asked for, each with its sentence; what no article states is said so."""
    language = understanding.language
    words = words_in(language)
    details = understanding.details
    missing: list[Detail] = [detail for detail in _OTHER_DETAILS if detail in details]
    wants_date = Detail.DATE in details and Detail.DEADLINE not in details
    wants_signer = Detail.SIGNER in details and Detail.BODY not in details
    wants_body = not wants_signer and (
        bool(details & {Detail.BODY, Detail.LEVEL, Detail.PLACE}) or understanding.asks(Kind.WHO)
    )
    found: list[Statement] = []
    if (wants_date and known.dated()) or (wants_body and (known.body() is not None or known.places)):
        found.append(_identified(known, understanding, stressed=wants_date))
    missing += [Detail.DATE] if wants_date and not known.dated() else []
    missing += [Detail.BODY] if wants_body and known.body() is None and not known.places else []
    if wants_signer:
        if (signed := signed_by(known)) is not None:
            found.append(Statement(f"{words.by_articles}**{signed[0]}**.", (signed[1],)))
        else:
            missing.append(Detail.PERSON)
    wants_subject = Detail.SUBJECT in details or understanding.asks(Kind.DEFINITION, Kind.SUMMARY, Kind.OPEN)
    if wants_subject or not (found or missing) or Detail.TYPE in details:
        described = describe(known, language)
        found.append(replace(described, text=f"{words.by_articles}{described.text}."))
    if not found:
        return detail_absent(missing, known, understanding)
    notes: tuple[Statement, ...] = ()
    if missing:
        listed = words.list_separator.join(words.details[detail.value] for detail in missing)
        notes = (Statement(words.not_stated.format(details=listed)),)
    outcome = Outcome.PARTLY_ANSWERED if missing else Outcome.ANSWERED
    quotes = (
        known.cited(2) if wants_subject else tuple(source for statement in found for source in statement.sources)[:2]
    )
    return Reading(outcome, tuple(found), quotes=quotes, notes=notes)


def _identified(known: Known, understanding: Understanding, *, stressed: bool = False) -> Statement:
    """Which it is, whose and of what date; its level where that is asked for."""
    words = words_in(understanding.language)
    told = identify(known, understanding.language, stressed=stressed)
    text = f"{words.by_articles}{told.text}"
    body = known.body()
    if body is not None and Detail.LEVEL in understanding.details:
        level = words.level_central if body[0].level is Level.CENTRAL else words.level_provincial
        text = f"{text}; {fold_first(level)}"
    return replace(told, text=f"{text}.")


def fold_first(sentence: str) -> str:
    """A sentence as a part of another: its first letter small."""
    return sentence[:1].lower() + sentence[1:]
