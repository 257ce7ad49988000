"""Whether a figure is lent to another name: a place, body or text that is not the one beside it in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.guard.names import names_in, tokens
from assistant.writing.meaning.clauses import clauses_of
from policy.language import Language
from policy.legal_reference import canonical_identifier
from policy.quantity import Quantity

_IN_TURN = re.compile(r"\b(?:respective(?:ly|ment)|in that order|dans cet ordre)\b|lần lượt|theo thứ tự", re.IGNORECASE)


def names_moved(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The figures of `plain` that stand in every source beside other names, and beside none that `plain` names."""
    own = _names_of(plain, language)
    if not own:
        return ()
    moved = []
    for quantity in facts_of(plain, language).quantities:
        stated = [names for sentence in proving for names in _named_beside(quantity, sentence, own)]
        if stated and all(names and not names & own for names in stated):
            moved.append(quantity.text)
    return tuple(moved)


def _named_beside(quantity: Quantity, sentence: Sentence, own: frozenset[str]) -> Iterator[frozenset[str]]:
    """For each time the sentence states the figure, the names of its clause; nothing where it names nobody of `own`."""
    text, spoken = sentence.text, sentence.article.language
    if _IN_TURN.search(text) or not _names_of(text, spoken) & own:
        return
    for other in facts_of(text, spoken).quantities:
        if (other.value, other.unit) != (quantity.value, quantity.unit):
            continue
        start, end = next(span for span in clauses_of(text, fine=True) if other.start < span[1])
        yield _names_of(text[start:end], spoken)


@lru_cache(maxsize=5_000)
def _names_of(text: str, language: Language) -> frozenset[str]:
    """Places by id, instruments by identifier, other names by their folded words."""
    facts = facts_of(text, language)
    names = {" ".join(tokens(name)) for name, _, _ in names_in(text, facts.spans)}
    identifiers = {canonical_identifier(one) for one in facts.references if one.number or one.name}
    return frozenset({*facts.place_ids, *identifiers, *names})
