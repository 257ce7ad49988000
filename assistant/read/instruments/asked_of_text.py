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
    return not names_content(understanding) and not understanding.names and len(understanding.words) < 2


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
