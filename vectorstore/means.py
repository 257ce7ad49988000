"""The mean vector of each language, taken off before vectors are compared.

A multilingual encoder prefers texts in the question's own language: their vectors share a large common part. Taking
off the mean of each language removes the preference (measured in docs/adr/0004). A library of five articles has too few
passages to know its means, so it starts from means that came with the model and moves towards its own as it grows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from policy.language import LANGUAGES, Language
from vectorstore.embedder import Vectors

PRIOR_WEIGHT = 300.0
"""How many vectors of its own a language needs before the library's mean counts as much as the model's."""

Sums = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LanguageMeans:
    """One mean per language, rows in the order of `LANGUAGES`; shapes (3, dimension)."""

    passages: Vectors
    sentences: Vectors
    queries: Vectors


@dataclass(slots=True)
class RunningSums:
    """Sums and counts of a library's own vectors per language, kept up to date as articles come and go."""

    passages: Sums
    sentences: Sums
    passage_counts: Sums
    sentence_counts: Sums

    @classmethod
    def empty(cls, dimension: int) -> RunningSums:
        """Sums of nothing."""
        shape = (len(LANGUAGES), dimension)
        return cls(np.zeros(shape), np.zeros(shape), np.zeros(len(LANGUAGES)), np.zeros(len(LANGUAGES)))

    @classmethod
    def from_bytes(cls, content: bytes, dimension: int) -> RunningSums:
        """What `to_bytes` wrote."""
        count = len(LANGUAGES)
        numbers = np.frombuffer(content, dtype="<f8").reshape(2, count, dimension + 1)
        return cls(
            numbers[0, :, :-1].copy(), numbers[1, :, :-1].copy(), numbers[0, :, -1].copy(), numbers[1, :, -1].copy()
        )

    def to_bytes(self) -> bytes:
        """As kept in SQLite."""
        passages = np.hstack([self.passages, self.passage_counts[:, None]])
        sentences = np.hstack([self.sentences, self.sentence_counts[:, None]])
        return np.stack([passages, sentences]).astype("<f8").tobytes()

    def add(self, language: Language, passages: Vectors, sentences: Vectors, sign: int = 1) -> None:
        """Counts the vectors of one article in, or out again with `sign=-1`."""
        place = LANGUAGES.index(language)
        self.passages[place] += sign * passages.sum(axis=0, dtype=np.float64)
        self.sentences[place] += sign * sentences.sum(axis=0, dtype=np.float64)
        self.passage_counts[place] += sign * len(passages)
        self.sentence_counts[place] += sign * len(sentences)

    def blend(self, prior: LanguageMeans) -> LanguageMeans:
        """The means to search with. Queries are not kept, so their mean moves as that of the sentences does."""
        passages = _blended(self.passages, self.passage_counts, prior.passages)
        sentences = _blended(self.sentences, self.sentence_counts, prior.sentences)
        return LanguageMeans(passages, sentences, prior.queries + (sentences - prior.sentences))


def _blended(sums: Sums, counts: Sums, prior: Vectors) -> Vectors:
    means: Vectors = ((sums + PRIOR_WEIGHT * prior) / (counts + PRIOR_WEIGHT)[:, None]).astype(np.float32)
    return means
