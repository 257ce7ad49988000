"""Answers "may a state-owned firm get it?" with the clause that shuts the asker out."""

from __future__ import annotations

import re

from assistant.answer import Outcome
from assistant.eligibility import Verdict, assess
from assistant.eligibility.exclusions import SHUTS_OUT
from assistant.evidence import Evidence
from assistant.read.supports import words as support_words
from assistant.read.supports.conditions import asks_whether
from assistant.read.supports.entries import profile_of
from assistant.read.supports.fit import own_concepts
from assistant.read.supports.topic import names_topic, specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.legal_reference import Match, refers_to
from policy.places import same_area
from policy.registers import CriterionKind, Support, SupportStatus

_WORD = re.compile(r"[a-z]{4,}")
_TELLING_LITTLE = """
entreprises entreprise societes firms companies enterprises doanh nghiep nghi quyet chinh sach quyet dinh sont avec dont
with that which have been duoc khong nhung
"""
_OF_ANY_CLAUSE = frozenset(_TELLING_LITTLE.split())
_LEAST, _MOST_OF = 2, 0.7
"""How many telling words a clause must have, and the share of them that the question must repeat."""


def read_shut_out(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """No, with the clause that says so; None where nobody asks whether they may, or no clause shuts them out."""
    if not asks_whether(understanding):
        return None
    profile = profile_of(understanding)
    supports = [one for one in evidence.supports if _is_asked(one, understanding)]
    for support in supports:
        report = assess(profile, [support], language=understanding.language)
        for one in report.supports[0].criteria if report.supports else ():
            source = evidence.shelf.source(one.evidence)
            is_shut_out = one.verdict is Verdict.NOT_MET or _names_it(one.text, understanding)
            if one.kind is not CriterionKind.OTHER or not is_shut_out or source is None:
                continue
            words = words_in(understanding.language)
            lead = Statement(support_words.EXCLUDED[understanding.language], (source,))
            return Reading(Outcome.ANSWERED, (lead,), quotes=(source,), notes=(Statement(words.not_a_decision),))
    return None


def _names_it(clause: str, understanding: Understanding) -> bool:
    """Whether the question says in the clause's own words what shuts out: "firms in liquidation"."""
    if not SHUTS_OUT.search(fold(clause)):
        return False
    said = set(_WORD.findall(fold(understanding.text)))
    telling = {word for word in _WORD.findall(SHUTS_OUT.sub(" ", fold(clause))) if word not in _OF_ANY_CLAUSE}
    return len(telling) >= _LEAST and len(telling & said) >= _MOST_OF * len(telling)


def _is_asked(support: Support, understanding: Understanding) -> bool:
    """Whether it is in force, of the place or text that is asked about, and of the thing if one is named."""
    if support.status is not SupportStatus.IN_FORCE:
        return False
    if understanding.places and not any(same_area(a, b) for a in understanding.places for b in support.places):
        return False
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    if asked and not any(refers_to(one, other) is not Match.NO for one in asked for other in support.legal_basis):
        return False
    specific = specific_things(understanding)
    if not (specific or asked or understanding.places):
        return False
    own = own_concepts(support)
    return not specific or any(names_topic(one, own) for one in specific)
