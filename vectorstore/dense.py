"""Dense search: a first look at one bit a number, then exact scores at one byte a number, passage and best sentence.

Both scores are cosines of centred vectors: `m` being the mean of the passage's language, (q - mq)·(v - m) divided by
both lengths. A kept vector is v = anchor + scale * bytes, so with d = anchor - m one product of the bytes with q and d
gives the cosine, without making the vectors whole again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from policy.language import LANGUAGES, Language
from vectorstore.embedder import Vectors
from vectorstore.means import LanguageMeans
from vectorstore.vector_files import Bytes, VectorView, sign_bits

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
CHUNK = 1 << 16
"""Rows looked at together: their bits stay in the processor's cache."""
_HIDDEN = len(LANGUAGES)


@dataclass(frozen=True, slots=True)
class DenseScores:
    """Scores of some rows, in the order in which the rows were given."""

    passage: Vectors
    sentence: Vectors
    """Of the best sentence; that of the passage where it has no sentences."""
    best: Rows
    """Place of the best sentence within the passage."""


class DenseIndex:
    """The vectors of a library as they were at one moment."""

    def __init__(self, view: VectorView, alive: Mask, anchors: Vectors, means: LanguageMeans) -> None:
        self._view = view
        self._anchors = anchors
        self._means = means
        self.alive = alive
        self.languages: npt.NDArray[np.uint8] = np.ascontiguousarray(view.passages["language"])
        self.articles: npt.NDArray[np.int32] = np.ascontiguousarray(view.passages["article"])
        # The passages of an article stand at consecutive rows.
        changes = np.flatnonzero(np.diff(self.articles)) + 1
        self._article_starts = np.concatenate([[0], changes, [len(self.articles)]])
        self._article_places = np.zeros(len(self.articles), np.int32)
        self._article_places[changes] = 1
        np.cumsum(self._article_places, out=self._article_places)
        self._leads = self._first_told(view.passages["is_caption"] == 0)
        self._bits = np.ascontiguousarray(view.passage_bits.T)
        self._step = view.passage_bits.shape[1] * 64 + 1

    def centred_query(self, vector: Vectors, language: Language) -> Vectors:
        """`vector` without the mean of queries in its language, of length 1."""
        centred = vector - self._means.queries[LANGUAGES.index(language)]
        unit: Vectors = centred / max(float(np.linalg.norm(centred)), 1e-9)
        return unit

    def candidates(self, query: Vectors, count: int, shown: Mask | None = None) -> Rows:
        """The rows nearest to a centred query by their bits: `count` and ties of each language, if it has so many.

        `shown` hides all rows where it is false.
        """
        visible = self.alive if shown is None else self.alive & shown
        if len(visible) <= count:
            return np.flatnonzero(visible)
        # The languages are kept apart by adding a step to the distances: one histogram then serves all of them.
        groups = np.where(visible, self.languages, np.uint8(_HIDDEN)).astype(np.uint16) * np.uint16(self._step)
        keys = self._distances(query)
        keys += groups
        histogram = np.bincount(keys, minlength=self._step * (_HIDDEN + 1)).reshape(-1, self._step)[:_HIDDEN]
        near = np.zeros((_HIDDEN + 1, self._step), bool)
        near[:_HIDDEN] = (np.cumsum(histogram, axis=1) - histogram) < count
        return np.flatnonzero(near.reshape(-1)[keys])

    def _distances(self, query: Vectors) -> npt.NDArray[np.uint16]:
        wanted = sign_bits(query[None, :])[0]
        distances = np.empty(self._bits.shape[1], np.uint16)
        for start in range(0, len(distances), CHUNK):
            part = self._bits[:, start : start + CHUNK]
            total = np.bitwise_count(part[0] ^ wanted[0]).astype(np.uint16)
            for word in range(1, len(wanted)):
                total += np.bitwise_count(part[word] ^ wanted[word])
            distances[start : start + CHUNK] = total
        return distances

    def passage_scores(self, query: Vectors, rows: Rows) -> Vectors:
        """Cosines of the passages at `rows` with a centred query."""
        records = self._view.passages[rows]
        return self._cosines(query, self._view.passage_bytes[rows], records, self.languages[rows], self._means.passages)

    def centred_passages(self, rows: Rows) -> Vectors:
        """The centred vectors of the passages at `rows`, of length 1."""
        languages = self.languages[rows]
        vectors = self._view.passage_bytes[rows].astype(np.float32) * self._view.passages["scale"][rows][:, None]
        vectors += (self._anchors - self._means.passages)[languages]
        unit: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return unit

    def article_scores(self, query: Vectors, rows: Rows) -> Vectors:
        """For the passages at `rows`, the cosine of the mean of all passages of their article with a centred query."""
        articles, place = np.unique(self._article_places[rows], return_inverse=True)
        starts, ends = self._article_starts[articles], self._article_starts[articles + 1]
        counts = ends - starts
        firsts = np.cumsum(counts) - counts
        every = np.repeat(starts - firsts, counts) + np.arange(int(counts.sum()))
        means = np.add.reduceat(self.centred_passages(every), firsts, axis=0)
        products = np.einsum("ij,j->i", means, query) / np.maximum(np.linalg.norm(means, axis=1), 1e-9)
        scores: Vectors = products[place].astype(np.float32)
        return scores

    def stand_alone(self, rows: Rows) -> Mask:
        """Whether each of the passages at `rows` is the only one of its article."""
        places = self._article_places[rows]
        alone: Mask = self._article_starts[places + 1] - self._article_starts[places] == 1
        return alone

    def lead_scores(self, query: Vectors, rows: Rows) -> Vectors:
        """For the passages at `rows`, the cosine of their article's lead with a centred query."""
        articles, place = np.unique(self._article_places[rows], return_inverse=True)
        scores: Vectors = self.passage_scores(query, self._leads[articles])[place]
        return scores

    def _first_told(self, is_told: Mask) -> Rows:
        """The lead of each article: its first passage that is no caption, or else its first."""
        starts = self._article_starts[:-1]
        if len(self.articles) == 0:
            return np.zeros(0, np.int64)
        rows = np.where(is_told, np.arange(len(is_told)), len(is_told))
        firsts = np.minimum.reduceat(rows, starts)
        return np.where(firsts < self._article_starts[1:], firsts, starts)

    def scores(self, query: Vectors, rows: Rows, passage: Vectors | None = None) -> DenseScores:
        """Scores of the passages at `rows`; `passage` spares computing their passage scores again."""
        if passage is None:
            passage = self.passage_scores(query, rows)
        records = self._view.passages[rows]
        counts = records["sentences"].astype(np.int64)
        starts = np.cumsum(counts) - counts
        total = int(counts.sum())
        sentence, best = passage.copy(), np.zeros(len(rows), np.int64)
        if total == 0:
            return DenseScores(passage, sentence, best)
        owners = np.repeat(np.arange(len(rows)), counts)
        places = np.arange(total) - starts[owners]
        where = records["first_sentence"][owners] + places
        cosines = self._cosines(
            query,
            self._view.sentence_bytes[where],
            self._view.sentences[where],
            self.languages[rows][owners],
            self._means.sentences,
        )
        having = np.flatnonzero(counts)
        sentence[having] = np.maximum.reduceat(cosines, starts[having])
        at_best = np.flatnonzero(cosines >= sentence[owners])[::-1]
        best[owners[at_best]] = places[at_best]
        return DenseScores(passage, sentence, best)

    def sentence_scores(self, query: Vectors, row: int) -> Vectors:
        """Cosines of all sentences of the passage at `row`, in order, with a centred query; empty where it has none."""
        record = self._view.passages[row]
        where = int(record["first_sentence"]) + np.arange(int(record["sentences"]))
        languages = np.full(len(where), self.languages[row])
        return self._cosines(
            query, self._view.sentence_bytes[where], self._view.sentences[where], languages, self._means.sentences
        )

    def _cosines(
        self,
        query: Vectors,
        numbers: Bytes,
        records: npt.NDArray[Any],
        languages: npt.NDArray[np.uint8],
        means: Vectors,
    ) -> Vectors:
        # einsum and not a matrix product: BLAS spreads even a small one over all cores and waits for the slowest, which
        # on a busy machine takes twenty times as long as the sum itself (measured: 24 ms against 0.2 ms).
        shifts = self._anchors - means
        whole = numbers.astype(np.float32)
        scale = records["scale"]
        along = np.einsum("ij,ij->i", whole, shifts[languages]) * scale
        lengths = records["square"] + 2.0 * along + np.square(shifts).sum(axis=1)[languages]
        products = np.einsum("ij,j->i", whole, query) * scale + np.einsum("ij,j->i", shifts, query)[languages]
        cosines: Vectors = products / np.sqrt(np.maximum(lengths, 1e-12))
        return cosines
