"""Who may come to head something: a candidate, or somebody appointed who is not confirmed yet, told as such only."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import is_about_places
from assistant.read.office_asked import PERSONAL
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.people import find_people
from policy.terms import concepts

_HEADING = frozenset({"manage", "direct", "lead", "responsible", "implement"})
"""What heading is called where it is asked for."""
_NAMED_BEFORE = 6
"""Sentences before that may name what "it" is."""
_EXPECTED = late_regex(
    r"(?<![a-z])(?:pressentie?s?|favorie?s?|candidate?s?|nominees?|front-?runners?|tipped|shortlisted|ung (?:cu )?vien"
    r"|(?:doit|doivent|devra|reste a) (?:encore )?(?:etre )?(?:confirm|nomm|elu|approuv|valid)\w*"
    r"|(?:pas|point) (?:encore )?(?:ete )?(?:confirm|nomm|elu|design|approuv)\w*"
    r"|(?:devrait|appelee?|destinee?) (?:a )?(?:en )?(?:prendre|diriger|presider|occuper|etre nomme\w*)"
    r"|(?:expected|likely|set|due|proposed|nominated|slated) (?:as|for"
    r"|to (?:head|lead|run|chair|direct|take|become|be))"
    r"|(?:yet to|not yet|still to|must still|has to|remains to) (?:be |been )?(?:appoint|confirm|elect|nam|approv)\w*"
    r"|to be confirmed|awaits? (?:confirmation|approval)|du kien (?:se )?(?:giu|lam|dieu hanh|duoc|bo nhiem|phu trach"
    r"|dung dau|lanh dao)|duoc (?:gioi thieu|de cu|quy hoach)|chua (?:duoc )?(?:bo nhiem|bau|phe chuan|chinh thuc)"
    r"|cho (?:phe chuan|bo nhiem|phe duyet))(?![a-z])"
)
"""Says of somebody that he may come to an office, not that he holds it."""


def is_only_expected(sentence: Sentence) -> bool:
    """Whether somebody of the sentence is a candidate for an office, or not confirmed in it yet: he holds none."""
    return _EXPECTED.search(sentence.folded) is not None


def read_expected(understanding: Understanding, evidence: Evidence, *, outright: bool) -> Reading | None:
    """Who may come to head what is asked about, in the words of the article; None where nobody is only expected to.

    `outright` takes sentences that name the thing themselves; without it also those where "it" was named before, and
    no other body is.
    """
    known = concepts()
    things = [one for one in understanding.concepts if one in known and one not in PERSONAL | _HEADING]
    if not things:
        return None
    for scored in evidence.sentences:
        sentence = scored.sentence
        if not is_only_expected(sentence) or not is_about_places(understanding.places, sentence.about):
            continue
        if not find_people(sentence.text, sentence.article.language):
            continue
        story = evidence.shelf.story(sentence.article)
        at = next((place for place, one in enumerate(story) if one.key == sentence.key), 0)
        told = sentence.concepts
        if not outright:
            if any(known[one].kind == "body" for one in told - PERSONAL - GENERIC_CONCEPTS if one in known):
                continue
            before = [one for one in story[max(0, at - _NAMED_BEFORE) : at] if one.headings == sentence.headings]
            told = told.union(*(one.concepts for one in before))
        if not all(names_concept(one, told) for one in things):
            continue
        after = [one for one in story[at + 1 : at + 2] if one.paragraph == sentence.paragraph and is_only_expected(one)]
        lead = Statement(words_in(understanding.language).sources_say)
        return Reading(Outcome.ANSWERED, (lead,), quotes=tuple(one.source() for one in (sentence, *after)))
    return None


def as_expected(reading: Reading, understanding: Understanding) -> Reading:
    """`reading` of who heads something, without saying that anybody does where its sentence only expects it."""
    told = [source for statement in reading.lead for source in statement.sources]
    if not any(_EXPECTED.search(fold(source.quote)) for source in told):
        return reading
    return Reading(reading.outcome, (Statement(words_in(understanding.language).sources_say),), quotes=reading.quotes)
