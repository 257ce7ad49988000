"""Reads who: the person of an office, the office of a person, the person who said something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Scored, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.dates.dates import states_values_of
from assistant.read.dates.events import event_names, events_in
from assistant.read.deeds import deeds_in
from assistant.read.expected_holders import as_expected, read_expected
from assistant.read.fit import Fit, fit, is_about_places
from assistant.read.office_asked import (
    PERSONAL,
    asks_for_another_holder,
    holds_office_asked,
    is_of_another_body,
)
from assistant.read.person_told import offices_of, person_in_office, person_told
from assistant.read.quotes import names_enough, rank_sentences
from assistant.read.speakers import asks_who_said, asks_who_said_that, speaker_of
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Understanding
from assistant.understand.patterns import any_of
from assistant.understand.read_question import content_words
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.people import Person, find_people, name_spans
from policy.terms import concepts

_OFFICES = frozenset({"leader", "manager"})
_HEADS_IT = any_of(
    r"(?:head|lead|run|chair|direct|manag|own|found|dirig|presid|gere|pilot|fond|conduit)\w*",
    r"(?:patron|chef|boss)\w*",
    r"(?:dung dau|lanh dao|dieu hanh|phu trach|sang lap|chu tich|giam doc|chu nhiem|truong ban)",
)
"""Asks who heads something."""
_MOST_TOLD = 2
_LOOKED_AT = 8
_ENOUGH = 0.4
_QUOTES = late_regex(r"[\"“«]")
_MEANS_IT = 0.42
"""Likeness from which a sentence says what the question says, whatever its words."""
_SAYS_IT = 0.32
"""Likeness from which the only words of anybody that come near are quoted."""
_RIVAL = 0.7
"""Of that likeness, what somebody else's words may have."""
_AS_NEAR = 0.75
"""Of the likeness of the nearest sentence, what that of one must be whose speaker is told."""
_ASKS_OFFICE = late_regex(
    r"(?<![a-z])(?:fonctions?|postes?|titre|role|metier|position|job|title|office|chuc vu|chuc danh|chuc|cong viec|"
    r"occupe\w*|exerce\w*|hold\w*|giu)(?![a-z])"
)
"""Asks what somebody is, by whatever name."""
_WHO_MAY = late_regex(
    r"(?<![a-z])(?:exclu\w*|eligib\w*|qualif\w+|entitled|allowed to|may (?:apply|not)|can (?:apply|not)|beneficiaires?|"
    r"(?:peut|peuvent) (?:postuler|beneficier|demander|pretendre)|ont droit|a droit|khong thuoc|khong duoc|bi loai|"
    r"duoc huong|doi tuong nao|thuoc doi tuong|(?:peut|peuvent|pourra\w*) (?:participer|entrer|rejoindre|adherer)|"
    r"(?:may|can) (?:join|take part|participate|enter)|duoc tham gia)(?![a-z])"
)
"""A question of who may apply is after conditions, not after a person."""


