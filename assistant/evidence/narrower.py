"""Looks again among the passages that speak of what the question names, so that a large library hides none of them.

Search puts before a passage about the place or person asked for those of other articles that say more nearly what was
asked: the more articles, the more of these there are. Nothing said of another place or person can answer.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.evidence.evidence import Evidence, gather, look_again
from assistant.evidence.shelf import Shelf
from assistant.understand import Understanding
from vectorstore.hit import Filters

_MOST_LOOKS = 4
"""Searches beside the first one: a question that names more is about none of them in particular."""
_FEWEST_HITS = 4


def gather_for(shelf: Shelf, understanding: Understanding, limit: int, filters: Filters | None) -> Evidence:
    """The `limit` best hits for what was understood, then as many at most about the places and names it asks for."""
    text, language = understanding.query or understanding.text, understanding.language
    evidence = gather(shelf, text, language, limit, filters)
    narrower = narrowed(understanding, filters or Filters())
    if not narrower:
        return evidence
    share = max(_FEWEST_HITS, limit // len(narrower))
    for one in narrower:
        evidence = look_again(evidence, text, language, share, one)
    return evidence


def narrowed(understanding: Understanding, filters: Filters) -> list[Filters]:
    """`filters` with one more condition each, for every look beside the first; none where a question names too much."""
    places = () if filters.places else understanding.places
    looks = [
        *(replace(filters, places=(place,)) for place in places),
        *(replace(filters, names=(name,)) for name in understanding.names),
    ]
    return looks if len(looks) <= _MOST_LOOKS else []
