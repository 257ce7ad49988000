"""Finds the texts that provide for a thing that none of them states as its subject: "which resolutions help coffee
processors?"."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence
from assistant.read.instruments.bases import governing
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known, is_of, known_instruments
from assistant.read.instruments.sentence import describe
from assistant.read.lists import on_subject, types_asked
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Source
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.legal_reference import Match, refers_to
from policy.terms import concepts

_LOOKED_AT = 8
_HALF = 0.5


def read_giving_texts(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The texts of the kind asked for that the best sentences on the thing speak of; None where a text states it as its
    subject, which the list of texts tells, or no sentence on it stands under such a text."""
    types = types_asked(understanding)
    if understanding.references or not types or not understanding.asks(Kind.LIST, Kind.INSTRUMENT):
        return None
    thesaurus = concepts()
    specific = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS
        and not (one in thesaurus and thesaurus[one].kind in ("document", "body", "support"))
    ]
    candidates = [
        one
        for one in known_instruments(evidence)
        if one.reference.type in types
        and (not understanding.places or (one.places and is_of(one, understanding.places)))
    ]
    if not specific or on_subject(candidates, understanding, strictly=True):
        return None
    found: dict[str, tuple[Known, Source]] = {}
    best = 0.0
    for _, fitting, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]:
        sentence = scored.sentence
        share = sum(names_concept(one, sentence.concepts) for one in specific) / len(specific)
        if not fitting.place or share < max(_HALF, best):
            continue
        best = share
        if (ruled := governing(sentence, evidence)) is None:
            continue
        reference, at = ruled
        for one in candidates:
            told_there = any(source.article.id == at.article.id for source in one.sources)
            if told_there and refers_to(reference, one.reference) is not Match.NO:
                found.setdefault(one.instrument.id, (one, sentence.source()))
    if not found:
        return None
    language = understanding.language
    lines = tuple(describe(one, language) for one, _ in found.values())
    quotes = tuple({source.key: source for _, source in found.values()}.values())
    return Reading(Outcome.ANSWERED, (texts_named(len(found), language),), lines, quotes=quotes)
