"""Answers "may a state-owned firm get it?" with the clause that shuts the asker out."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.eligibility import Verdict, assess
from assistant.evidence import Evidence
from assistant.read import support_words
from assistant.read.support_conditions import asks_whether
from assistant.read.support_entries import profile_of
from assistant.read.support_fit import own_concepts
from assistant.read.support_topic import names_topic, specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.legal_reference import Match, refers_to
from policy.places import same_area
from policy.registers import CriterionKind, Support, SupportStatus


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
            if one.kind is not CriterionKind.OTHER or one.verdict is not Verdict.NOT_MET or source is None:
                continue
            words = words_in(understanding.language)
            lead = Statement(support_words.EXCLUDED[understanding.language], (source,))
            return Reading(Outcome.ANSWERED, (lead,), quotes=(source,), notes=(Statement(words.not_a_decision),))
    return None


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
