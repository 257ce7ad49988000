"""Corrects what a question takes for granted of a text: who issued it, which kind of text it is, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.read.instruments.asked_of_text import is_about_itself
from assistant.read.instruments.details import identified
from assistant.read.instruments.facts import Known, bare_body, name_of
from assistant.read.instruments.sentence import describe
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Basis, LegalReference, bodies_agree
from policy.legal_reference.bodies import bodies_in
from policy.places import place

_ISSUES = late_regex(r"adopt|ban hanh|thong qua|\bpris\b|prise|issu|eman|publi|vient|comes from|\bcua\b")
_BODY_WORDS = (
    r"(?:politburo|bureau politique|bo chinh tri|gouvernement|government|chinh phu|national assembly"
    r"|assemblee nationale|quoc hoi|(?:provincial )?people's council|conseil populaire|hdnd|hoi dong nhan dan"
    r"|premier ministre|prime minister|thu tuong|central committee|comite central|ban chap hanh trung uong)"
)
_ASSERTS_BODY = late_regex(
    rf"(?:since|as|puisque|comme|vi|do)\W+(?:the |le |la |l')?{_BODY_WORDS} (?:a |has |da )?"
    r"(?:adopt|ban hanh|thong qua|pris|issu|publi)\w*"
    rf"|(?:adopte\w*|pris\w*|publie\w*|adopted|issued|passed) (?:par|by) (?:the |le |la |l')?{_BODY_WORDS}"
)
"""The question takes for granted who issued the text."""


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
        told = identified(known, understanding)
        confirmed = replace(told, text=f"{words.yes} {told.text}")
        return Reading(Outcome.ANSWERED, (confirmed,), quotes=(body[1],))
    text = words.wrong_body.format(instrument=name_of(known, language), actual=bare_body(body[0], language))
    lead = Statement(f"{words.no} {text}" if is_yes_no else text, (body[1],))
    return Reading(Outcome.FALSE_PREMISE, (lead,), (describe(known, language),), quotes=known.cited(1))


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
