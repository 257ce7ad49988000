"""Whether a person is given somebody else's office."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import concepts_in
from assistant.evidence import Sentence
from policy.folding import fold
from policy.language import Language
from policy.people import Person, find_people


def offices_moved(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The persons of `plain` whose office the sources give to another person, and not to them."""
    told = [person for one in proving for person in find_people(one.text, one.article.language)]
    moved = []
    for person in find_people(plain, language):
        own = [one for one in told if _is_same(person, one) and one.role]
        others = [one for one in told if not _is_same(person, one) and one.role]
        if not person.role or not own:
            continue
        likeness = max(_likeness(person, one) for one in own)
        if any(_likeness(person, one) > likeness for one in others):
            moved.append(person.name)
    return tuple(moved)


def _is_same(one: Person, other: Person) -> bool:
    ours, theirs = set(fold(one.name).split()), set(fold(other.name).split())
    return ours <= theirs or theirs <= ours


def _likeness(one: Person, other: Person) -> float:
    """How much two offices have in common, from 0 to 1: concepts across languages, words in one."""
    ours, theirs = one.role or "", other.role or ""
    concepts, others = concepts_in(ours), concepts_in(theirs)
    words, other_words = set(fold(ours).split()), set(fold(theirs).split())
    by_concept = len(concepts & others) / len(concepts | others) if concepts | others else 0.0
    by_word = len(words & other_words) / len(words | other_words) if words | other_words else 0.0
    return max(by_concept, by_word)
