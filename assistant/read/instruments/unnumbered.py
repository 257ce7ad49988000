"""Finds the instrument that a question names without its number: "the decree on drones", "which resolution set …?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence
from assistant.guard.names import tokens
from assistant.read.dates.dates import asks_for_end, states_values_of
from assistant.read.dates.words import ASKS_END
from assistant.read.instruments.bases import governing
from assistant.read.instruments.facts import Known, known_instruments
from assistant.read.instruments.issued import read_issued
from assistant.read.instruments.sentence import identify
from assistant.read.lists import types_asked
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.kinds import asks_for_number
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, Match, refers_to
from policy.places import same_area
from policy.terms import concepts

_SEVERAL = late_regex(
    r"(?<![a-z])(?:resolutions|decisions|decrets|decrees|circulaires|circulars|directives|laws|lois|plans|textes?|"
    r"(?:cac|nhung|moi) (?:nghi quyet|quyet dinh|nghi dinh|thong tu|ke hoach|luat|van ban))(?![a-z])"
)
_NEW = late_regex(r"(?<![a-z])(?:new|latest|nouvel\w*|nouveaux?|derniere?|moi(?: nhat| day)?)(?![a-z])")
_OLD = late_regex(r"(?<![a-z])(?:old|former|earlier|previous|ancien\w*|precedente?|cu|truoc day)(?![a-z])")
_ITSELF = frozenset({Detail.DATE, Detail.EFFECT, Detail.BODY, Detail.SIGNER, Detail.LEVEL, Detail.SUBJECT})
"""Details of an instrument, not of what it provides."""
_HAPPENS = frozenset({"take-effect", "sign", "issue"})
"""What is asked of an instrument, not what it is about."""
_KIN = {"start-up": ("entrepreneurship",), "entrepreneurship": ("start-up",)}
"""What the subject of an instrument may be called instead."""
_MORE = (Kind.FIGURE, Kind.COMPARISON, Kind.DISCREPANCY, Kind.SUMMARY, Kind.REASON)
_ENOUGH = 0.45
_HALF = 0.5
_LOOKED_AT = 6
_GENERIC_TYPES = frozenset({InstrumentType.PROGRAMME})
"""Types that are also words for things that no text lays down."""


def with_instrument_meant(understanding: Understanding, evidence: Evidence) -> Understanding:
    """`understanding` with the reference of the one instrument that it names by kind and subject; unchanged where
    there is none or more than one."""
    if understanding.references or understanding.asks(Kind.LIST, Kind.COMPARISON, Kind.DISCREPANCY):
        return understanding
    if understanding.asks(Kind.INSTRUMENT) and not asks_for_number(understanding.text):
        return understanding
    if (known := _meant(understanding, evidence)) is None:
        return understanding
    return _naming(understanding, known)


def is_on_instrument(understanding: Understanding) -> bool:
    """Whether the question is after the instrument itself: its date, body, signer, subject."""
    if asks_for_number(understanding.text):
        return True
    asks_of_it = bool(understanding.details & _ITSELF) or understanding.asks(Kind.DEFINITION, Kind.DATE)
    return asks_of_it and not understanding.asks(Kind.FIGURE, Kind.SUPPORT)


def read_which_instrument(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Which instrument it is, issued in a year named or with body and date where they are asked for too; None where
    only the instrument is."""
    if (issued := read_issued(understanding, evidence)) is not None:
        return issued
    wants_date = Detail.DATE in understanding.details or understanding.asks(Kind.DATE)
    wants_body = Detail.BODY in understanding.details or understanding.asks(Kind.WHO)
    if understanding.references or not understanding.asks(Kind.INSTRUMENT) or understanding.asks(*_MORE):
        return None
    folded = fold(understanding.text)
    if not (wants_date or wants_body) or _SEVERAL.search(folded):
        return None
    if Detail.EFFECT in understanding.details or asks_for_end(understanding) or ASKS_END.search(folded):
        return None
    for _, fitting, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]:
        if not fitting.is_about or fitting.share < _ENOUGH or not names_enough(understanding, fitting):
            continue
        found = governing(scored.sentence, evidence) if states_values_of(understanding, scored.sentence) else None
        known = found and next(
            (
                one
                for one in known_instruments(evidence)
                if refers_to(found[0], one.instrument.reference) is not Match.NO
                and any(source.article.id == found[1].article.id for source in one.sources)
            ),
            None,
        )
        if not known:
            continue
        words = words_in(understanding.language)
        told = identify(known, understanding.language, stressed=wants_date)
        missing = [words.details["date"]] if wants_date and not known.dated() else []
        missing += [words.details["body"]] if wants_body and known.body() is None and not known.places else []
        note = Statement(words.not_stated.format(details=words.list_separator.join(missing)))
        return Reading(
            Outcome.PARTLY_ANSWERED if missing else Outcome.ANSWERED,
            (replace(told, text=f"{words.by_articles}{told.text}."),),
            quotes=(scored.sentence.source(),),
            notes=(note,) if missing else (),
        )
    return None


