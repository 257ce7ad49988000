"""Reads who: the person of an office, the office of a person, the person who said something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, label, mentions_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.dates.dates import states_values_of
from assistant.read.dates.events import event_names, events_in
from assistant.read.fit import fit, is_about_places
from assistant.read.instruments.asked_of_text import OFFICES
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.language import Language
from policy.people import Person, find_people
from policy.places import place
from policy.terms import concepts

_OFFICES = frozenset({"leader", "manager"})
_LOCAL = re.compile(
    r"provinc|ville|thanh pho|(?<![a-z])(?:tinh|so|ubnd|hdnd|departe?ments?|comite populaire|people's c\w+|"
    r"uy ban nhan dan|hoi dong nhan dan)(?![a-z])"
)
"""An office of a province or a part of one."""
_DEPUTY = re.compile(r"(?<![a-z])(?:deputy|vice|pho|adjointe?|acting|interim|quyen|former|ancien\w*|nguyen)(?![a-z])")
_HEADS = frozenset({"chairperson", "director", "minister", "secretary"})
_LOOKED_AT = 8
_ENOUGH = 0.4
_AS_NEAR = 0.75
"""Of the likeness of the nearest sentence, what that of one must be whose speaker is told."""
_BY_PRONOUN = re.compile(
    r"\A\W*(?:selon (?:lui|elle)|d'apres (?:lui|elle)|according to (?:him|her)|theo (?:ong|ba)(?= \w)|il|elle|he"
    r"|she|ong|ba|dong chi nay|vi nay|le (?:vice-)?ministre|la (?:vice-)?ministre|the (?:deputy"
    r" |vice )?minister|thu truong|bo truong)(?!\w)"
)
_WHO_MAY = re.compile(
    r"(?<![a-z])(?:exclu\w*|eligib\w*|qualif\w+|entitled|allowed to|may (?:apply|not)|can (?:apply|not)|beneficiaires?|"
    r"(?:peut|peuvent) (?:postuler|beneficier|demander|pretendre)|ont droit|a droit|khong thuoc|khong duoc|bi loai|"
    r"duoc huong|doi tuong nao|thuoc doi tuong|(?:peut|peuvent|pourra\w*) (?:participer|entrer|rejoindre|adherer)|"
    r"(?:may|can) (?:join|take part|participate|enter)|duoc tham gia)(?![a-z])"
)
"""A question of who may apply is after conditions, not after a person."""
_SAID = re.compile(
    r"(?:repond\w*|answer\w*|tra loi) .{0,30}(?:interview|entretien|phong van)|interview\w*"
    r"|(?<![a-z])qui (?:a |ont |s'|y |en |nous |leur )?(?:\w+ ){0,2}?(?:di(?:t|sent)|declar\w+|affirm\w+"
    r"|soulign\w+|indiqu\w+"
    r"|annonc\w+|rappel\w+|precis\w+|estim\w+|present\w+|expliqu\w+|propos\w+|demand\w+|recommand\w+|sugger\w+"
    r"|reclam\w+"
    r"|juge\w*|pens\w+|crain\w+|plaid\w+|appel\w+|critiqu\w+|denonc\w+|regrett\w+|deplor\w+|reconn\w+|admet\w*|admis"
    r"|prom\w+|souhait\w+|insist\w+|averti\w*|ajout\w+|confi\w+|constat\w+|plaint|plaign\w+|invit\w+)(?![a-z])"
    r"|(?<![a-z])who (?:has |had |is |was )?(?:\w+ly )?(?:sa(?:ys?|id)|stat\w+|announc\w+|declar\w+|stress\w+"
    r"|not(?:es|ed)|tells?"
    r"|told|present\w+|explain\w+|propos\w+|suggest\w+|recommend\w+|ask\w*|call\w*|demand\w*|urg\w+|warn\w*|thinks?"
    r"|thought|believ\w+|fears?|feared|argu\w+|critici\w+|regret\w*|admit\w*|acknowledg\w+|promis\w+|wants?"
    r"|wanted|insist\w*"
    r"|complain\w*|invit\w+|point\w*)(?![a-z])"
    r"|(?<![a-z])(?:ai|nguoi nao|ong nao|ba nao) (?:da |dang |la nguoi )?(?:noi|phat bieu|khang dinh|cho biet"
    r"|nhan manh|cho rang"
    r"|gioi thieu|trinh bay|de xuat|de nghi|kien nghi|yeu cau|keu goi|canh bao|thua nhan|khuyen nghi|mong muon"
    r"|muon|hua|lo ngai"
    r"|chi ra|luu y|phan nan|phe binh|dat hang|hien ke)(?![a-z])|nguoi (?:da )?(?:noi|phat bieu)|theo ai"
)
"""Asks who says something: any verb of saying, thinking or asking for."""


def read_person(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The person or office asked for, with the sentence; None when the articles name none."""
    if _WHO_MAY.search(fold(understanding.text)):
        return None
    named = [name for name in understanding.names if len(tokens(name)) > 1]
    if named:
        if reading := _office_of(named[0], understanding, evidence):
            return reading
        return None
    if _SAID.search(fold(understanding.text)):
        return _speaker(understanding, evidence) or _doer(understanding, evidence)
    return (
        _holder(understanding, evidence)
        or (_speaker(understanding, evidence) if asks_for_office(understanding) else None)
        or _doer(understanding, evidence)
    )


