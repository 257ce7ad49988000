"""Tells whether a question is about a text itself, or about something that the text provides."""

from __future__ import annotations

from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.terms import concepts

_CONTENT = frozenset({Detail.DEADLINE, Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.EFFECT})
OFFICES = frozenset(
    {"secretary", "minister", "deputy-minister", "chairperson", "vice-chairperson", "director", "deputy-director"}
)
"""Concepts of offices: "which vice minister presented the law" asks for a person."""


_SAYS = {
    *(
        "quy",
        "dinh",
        "noi",
        "dung",
        "chinh",
        "ban",
        "hanh",
        "thong",
        "qua",
        "hieu",
        "luc",
        "van",
        "bien",
        "phap",
        "chu",
    ),
    *("chu", "yeu", "gom", "nhung", "muc", "tieu", "co", "so", "ly", "main", "principal", "principale", "principales"),
    *("principaux", "essential", "essentiel", "contenu", "content", "contents", "contient", "contains", "measure"),
    *("measures", "mesure", "mesures", "provision", "provisions", "disposition", "dispositions", "offre", "offer"),
    *(
        "provide",
        "provides",
        "prevoit",
        "prevoient",
        "pay",
        "pays",
        "give",
        "gives",
        "donne",
        "verse",
        "accorde",
        "say",
    ),
}
"""Words that ask for the content of any text."""
_HAPPENS = frozenset({"take-effect"})
"""What happens to instruments, not what they provide."""


def is_about_itself(understanding: Understanding) -> bool:
    """Whether the question is about the instrument (what it is, when, whose), not about something that it provides."""
    if understanding.asks(Kind.FIGURE, Kind.SUPPORT) or understanding.details & _CONTENT:
        return False
    if understanding.asks(Kind.WHO) and OFFICES & set(understanding.concepts):
        return False
    if any(one.pinpoint is not None for one in understanding.references):
        return False
    return not names_content(understanding) and not understanding.names and len(_telling_words(understanding)) < 2


def names_thing(understanding: Understanding) -> bool:
    """Whether the question names one thing, person or class, and not only the text and what it gives."""
    known = concepts()
    things = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS and not (one in known and known[one].kind in ("document", "body", "support"))
    ]
    return bool(things or understanding.names or understanding.quantities or _telling_words(understanding))


def _telling_words(understanding: Understanding) -> list[str]:
    """The words that no list knows, without those that ask for what any text says."""
    return [word for word in understanding.words if word not in _SAYS]


def names_content(understanding: Understanding) -> bool:
    """Whether the question names a thing that a text may be on or provide for: machines, cooperatives, a deadline."""
    if understanding.details & _CONTENT:
        return True
    known = concepts()
    return any(
        one not in GENERIC_CONCEPTS
        and one not in _HAPPENS
        and not (one in known and known[one].kind in ("document", "body"))
        for one in understanding.concepts
    )
