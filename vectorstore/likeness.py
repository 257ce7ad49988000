"""How near short phrases come to a question in meaning, whatever language each is in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from policy.language import LANGUAGES, Language
from vectorstore.embedder import Embedder, Vectors
from vectorstore.means import LanguageMeans


def likeness_to(
    question: str, language: Language, phrases: Sequence[tuple[str, Language]], embedder: Embedder
) -> list[float]:
    """The cosine of `question` with each of `phrases`, which come with their languages; vectors are centred as in
    search, so that phrases in the question's own language are not preferred."""
    if not phrases:
        return []
    means = _means(embedder.name)
    asked = embedder.embed_query(question)
    told = embedder.embed_passages([phrase for phrase, _ in phrases])
    if means is not None:
        asked = asked - means.queries[LANGUAGES.index(language)]
        told = told - means.sentences[[LANGUAGES.index(spoken) for _, spoken in phrases]]
    return [float(one) for one in _unit(told) @ _unit(asked)]


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    unit: Vectors = (vectors / lengths).astype(np.float32)
    return unit


@lru_cache(maxsize=4)
def _means(embedder_name: str) -> LanguageMeans | None:
    # Whoever embeds with another model need not wait for what comes with the bundled one.
    from vectorstore.embedding.means import shipped_means

    return shipped_means(embedder_name)
