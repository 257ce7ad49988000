"""Where a library's language means start from: means shipped with the model, else means of a few sentences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from policy.language import LANGUAGES
from vectorstore.embedder import Embedder, Vectors
from vectorstore.embedding.means import shipped_means
from vectorstore.means import LanguageMeans
from vectorstore.prior_texts import QUESTIONS, SENTENCES


def prior_means(embedder: Embedder) -> LanguageMeans:
    """The means that came with the model; for other models, those of a few sentences embedded now (about a second)."""
    shipped = shipped_means(embedder.name)
    if shipped is not None:
        return shipped
    sentences = [embedder.embed_passages(SENTENCES[language]) for language in LANGUAGES]
    passages = [embedder.embed_passages([" ".join(SENTENCES[language])]) for language in LANGUAGES]
    queries = [[embedder.embed_query(question) for question in QUESTIONS[language]] for language in LANGUAGES]
    # One passage is no mean: it is tempered with its sentences.
    tempered = [np.vstack([passage, means]) for passage, means in zip(passages, _means(sentences), strict=True)]
    return LanguageMeans(_means(tempered), _means(sentences), _means(queries))


def means_to_bytes(means: LanguageMeans) -> bytes:
    """As kept in SQLite."""
    return np.stack([means.passages, means.sentences, means.queries]).astype("<f4").tobytes()


def means_from_bytes(content: bytes, dimension: int) -> LanguageMeans:
    """What `means_to_bytes` wrote."""
    passages, sentences, queries = np.frombuffer(content, dtype="<f4").reshape(3, len(LANGUAGES), dimension)
    return LanguageMeans(passages, sentences, queries)


def _means(groups: Sequence[Sequence[Vectors] | Vectors]) -> Vectors:
    return np.stack([np.mean(group, axis=0) for group in groups], dtype=np.float32)
