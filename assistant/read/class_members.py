"""How many of the things that a question asks for by their class a sentence names: "which technologies?" is answered
where three of them stand, whatever the verb."""

from __future__ import annotations

from assistant.evidence import Sentence
from assistant.understand import Understanding
from assistant.understand.asked_class import asked_class
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.terms import concepts

SEVERAL = 3
"""From which on the sentence lists them."""
_WITH_MEMBERS = frozenset({"technology", "sector"})
"""Kinds of concept whose names say of which class a thing is."""


def members_named(understanding: Understanding, sentence: Sentence) -> int:
    """The distinct things of the class asked for in the sentence; 0 where the class is none whose members are known."""
    known = concepts()
    classes = asked_class(understanding.text)
    kinds = {known[one].kind for one in classes if one in known} & _WITH_MEMBERS
    named = sentence.concepts - GENERIC_CONCEPTS - classes
    return sum(known[one].kind in kinds for one in named if one in known)