def asks_for_office(understanding: Understanding) -> bool:
    """Whether the question is who holds an office, or what a named person is: only that person answers."""
    known = concepts()
    offices = any(one in known and known[one].kind == "body" for one in understanding.concepts)
    return offices or Detail.SIGNER in understanding.details or any(len(tokens(one)) > 1 for one in understanding.names)


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
        if _offices(pair[0]) - _offices(person) and fold(pair[0].role or "") != fold(person.role or "")
    ]
    statements = tuple(_statement(one, at, language) for one, at in [(person, sentence), *others[:1]])
    return Reading(Outcome.ANSWERED, statements, quotes=(sentence.source(),))


def _offices(person: Person) -> frozenset[str]:
    return concepts_in(person.role or "")


def _statement(person: Person, sentence: Sentence, language: Language) -> Statement:
    """Name and office, in the reader's words where they have names there, and as the article says it."""
    words = words_in(language)
    role = " ".join((person.role or "").split())
    opening, closing = words.quotes
    quoted = f"{opening}{role}{closing}"
    text = quoted
    if sentence.article.language != language:
        named = dict.fromkeys(mention.concept for mention in mentions_in(role))
        known = concepts()
        is_deputy = _DEPUTY.search(fold(role)) is not None
        said = [
            label(concept, language)
            for concept in named
            if concept in known
            and known[concept].kind == "body"
            # A deputy whom the thesaurus knows only as what he is the deputy of is not given that office.
            and not (is_deputy and concept in _HEADS)
        ]
        if said:
            text = f"{', '.join(said)} ({quoted})"
    where = _where(person, sentence, language)
    office = f"{text}{f', {where}' if where else ''}"
    told = words.person_role.format(person=f"**{person.name}**", role=office)
    return Statement(f"{told}.", (sentence.source(),), value=person.name, detail=quoted)


def _where(person: Person, sentence: Sentence, language: Language) -> str:
    """The place of an office that names none itself ("director of the provincial Department")."""
    if len(sentence.about) != 1 or not _LOCAL.search(fold(person.role or "")):
        return ""
    name = place(sentence.about[0]).names[language]
    return "" if fold(name) in fold(person.role or "") else name


def _holder(understanding: Understanding, evidence: Evidence) -> Reading | None:
    known = concepts()
    wanted = [concept for concept in understanding.concepts if concept in known and known[concept].kind == "body"]
    if not wanted:
        return None
    # "the department of start-ups" is not any department; "in the article on start-ups" says which article.
    further = [one for one in understanding.concepts if one not in wanted and one not in GENERIC_CONCEPTS]
    best: list[tuple[float, Person, Sentence]] = []
    for person, sentence in _people(evidence):
        if not fit(understanding, sentence).place:
            continue
        offices = _offices(person)
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
    statements = tuple(_statement(person, sentence, understanding.language) for person, sentence in chosen)
    return Reading(Outcome.ANSWERED, statements, quotes=tuple(sentence.source() for _, sentence in chosen)[:2])


def _speaker(understanding: Understanding, evidence: Evidence) -> Reading | None:
    # Who has another office is not the one asked for.
    offices = OFFICES & set(understanding.concepts)
    ranked = rank_sentences(understanding, evidence)
    nearest = max((scored.likeness for _, _, scored in ranked), default=0.0)
    for _, fitting, scored in ranked[:_LOOKED_AT]:
        if not fitting.is_about or fitting.share < _ENOUGH or scored.sentence.is_caption:
            continue
        # Somebody else's words may name as many of the things: what is said must be what the question says.
        if scored.likeness < _AS_NEAR * nearest:
            continue
        found = speaker_of(scored.sentence, evidence)
        if found is None or (offices and not offices & _offices(found[0])):
            continue
        person, at = found
        sources: list[Source] = [at.source()]
        if at.key != scored.sentence.key:
            sources.append(scored.sentence.source())
        statement = _told(person, at, understanding.language)
        proven = replace(statement, sources=tuple(sources))
        return Reading(Outcome.ANSWERED, (proven,), quotes=(scored.sentence.source(),))
    return None


def _told(person: Person, at: Sentence, language: Language) -> Statement:
    """The person with the office that the sentence gives; the name alone where it gives none."""
    if person.role:
        return _statement(person, at, language)
    named = words_in(language).value_thing.format(value=f"**{person.name}**", thing="")
    return Statement(f"{named}.", (at.source(),), value=person.name)


def _doer(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who did what the question says, where a sentence about it names that very act and one person beside it."""
    asked = event_names(understanding.text)
    for _, fitting, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]:
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
            Outcome.ANSWERED, (_told(people[0], sentence, understanding.language),), quotes=(sentence.source(),)
        )
    return None


def speaker_of(sentence: Sentence, evidence: Evidence) -> tuple[Person, Sentence] | None:
    """Who says the sentence: the person it names, else the one its pronoun stands for."""
    people = find_people(sentence.text, sentence.article.language)
    if people:
        return people[0], sentence
    if not _BY_PRONOUN.search(sentence.folded):
        return None
    story = evidence.shelf.story(sentence.article)
    index = next(place for place, other in enumerate(story) if other.start == sentence.start)
    for earlier in reversed(story[max(0, index - 4) : index]):
        if not earlier.is_caption and (people := find_people(earlier.text, earlier.article.language)):
            return people[0], earlier
    return None


def _people(evidence: Evidence) -> Iterator[tuple[Person, Sentence]]:
    for scored in evidence.sentences:
        sentence = scored.sentence
        for person in find_people(sentence.text, sentence.article.language):
            yield person, sentence
