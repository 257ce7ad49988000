"""Things that have a name in each language: a statement may name them in its own while the source does in another."""

from __future__ import annotations

from functools import lru_cache

from assistant.concepts import mentions_in
from policy.folding import fold
from policy.legal_reference.bodies import bodies_in


@lru_cache(maxsize=10_000)
def terms_in(text: str) -> tuple[tuple[str, int, int], ...]:
    """Id and span of every issuing body and concept that `text` names."""
    bodies = tuple((f"body:{body}", start, end) for body, start, end in bodies_in(fold(text)))
    concepts = tuple((mention.concept, mention.start, mention.end) for mention in mentions_in(text))
    return bodies + concepts
