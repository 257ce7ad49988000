"""Where a library's language means start from: means that ship with the model, else means of a few sentences of ours."""

from __future__ import annotations

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
    sentences = np.stack([embedder.embed_passages(SENTENCES[language]).mean(axis=0) for language in LANGUAGES])
    passages = np.stack(
        [embedder.embed_passages([" ".join(SENTENCES[language])]).mean(axis=0) for language in LANGUAGES]
    )
    queries = np.stack(
        [
            np.mean([embedder.embed_query(question) for question in QUESTIONS[language]], axis=0)
            for language in LANGUAGES
        ]
    )
    return LanguageMeans(_float32((passages + sentences) / 2), _float32(sentences), _float32(queries))


def means_to_bytes(means: LanguageMeans) -> bytes:
    """As kept in SQLite."""
    return np.stack([means.passages, means.sentences, means.queries]).astype("<f4").tobytes()


def means_from_bytes(content: bytes, dimension: int) -> LanguageMeans:
    """What `means_to_bytes` wrote."""
    passages, sentences, queries = np.frombuffer(content, dtype="<f4").reshape(3, len(LANGUAGES), dimension)
    return LanguageMeans(passages, sentences, queries)


def _float32(values: np.typing.NDArray[np.floating]) -> Vectors:
    return np.asarray(values, dtype=np.float32)
