"""Reads on which text something rests: the best sentences about it, and the instrument that they speak of."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.instruments.facts import matching, open_instrument
from assistant.read.instruments.issued import asks_when_issued, is_by, is_issued_then
from assistant.read.lists import types_asked
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.understand.kinds import asks_for_number
from assistant.words import words_in
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to, spoken

_ENOUGH = 0.45
_GRANTED = late_regex(
    r"(?:under|au titre d\w*|en application d\w*|sur la base d\w*|selon|conformement a|theo|can cu|based on"
    r"|pursuant to)"
    r"(?: l\w| la| le| the| cua)?[\s']*\Z"
)
_GRANTS = frozenset({"support", "grant", "financial-support", "incentive"})
_AHEAD = 2
"""Sentences after: "The support is granted under …"."""
_BACK = 3
"""Sentences before: "the law … In particular, enterprises may …"."""


def read_basis(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The instrument behind what is asked, with the sentence that says so; None when no fitting sentence has one."""
    language = understanding.language
    words = words_in(language)
    for _, fitting, scored in rank_sentences(understanding, evidence)[:6]:
        if not fitting.is_about or fitting.share < _ENOUGH or not names_enough(understanding, fitting):
            continue
        found = governing(scored.sentence, evidence)
        if found is None:
            continue
        reference, at = found
        if asks_for_number(understanding.text) and reference.type not in types_asked(understanding):
            continue  # the programme that a plan carries out is not the plan
        # "Which text does Resolution 5 carry out?" is not answered with Resolution 5.
        if any(refers_to(one, reference) is not Match.NO for one in understanding.references):
            continue
        if asks_when_issued(understanding) and not _is_of_then(reference, understanding, evidence):
            continue
        sources = tuple({one.key: one.source() for one in (at, scored.sentence)}.values())
        names = [spoken(replace(one, pinpoint=None), language) for one in _alike(reference, at, understanding)]
        basis = ", ".join(f"**{name}**" for name in dict.fromkeys(names))
        lead = Statement(words.support_basis.format(basis=basis) + ".", sources)
        opening = Statement(words.sources_say)
        return Reading(Outcome.ANSWERED, (opening, lead), quotes=(scored.sentence.source(),), weight=fitting.share)
    return None


def _alike(reference: LegalReference, at: Sentence, understanding: Understanding) -> list[LegalReference]:
    """The text with the others of its sentence that are of the one type asked for: "which plan" may be two."""
    if types_asked(understanding) != {reference.type} or asks_when_issued(understanding):
        return [reference]
    return [reference, *(one for one in at.facts.references if one.type is reference.type and one.number is not None)]


def _is_of_then(reference: LegalReference, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether no date of the text is known, or one in the period asked for, and its issuer is the one asked for."""
    known = [open_instrument(one, evidence) for one in matching(reference, evidence.instruments)[0]]
    return all(one is None or (is_issued_then(one, understanding) and is_by(one, understanding)) for one in known)


def governing(sentence: Sentence, evidence: Evidence) -> tuple[LegalReference, Sentence] | None:
    """The instrument a sentence speaks of: its own, else the nearest one named just before it in the same article."""
    story = evidence.shelf.story(sentence.article)
    index = next(place for place, other in enumerate(story) if other.start == sentence.start)
    for later in story[index : index + _AHEAD + 1]:
        granted = [
            one for one in later.facts.references if _GRANTED.search(later.folded[max(0, one.start - 40) : one.start])
        ]
        if granted and (later is sentence or later.concepts & _GRANTS):
            return granted[0], later
    for earlier in reversed(story[max(0, index - _BACK) : index + 1]):
        if (meant := _stood_for(earlier, evidence)) is not None:
            return meant, earlier
        references = [one for one in earlier.facts.references if one.number is not None or one.name is not None]
        if references:
            return references[-1 if earlier is not sentence else 0], earlier
    return None


def _stood_for(sentence: Sentence, evidence: Evidence) -> LegalReference | None:
    """The text that "it" or "the new resolution" stands for, by the register, where the sentence names none or names
    others only behind those words."""
    literal = [one.start for one in sentence.facts.references if one.number is not None]
    meant = [
        mention.reference
        for instrument in evidence.instruments
        for mention in instrument.mentions
        if mention.evidence.article_id == sentence.article.id
        and sentence.start <= mention.reference.start < sentence.start + min(literal, default=len(sentence.text))
    ]
    return meant[0] if len({one.number for one in meant}) == 1 else None
