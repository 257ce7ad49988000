"""Looks again among the passages that speak of what the question names, so that a large library hides none of them.

Search puts before a passage about the place or person asked for those of other articles that say more nearly what was
asked: the more articles, the more of these there are. Nothing said of another place or person can answer.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    text, language = understanding.text, understanding.language
    evidence = gather(shelf, text, language, limit, filters)
    narrower = list(_narrowed(understanding, filters or Filters()))
    if not narrower or len(narrower) > _MOST_LOOKS:
        return evidence
    share = max(_FEWEST_HITS, limit // len(narrower))
    for narrowed in narrower:
        evidence = look_again(evidence, text, language, share, narrowed)
    return evidence


def _narrowed(understanding: Understanding, filters: Filters) -> Iterator[Filters]:
    """`filters` with one more condition each."""
    if not filters.places:
        yield from (replace(filters, places=(place,)) for place in understanding.places)
    yield from (replace(filters, names=(name,)) for name in understanding.names)
