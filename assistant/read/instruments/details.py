"""Answers with the details that are asked of one text: date, body, level, signer, subject; what is not stated is said
so."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.judge.absent import detail_absent
from assistant.read.instruments.facts import Known
from assistant.read.instruments.sentence import describe, identify
from assistant.read.instruments.signatures import signed_by
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.legal_reference import Level

_OTHER_DETAILS = (Detail.DEADLINE, Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.REASON)


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
    # "The 2025 law" says its year, if no day.
    has_year = known.reference.name is not None and known.reference.year is not None
    if (wants_date and (known.dated() or has_year)) or (wants_body and (known.body() is not None or known.places)):
        found.append(identified(known, understanding, stressed=wants_date))
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


def identified(known: Known, understanding: Understanding, *, stressed: bool = False) -> Statement:
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
