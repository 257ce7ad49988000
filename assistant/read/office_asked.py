"""Whether somebody holds the very office that a question names, and not one like it in another body."""

from __future__ import annotations

from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Sentence
from assistant.guard.names import holds, tokens
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.people import Person
from policy.terms import concepts

PERSONAL = frozenset(
    {
        *("secretary", "minister", "deputy-minister", "chairperson", "vice-chairperson", "director", "deputy-director"),
        *("rector", "leader", "manager", "prime-minister", "president"),
    }
)
"""Offices that a person holds; a department is held by nobody."""
_SHORT_FOR = frozenset({"tp", "tx", "tt", "ubnd", "hdnd", "khcn", "kh&cn", "so kh&cn"})
"""Short forms of "city", "people's committee" and the like, which another article writes in full."""
_LEVELS = frozenset({"state", "party", "authority-level", "district-commune-level"})
"""What the thesaurus holds beside bodies and nobody heads."""
_CHAIRED = frozenset({"people-committee", "people-council"})
_SAYS_NOTHING = frozenset({"body", "question"})
"""Kinds of concept that do not tell one body from another of its place."""
_ANOTHER = late_regex(
    r"(?<![a-z])(?:before|after|predecessors?|successors?|previous(?:ly)?|former(?:ly)?|avant|apres|predecesseu\w+"
    r"|successeu\w+|precedent\w*|ancien(?:ne)?s? (?:directeur|directrice|president|ministre)\w*|tien nhiem|ke nhiem"
    r"|truoc (?:day|do)|nguyen (?:giam doc|chu tich|bo truong))(?![a-z])"
)


_ASKS = late_regex(
    r"(?:head|lead|run|chair|direct|manag|dirig|presid|gere|pilot|conduit|occup|charg|respons|nomm|appoint|actuel"
    r"|current|interim|acting|tete|nom|name|poste|fonction|post|office|dung|dau|lanh|dao|dieu|hanh|phu|trach|giu|chuc)"
    r"[a-z]*\Z"
)
"""Words that ask for the holder of an office and name no body."""


def asks_for_another_holder(text: str) -> bool:
    """Whether who held an office before or will hold it next is asked for: whoever holds it now is no answer.

    >>> asks_for_another_holder("Who was the director before her?")
    True
    """
    return _ANOTHER.search(fold(text)) is not None


def holds_office_asked(person: Person, sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the office of `person` is in the body that the question names, by name, thing or word."""
    role = person.role or ""
    offices = concepts_in(role)
    if any(one in PERSONAL and not names_concept(one, offices) for one in understanding.concepts):
        return False
    told = tokens(sentence.text)
    if not all(holds(name, told) for name in understanding.names if fold(name) not in _SHORT_FOR):
        return False
    # What a question took from the one before it is not said of the office.
    own = fold(understanding.question)
    words = [word for word in understanding.words if not _ASKS.match(word) and word in own]
    same = sentence.article.language == understanding.language
    if same and not all(any(word in fold(one) for one in told) for word in words):
        return False
    return not is_of_another_body(person, understanding)


def is_of_another_body(person: Person, understanding: Understanding) -> bool:
    """Whether the person's office is in another body than the one asked about, or, where a question names an office and
    a place only, in one for a single thing: the chairman of a fishing society is not the chairman of the province."""
    known = concepts()
    offices = concepts_in(person.role or "")
    bodies = {one for one in understanding.concepts if one in known and known[one].kind == "body"} - PERSONAL - _LEVELS
    if bodies and not PERSONAL & set(understanding.concepts):
        # Who heads a department is not who chairs the province; the chairman of a committee goes without its name.
        return not any(names_concept(one, offices) or (one in _CHAIRED and "chairperson" in offices) for one in bodies)
    things = [one for one in understanding.concepts if one in known and known[one].kind not in _SAYS_NOTHING]
    things = [one for one in things if one not in PERSONAL | GENERIC_CONCEPTS]
    if things and not any(names_concept(one, offices) for one in things):
        # The director of a department does not head the fund that he speaks of; "its director" may.
        named = any(one in known and known[one].kind == "body" and one not in PERSONAL | _LEVELS for one in offices)
        return named or bool(offices - PERSONAL - _LEVELS - GENERIC_CONCEPTS)
    if understanding.names or understanding.words or not PERSONAL.issuperset(understanding.concepts):
        return False
    return any(one in known and known[one].kind not in _SAYS_NOTHING for one in offices)
