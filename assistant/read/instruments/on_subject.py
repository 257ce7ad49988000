"""Answers "does that directive give firms any money?", "is it about the forest?": yes or no, with what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, is_kind_of, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.giving import VERB_OF_GETTING
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import same_area
from policy.terms import concepts

_ABOUT = late_regex(
    r"(?<![a-z])(?:porte(?:nt)? (?:\w+ )?sur|concerne(?:nt)?|trait(?:e|ent) d\w*|s'occup\w+ d\w*|(?:a|ont) pour objet"
    r"|(?:est|sont) consacre\w*|relati(?:f|ve)s? (?:a|au|aux)|regit|organise|lutte contre|ne parle que d\w*"
    r"|parle d\w*"
    r"|deals? with|(?:is|are|was) (?:\w+ )?about|concerns?|relates? to|addresses|governs|regulates"
    r"|has to do with|covers?|regarding|concerning"
    r"|ban ve|noi ve|de cap|ve viec|lien quan|quy dinh ve|(?:la|chi la) (?:ke hoach|nghi quyet|chi thi|quyet dinh"
    r"|de an"
    r"|chuong trinh|van ban)|nham|tap trung|ve (?=[a-z]+ [a-z]+))(?![a-z])"
)
"""What a text is about."""
_ASKS_ABOUT = late_regex(
    r"(?<![a-z])(?:porte\w*(?:-t-\w+)? sur|concerne\w*(?:-t-\w+)?|trait\w+(?:-t-\w+)? d|parle\w*(?:-t-\w+)? d"
    r"|about|deals?"
    r" with|deal with|concerns?|relates?|relate to|address(?:es)?|noi ve|ban ve|de cap|lien quan|ve)(?![a-z])"
)
_ASKS_AID = late_regex(
    r"(?<![a-z])(?:aides?|argent|soutiens?|subventions?|financements?|primes?|money|grants?|aid|support|funding"
    r"|subsid\w+"
    r"|pay|pays|tien|ho tro|tro cap|kinh phi|khoan)(?![a-z])"
)
_FIELDS = frozenset({"entrepreneurship", "start-up-ecosystem", "innovation-ecosystem"})
"""What a text may be about, though the thesaurus lists it with those who apply."""
_NO_AID: dict[Language, str] = {
    "fr": "Non : les articles ne rapportent aucun soutien prévu par ce texte ; voici ce qu'ils en disent.",
    "en": "No: the articles report no support under that text; this is what they say of it.",
    "vi": "Không: các bài viết không nêu khoản hỗ trợ nào theo văn bản đó; đây là những gì các bài viết nói về nó.",
}
_NOT_ABOUT: dict[Language, str] = {
    "fr": "Non : d'après les articles, ce texte porte sur autre chose.",
    "en": "No: according to the articles, that text is about something else.",
    "vi": "Không: theo các bài viết, văn bản đó nói về việc khác.",
}


def read_on_subject(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Yes or no, with the sentence that tells what the text is about.

    None where that is not asked of one text, no sentence tells its subject, or the subject shares only a part of what
    is asked.
    """
    folded = fold(understanding.text)
    if len(understanding.references) != 1 or not understanding.asks(Kind.YES_NO):
        return None
    if understanding.asks(Kind.COMPARISON, Kind.LIST, Kind.DATE, Kind.WHO) or understanding.quantities:
        return None
    asked = understanding.references[0]
    told = _telling(asked, understanding.places, evidence)
    if not told:
        return None
    language = understanding.language
    sources = tuple(one.source() for one in told)
    gives = any(refers_to(asked, one) is not Match.NO for support in evidence.supports for one in support.legal_basis)
    if _ASKS_AID.search(folded):
        if gives or any(VERB_OF_GETTING.search(one.folded) for one in told):
            return None
        return Reading(Outcome.ANSWERED, (Statement(_NO_AID[language]),), quotes=sources)
    if not _ASKS_ABOUT.search(folded):
        return None
    text = understanding.text.replace(asked.text, " ")
    things = sorted(concepts_in(text) - GENERIC_CONCEPTS)
    named = frozenset().union(*(one.concepts for one in told))
    if not things:
        return None
    if all(names_concept(one, named) for one in things):
        return Reading(Outcome.ANSWERED, (Statement(words_in(language).yes, sources),), quotes=sources)
    # A text that gives holds more than its subject, and whom it is for is not what it is about.
    if not gives and named - GENERIC_CONCEPTS and not _are_kin(things, named) and not _name_applicants(things):
        return Reading(Outcome.ANSWERED, (Statement(_NOT_ABOUT[language]),), quotes=sources)
    return None


def _telling(asked: LegalReference, places: Sequence[str], evidence: Evidence) -> tuple[Sentence, ...]:
    """The sentence that names the text and says what it is about, or the one behind it that does."""
    for article in dict.fromkeys(scored.sentence.article for scored in evidence.sentences):
        story = evidence.shelf.story(article)
        for number, sentence in enumerate(story):
            if not any(refers_to(asked, one) is Match.YES for one in sentence.facts.references) or sentence.is_heading:
                continue
            if places and sentence.about and not any(same_area(a, b) for a in places for b in sentence.about):
                continue
            if _ABOUT.search(sentence.folded):
                return (sentence,)
            behind = story[number + 1 : number + 2]
            if behind and behind[0].paragraph == sentence.paragraph and _goes_on(behind[0]):
                return (sentence, behind[0])
    return ()


def _goes_on(sentence: Sentence) -> bool:
    return _ABOUT.search(sentence.folded) is not None and not sentence.facts.references


def _name_applicants(things: Sequence[str]) -> bool:
    known = concepts()
    return any(one in known and known[one].kind == "applicant" and one not in _FIELDS for one in things)


def _are_kin(things: Sequence[str], named: frozenset[str]) -> bool:
    return any(is_kind_of(a, b) or is_kind_of(b, a) for a in things for b in named if b not in GENERIC_CONCEPTS)
