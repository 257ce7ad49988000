"""Finds the text that a body issued in a given year: "which resolution did the Party Committee adopt in 2017?"."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.judge.absent import absent
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known, known_instruments
from assistant.read.instruments.sentence import describe
from assistant.read.lists import on_subject, types_asked
from assistant.reading import Reading
from assistant.understand import Kind, Understanding
from assistant.understand.patterns import any_of
from assistant.words import words_in
from policy.dates import overlaps
from policy.folding import fold
from policy.legal_reference import Basis, bodies_agree
from policy.legal_reference.bodies import bodies_in
from policy.places import same_area

_ISSUED = any_of(
    r"(?:issu|promulg|publi)\w+",
    r"(?:adopt|enact)\w*",
    r"(?:dat|sign|vot|pass|pris)(?:e|es|ed|ee|ees|ent|ing)?(?!\w)",
    r"ban hanh|thong qua|ra doi",
    r"ky(?: nam)?(?!\w)",
)
_TEXT = any_of(r"text(?:e|s|es)?(?!\w)", r"document\w*", r"van ban")
_WHICH = any_of(r"which(?!\w)", r"(?:le)?quel(?:le)?s?(?!\w)", r"nao(?!\w)")
_BODIES = {
    "provincial-party-committee": "provincial_party_committee",
    "people-council": "provincial_people_council",
    "people-committee": "provincial_people_committee",
}
"""Concepts of bodies that are named without their province: "Hue's Party Committee"."""
_FROM_ON = any_of(
    r"(?:depuis|since|apres|after|before|avant)(?!\w)",
    r"from .{1,20} (?:on|to|until)(?!\w)",
    r"ke tu|tu nam|sau nam|truoc",
)
"""A list from a year on is told with every text of the register."""


def read_issued(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The texts issued in the period that the question names, by the body and of the place it names, on its subject;
    None where another thing is asked, or no such text has a date."""
    if not asks_when_issued(understanding):
        return None
    types = types_asked(understanding)
    theirs = [
        one
        for one in known_instruments(evidence)
        if (not types or one.reference.type in types) and is_by(one, understanding)
    ]
    known = on_subject([one for one in theirs if is_issued_then(one, understanding)], understanding, strictly=True)
    if not known:
        # Where every text of theirs has a year, and none has this one, another text would be a wrong answer.
        return absent(understanding, evidence) if theirs and all(one.year for one in theirs) else None
    words = words_in(understanding.language)
    lines = tuple(describe(one, understanding.language) for one in known)
    dated = {source.key: source for one in known for _, source in one.dated()}
    quotes = tuple(dated.values())[:3]
    if len(known) == 1:
        lead = replace(lines[0], text=f"{words.by_articles}{lines[0].text}.")
        return Reading(Outcome.ANSWERED, (lead,), quotes=quotes)
    return Reading(Outcome.ANSWERED, (texts_named(len(known), understanding.language),), lines, quotes=quotes)


def asks_when_issued(understanding: Understanding) -> bool:
    """Whether the question is which text was issued in the period that it names."""
    folded = fold(understanding.text)
    if understanding.references or not understanding.periods or _FROM_ON.search(folded):
        return False
    if understanding.asks(Kind.FIGURE, Kind.SUPPORT, Kind.REASON, Kind.COMPARISON):
        return False
    asks_which = understanding.asks(Kind.INSTRUMENT, Kind.LIST) or _WHICH.search(folded)
    is_text = types_asked(understanding) or _TEXT.search(folded)
    return bool(asks_which and is_text and _ISSUED.search(folded))


def is_issued_then(known: Known, understanding: Understanding) -> bool:
    """Whether one of its dates lies in a period asked for; where none is stated, the year in its number."""
    dates = [period for period, _ in known.dated()]
    if dates:
        return any(overlaps(asked, one) for asked in understanding.periods for one in dates)
    return known.year is not None and any(
        period.first.year <= known.year <= period.last.year for period in understanding.periods
    )


def is_by(known: Known, understanding: Understanding) -> bool:
    """Whether the place and the body that the question names, where it names one, issued it."""
    places = understanding.places
    if places and not any(same_area(one, other) for one in places for other in known.places):
        return False
    asked = {one for one, _, _ in bodies_in(fold(understanding.text))}
    asked |= {_BODIES[one] for one in understanding.concepts if one in _BODIES}
    body = known.body()
    return not asked or (
        body is not None and any(bodies_agree(replace(body[0], id=one, basis=Basis.STATED), body[0]) for one in asked)
    )