def read_said(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who says that …; None where another thing is asked. What is said may be about aids and sums: nobody asks for
    them."""
    if not asks_who_said_that(understanding.text) or len(understanding.parts) > 1:
        return None
    return _speaker(understanding, evidence) or _closest_said(understanding, evidence)


def _closest_said(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What somebody says that comes nearest in meaning, quoted; None where another's words come near too."""
    said = [
        (scored.likeness, found[0].name, scored.sentence)
        for scored in evidence.sentences
        if scored.likeness >= _RIVAL * _SAYS_IT and (found := speaker_of(scored.sentence, evidence)) is not None
    ]
    said.sort(key=lambda entry: -entry[0])
    if not said or said[0][0] < _SAYS_IT:
        return None
    if any(name != said[0][1] and likeness > _RIVAL * said[0][0] for likeness, name, _ in said[1:]):
        return None
    lead = Statement(words_in(understanding.language).sources_say)
    return Reading(Outcome.ANSWERED, (lead,), quotes=(said[0][2].source(),))


def read_person(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The person or office asked for, with the sentence; None when the articles name none."""
    if _WHO_MAY.search(fold(understanding.text)) or asks_for_another_holder(understanding.text):
        return None
    named = [understanding.text[start:end] for start, end in name_spans(understanding.text)]
    named = named or [name for name in understanding.names if len(tokens(name)) > 1]
    if named:
        return (
            _office_of(named[0], understanding, evidence)
            or _told_of(named[0], understanding, evidence)
            or _head_of(named[0], understanding, evidence)
        )
    if asks_who_said(understanding.text):
        return _speaker(understanding, evidence) or _doer(understanding, evidence)
    if not (asks_for_head(understanding) or _HEADS_IT.search(fold(understanding.text))):
        return _holder(understanding, evidence) or _doer(understanding, evidence)
    found = (
        read_expected(understanding, evidence, outright=True)
        or _holder(understanding, evidence)
        or (_speaker(understanding, evidence) if asks_for_head(understanding) else None)
        or _doer(understanding, evidence)
        or read_expected(understanding, evidence, outright=False)
    )
    return as_expected(found, understanding) if found else None


def asks_for_office(understanding: Understanding) -> bool:
    """Whether the question is who holds an office, or what a named person is: only that person answers."""
    known = concepts()
    offices = any(one in known and known[one].kind == "body" for one in understanding.concepts)
    if offices or Detail.SIGNER in understanding.details:
        return True
    # Who owns or built what has a name of two words asks for no office of that name.
    return any(len(tokens(one)) > 1 for one in understanding.names) and not deeds_in(understanding.text)


def asks_for_head(understanding: Understanding) -> bool:
    """Whether an office is named, or who heads something is asked: a body alone may only be part of what is asked."""
    named = bool(PERSONAL & set(understanding.concepts))
    return named or (asks_for_office(understanding) and _HEADS_IT.search(fold(understanding.text)) is not None)


def _office_of(name: str, understanding: Understanding, evidence: Evidence) -> Reading | None:
    found = [
        (person, sentence)
        for person, sentence in _people(evidence)
        if holds(name, tokens(person.name)) and (person.role is not None)
    ]
    if not found:
        return None
    # The fullest office first: a short form ("the vice-minister") says less.
    found.sort(key=lambda pair: -len(pair[0].role or ""))
    language = understanding.language
    person, sentence = found[0]
    others = [
        pair
        for pair in found[1:]
        if offices_of(pair[0]) - offices_of(person) and fold(pair[0].role or "") != fold(person.role or "")
    ]
    told = (person_in_office(one, at, language) for one, at in [(person, sentence), *others[:1]])
    # The name is known to the asker: it is no value that could be put into the words of the question.
    statements = tuple(replace(one, value=None) for one in told)
    return Reading(Outcome.ANSWERED, statements, quotes=(sentence.source(),))


def _told_of(name: str, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that name the person, where nothing more is asked than who that is; not those around them."""
    rest = _ASKS_OFFICE.sub(" ", fold(understanding.text.replace(name, " ")))
    if content_words(rest) or concepts_in(rest) - GENERIC_CONCEPTS:
        return None
    told = [scored.sentence for scored in evidence.sentences if holds(name, tokens(scored.sentence.text))]
    told = [one for one in told if not (one.is_caption or one.is_heading)][:_MOST_TOLD]
    if not told:
        return None
    lead = Statement(words_in(understanding.language).sources_say)
    return Reading(Outcome.ANSWERED, (lead,), quotes=tuple(one.source() for one in told))


def _head_of(name: str, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who heads what bears the name: "who runs the Que Van cooperative?"; None where that is not asked."""
    if not _HEADS_IT.search(fold(understanding.text)):
        return None
    for person, sentence in _people(evidence):
        if person.role is not None and holds(name, tokens(person.role)):
            return Reading(
                Outcome.ANSWERED,
                (person_in_office(person, sentence, understanding.language),),
                quotes=(sentence.source(),),
            )
    return None


def _holder(understanding: Understanding, evidence: Evidence) -> Reading | None:
    known = concepts()
    wanted = [concept for concept in understanding.concepts if concept in known and known[concept].kind == "body"]
    if not wanted:
        return None
    # "the department of start-ups" is not any department; "in the article on start-ups" says which article.
    further = [one for one in understanding.concepts if one not in wanted and one not in GENERIC_CONCEPTS]
    best: list[tuple[float, Person, Sentence]] = []
    for person, sentence in _people(evidence):
        if not fit(understanding, sentence).place or not holds_office_asked(person, sentence, understanding):
            continue
        offices = offices_of(person)
        titled = offices | concepts_in(sentence.article.title)
        if not all(names_concept(one, offices) for one in wanted) or not all(
            names_concept(one, titled) for one in further
        ):
            continue
        share = len(wanted) / max(len(offices), 1)
        own = is_about_places(understanding.places, sentence.facts.place_ids) if understanding.places else False
        best.append((share + (0.5 if own else 0.0), person, sentence))
    if not best:
        return None
    best.sort(key=lambda entry: -entry[0])
    top = best[0][0]
    different = {
        fold(person.name): (person, sentence) for score, person, sentence in reversed(best) if score >= top - 0.01
    }
    chosen = list(different.values())[:3]
    statements = tuple(person_in_office(person, sentence, understanding.language) for person, sentence in chosen)
    return Reading(Outcome.ANSWERED, statements, quotes=tuple(sentence.source() for _, sentence in chosen)[:2])


def _speaker(understanding: Understanding, evidence: Evidence) -> Reading | None:
    # Who has another office is not the one asked for.
    offices = PERSONAL & set(understanding.concepts)
    ranked = rank_sentences(understanding, evidence)
    nearest = _nearest_said(ranked, evidence)
    # Words that nobody lists may carry what was said: the sentence that means it most is looked at too.
    closest = [entry for entry in ranked if entry[2].likeness == nearest >= _MEANS_IT and entry[2].is_best]
    for _, fitting, scored in (*ranked[:_LOOKED_AT], *closest):
        means_it = scored.likeness == nearest >= _MEANS_IT
        # A line that opens with somebody's words may look like the caption of a picture.
        is_caption = scored.sentence.is_caption and _QUOTES.search(scored.sentence.text) is None
        if is_caption or not fitting.is_about or not (fitting.share >= _ENOUGH or means_it):
            continue
        # Somebody else's words may name as many of the things: what is said must be what the question says.
        if scored.likeness < _AS_NEAR * nearest:
            continue
        found = speaker_of(scored.sentence, evidence)
        if found is None or (offices and not offices & offices_of(found[0])):
            continue
        if not asks_who_said(understanding.text) and is_of_another_body(found[0], understanding):
            continue
        person, at = found
        sources: list[Source] = [at.source()]
        if at.key != scored.sentence.key:
            sources.append(scored.sentence.source())
        statement = person_told(person, at, understanding.language)
        proven = replace(statement, sources=tuple(sources))
        return Reading(Outcome.ANSWERED, (proven,), quotes=(scored.sentence.source(),))
    return None


def _nearest_said(ranked: Sequence[tuple[float, Fit, Scored]], evidence: Evidence) -> float:
    """Likeness of the sentence that is nearest to the question of those that somebody says."""
    by_likeness = sorted((scored for _, _, scored in ranked), key=lambda one: -one.likeness)
    return next((one.likeness for one in by_likeness if speaker_of(one.sentence, evidence) is not None), 0.0)


def _doer(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who did what the question says, where a sentence about it names that very act and one person beside it."""
    asked = event_names(understanding.text)
    ranked = rank_sentences(understanding, evidence)[:_LOOKED_AT]
    # What goes on in the paragraph that names the thing is of that very thing: "a centre … It will be run by …".
    first = [(one.article.id, one.paragraph) for one in (entry[2].sentence for entry in ranked[:1])]
    ranked.sort(key=lambda entry: (entry[2].sentence.article.id, entry[2].sentence.paragraph) not in first)
    for _, fitting, scored in ranked:
        sentence = scored.sentence
        acts = [one for one in events_in(sentence.text) if one.name in asked]
        if not states_values_of(understanding, sentence):
            continue
        if not acts or sentence.is_caption or not fitting.is_about or fitting.share < _ENOUGH:
            continue
        people = find_people(sentence.text, sentence.article.language)
        if len(people) != 1 or not names_enough(understanding, fitting):
            continue
        return Reading(
            Outcome.ANSWERED, (person_told(people[0], sentence, understanding.language),), quotes=(sentence.source(),)
        )
    return None


def _people(evidence: Evidence) -> Iterator[tuple[Person, Sentence]]:
    for scored in evidence.sentences:
        sentence = scored.sentence
        for person in find_people(sentence.text, sentence.article.language):
            yield person, sentence