def _meant(understanding: Understanding, evidence: Evidence) -> Known | None:
    types = types_asked(understanding) - _GENERIC_TYPES
    folded = fold(understanding.text)
    if not types or _SEVERAL.search(folded):
        return None
    candidates = [
        one for one in known_instruments(evidence) if one.reference.type in types and _is_of(one, understanding.places)
    ]
    specific = _specific(understanding)
    if not specific:
        return _one_of(candidates, folded) if understanding.places else None
    shares = {one.instrument.id: _share(specific, one) for one in candidates}
    most = max(shares.values(), default=0.0)
    if most < _HALF:
        return None
    return _one_of([one for one in candidates if shares[one.instrument.id] == most], folded)


def _is_of(known: Known, places: Sequence[str]) -> bool:
    return not places or any(same_area(one, other) for one in places for other in known.places)


def _specific(understanding: Understanding) -> list[str]:
    thesaurus = concepts()
    return [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS
        and one not in _HAPPENS
        and not (one in thesaurus and thesaurus[one].kind in ("document", "body"))
    ]


def _said_of(known: Known) -> list[str]:
    """What an instrument is about: its subject in each article's words, else the sentences that name it."""
    return [mention.subject for mention in known.mentions if mention.subject] or [one.quote for one in known.sources]


def _share(specific: Sequence[str], known: Known) -> float:
    named = frozenset().union(*(concepts_in(text) for text in _said_of(known)))
    told = [one for one in specific if any(names_concept(kin, named) for kin in (one, *_KIN.get(one, ())))]
    return len(told) / len(specific)


def _one_of(candidates: Sequence[Known], folded: str) -> Known | None:
    """The only one; of several the new or the old one where the question says which."""
    if len(candidates) <= 1:
        return candidates[0] if candidates else None
    dated = sorted((one for one in candidates if one.year), key=lambda one: one.year or 0)
    if len(dated) < len(candidates) or dated[0].year == dated[-1].year:
        return None
    if _NEW.search(folded):
        return dated[-1]
    return dated[0] if _OLD.search(folded) else None


def _naming(understanding: Understanding, known: Known) -> Understanding:
    """The question as if it gave the number: what it says to tell which instrument it means is asked no more."""
    said = _said_of(known)
    named = frozenset().union(*(concepts_in(text) for text in said))
    told = {word for text in said for word in tokens(text)}

    def rewrite(part: Understanding) -> Understanding:
        return replace(
            part,
            references=part.references or (known.reference,),
            concepts=tuple(one for one in part.concepts if not names_concept(one, named)),
            names=tuple(one for one in part.names if not set(tokens(one)) <= told),
            words=tuple(one for one in part.words if one not in told),
        )

    return replace(rewrite(understanding), parts=tuple(rewrite(part) for part in understanding.parts))
