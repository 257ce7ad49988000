"""Whether a figure is lent to another name: a place, body or text that is not the one beside it in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.guard.names import names_in, tokens
from assistant.meaning.clauses import clauses_of
from assistant.read.fit import covers_place
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import canonical_identifier
from policy.quantity import Quantity

_IN_TURN = late_regex(r"\b(?:respective(?:ly|ment)|in that order|dans cet ordre)\b|lần lượt|theo thứ tự", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Named:
    """What a text names, by kind: only a place takes the place of a place."""

    places: frozenset[str]
    instruments: frozenset[str]
    others: frozenset[str]

    def is_told_of(self, clause: _Named, source: _Named) -> bool:
        """Whether nothing of one kind that the source names is told here of another of its kind, in that clause."""
        return not (
            _are_apart(self.places, clause.places, source.places)
            or _are_others(self.instruments, clause.instruments, source.instruments)
            or _are_others(self.others, clause.others, source.others)
        )


def _are_others(own: frozenset[str], beside: frozenset[str], source: frozenset[str]) -> bool:
    return bool(own & source) and bool(beside) and not own & beside


def _are_apart(own: frozenset[str], beside: frozenset[str], source: frozenset[str]) -> bool:
    """The same for places, where a district stands for its province; what two provinces became later does not count."""
    related = any(covers_place(one, other) or covers_place(other, one) for one in own for other in beside)
    return _are_others(own, beside, source) and not related


def names_moved(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The figures of `plain` that stand in every source beside other names, and beside none that `plain` names."""
    own = _named(plain, language)
    moved = []
    for quantity in facts_of(plain, language).quantities:
        stated = [is_told for sentence in proving for is_told in _told_of(own, quantity, sentence)]
        if stated and not any(stated):
            moved.append(quantity.text)
    return tuple(moved)


def _told_of(own: _Named, quantity: Quantity, sentence: Sentence) -> Iterator[bool]:
    """For each time the sentence states the figure, whether its clause is about what `own` names."""
    text, spoken = sentence.text, sentence.article.language
    if _IN_TURN.search(text):
        return
    source = _named(text, spoken)
    for other in facts_of(text, spoken).quantities:
        if (other.value, other.unit) == (quantity.value, quantity.unit):
            start, end = next(span for span in clauses_of(text, fine=True) if other.start < span[1])
            yield own.is_told_of(_named(text[start:end], spoken), source)


@lru_cache(maxsize=5_000)
def _named(text: str, language: Language) -> _Named:
    facts = facts_of(text, language)
    names = {" ".join(tokens(name)) for name, _, _ in names_in(text, facts.spans)}
    identifiers = {canonical_identifier(one) for one in facts.references if one.number or one.name}
    return _Named(frozenset(facts.place_ids), frozenset(identifiers), frozenset(names))
