"""How a person and the office that he holds are told: in the reader's words where they have names there, and as the
article says it."""

from __future__ import annotations

from assistant.concepts import concepts_in, label, mentions_in
from assistant.evidence import Sentence
from assistant.statement import Statement
from assistant.words import words_in
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.people import Person
from policy.person_words import LEADS
from policy.places import place
from policy.terms import concepts

_LOCAL = late_regex(
    r"provinc|ville|thanh pho|(?<![a-z])(?:tinh|so|ubnd|hdnd|departe?ments?|comite populaire|people's c\w+|"
    r"uy ban nhan dan|hoi dong nhan dan)(?![a-z])"
)
"""An office of a province or a part of one."""
_DEPUTY = late_regex(r"(?<![a-z])(?:deputy|vice|pho|adjointe?|acting|interim|quyen|former|ancien\w*|nguyen)(?![a-z])")
_HEADS = frozenset({"chairperson", "director", "minister", "secretary"})
_UNSURE_BODIES = frozenset({"national-assembly-committee", "council", "steering-committee", "management-board"})
"""Kinds of body of which there are many: the article's own words say which one it is."""
_PART_OF_A_BODY = late_regex(
    r"(?<![a-z])(?:commissions?|committees?|comites?|sous-comites?|boards?|uy ban|tieu ban)(?![a-z])"
)


def offices_of(person: Person) -> frozenset[str]:
    """The offices that what the article calls a person names."""
    return concepts_in(person.role or "")


def person_in_office(person: Person, sentence: Sentence, language: Language) -> Statement:
    """Name and office; a deputy is never told as what he is the deputy of."""
    words = words_in(language)
    role = " ".join((person.role or "").split())
    opening, closing = words.quotes
    quoted = f"{opening}{role}{closing}"
    text = quoted
    if sentence.article.language != language and not LEADS.match(fold(role) + "."):
        named = dict.fromkeys(mention.concept for mention in mentions_in(role))
        known = concepts()
        is_deputy = _DEPUTY.search(fold(role)) is not None
        said = [
            label(concept, language)
            for concept in named
            if concept in known
            and known[concept].kind == "body"
            # "The assembly's committee on science" is not the committee that the thesaurus knows.
            and concept not in _UNSURE_BODIES
            # A deputy whom the thesaurus knows only as what he is the deputy of is not given that office.
            and not (is_deputy and concept in _HEADS)
        ]
        if said and not _is_of_a_part(role):
            text = f"{', '.join(said)} ({quoted})"
    where = _where(person, sentence, language)
    office = f"{text}{f', {where}' if where else ''}"
    told = words.person_role.format(person=f"**{person.name}**", role=office)
    return Statement(f"{told}.", (sentence.source(),), value=person.name, detail=quoted)


def _is_of_a_part(role: str) -> bool:
    """Whether the office is in a committee that the thesaurus does not know by its whole name: the vice-chairman of an
    assembly's committee is no vice-chairman of the assembly.
    """
    known = concepts()
    spans = [
        (one.start, one.end)
        for one in mentions_in(role)
        if one.concept in known and known[one.concept].kind == "body" and one.concept not in _UNSURE_BODIES
    ]
    parts = (match.start() for match in _PART_OF_A_BODY.finditer(fold(role)))
    return any(not any(start <= part < end for start, end in spans) for part in parts)


def _where(person: Person, sentence: Sentence, language: Language) -> str:
    """The place of an office that names none itself ("director of the provincial Department")."""
    if len(sentence.about) != 1 or not _LOCAL.search(fold(person.role or "")):
        return ""
    name = place(sentence.about[0]).names[language]
    return "" if fold(name) in fold(person.role or "") else name


def person_told(person: Person, at: Sentence, language: Language) -> Statement:
    """The person with the office that the sentence gives; the name alone where it gives none."""
    if person.role:
        return person_in_office(person, at, language)
    named = words_in(language).value_thing.format(value=f"**{person.name}**", thing="")
    return Statement(f"{named}.", (at.source(),), value=person.name)
