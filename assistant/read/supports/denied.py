"""Answers "does the plan give anything?" where an article says that nothing is given."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.eligibility.shut_out import is_shut_out
from assistant.evidence import Evidence, Sentence
from assistant.read.supports import words as support_words
from assistant.read.supports.asking import asks_whether
from assistant.read.supports.entries import entries_for, profile_of
from assistant.read.supports.fit import kinds_of
from assistant.read.supports.topic import names_topic, specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.exclusion import SHUTS_OUT, shut_out_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.places import same_area
from policy.quantity import QuantityKind

_DENIES = late_regex(
    r"(?<![a-z])(?:(?:khong|chua) (?:co|thuoc|danh|ap dung|nam trong|bao gom|quy dinh|ho tro)(?![a-z])[^.;]{0,40}?"
    r"(?:ho tro|dien|doi tuong|khoan|huong|kinh phi|chinh sach)"
    r"|khong (?:co|kem|di kem|danh) (?:\w+ )?(?:khoan|tien|dong|ho tro|kinh phi)"
    r"|(?:aucune?|rien n'|ne|n')(?![a-z])[^.;]{0,40}?(?<![a-z])(?:aides?|soutien|subvention|prevu|prevoit"
    r"|offert|donne|verse|finance\w*|argent|eligibles?|couverte?s?|concernee?s?)"
    r"|(?:no|not|nothing|none|neither)(?![a-z])[^.;]{0,40}?(?<![a-z])(?:support|grants?|aid|subsid\w+|money"
    r"|funding|foreseen|provided|offered|given|paid|granted|available"
    r"|covered|eligible|entitled))(?![a-z])"
)
"""That nothing is given: for a thing, to somebody, or by a text."""
_ASKS = late_regex(
    r"(?<![a-z])(?:does|do|is|are|can|could|may|will|how much|est-ce|a-t-\w+|donne\w*-t-\w+|combien|peut|puis"
    r"|y a-t-il"
    r"|ont-\w+|khong|bao nhieu|chua)(?![a-z])"
)
_BOUNDS = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENTAGE, QuantityKind.DURATION)
_SURE = 0.75
"""Share of what is asked about from which on a support of the register answers better than a denial."""


def read_denied(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """No, with the sentence that says so; None where no support is asked about, or nobody denies the one asked."""
    asks = understanding.asks(Kind.SUPPORT) or asks_whether(understanding)
    if not asks or not _ASKS.search(fold(understanding.text)) or understanding.asks(Kind.LIST, Kind.COMPARISON):
        return None
    denying = [scored.sentence for scored in evidence.sentences if _denies(scored.sentence, understanding)]
    if not denying:
        return None
    if not understanding.references and any(one.coverage >= _SURE for one in entries_for(understanding, evidence)):
        return None
    source = denying[0].source()
    lead = Statement(support_words.NOT_GIVEN[understanding.language], (source,))
    notes = (Statement(words_in(understanding.language).not_a_decision),)
    return Reading(Outcome.ANSWERED, (lead,), quotes=(source,), notes=notes)


def _denies(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether it denies a support by the very text, for the very thing or to the very applicant that is asked about."""
    if sentence.is_caption or not (_DENIES.search(sentence.folded) or SHUTS_OUT.search(sentence.folded)):
        return False
    shut_out = shut_out_in(sentence.text)
    profile = profile_of(understanding)
    if shut_out and not any(is_shut_out(one, understanding.text, profile) for one in shut_out):
        return False  # others are left out, not the asker
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    if asked:
        return any(refers_to(one, other) is not Match.NO for one in asked for other in sentence.facts.references)
    if understanding.places and not any(same_area(a, b) for a in understanding.places for b in sentence.about):
        return False
    if any(one.kind in _BOUNDS for one in sentence.facts.quantities):
        return False  # only some are shut out: those above or below a bound
    things = specific_things(understanding)
    wanted = things or sorted(kinds_of(profile_of(understanding)))
    return bool(wanted) and all(names_topic(one, sentence.concepts) for one in wanted)
