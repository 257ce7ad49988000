"""What is compared: our search, plain dense search and BM25, each giving paragraph ids, best first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from evals.retrieval_bench.indexed import plain_vectors
from policy.language import Language
from vectorstore.embedder import Embedder, Vectors
from vectorstore.hit import Filters
from vectorstore.library import Library

DEPTH = 10
"""Ranks that the measures look at."""

Rank = Callable[[str, Language, Language | None], list[str]]
"""The question, its language, and the language that alone is searched (None: all) to URLs, best first."""


@dataclass(slots=True)
class Ours:
    """The assistant's search; `seconds` collects what each question took, embedding included."""

    library: Library
    seconds: list[float] = field(default_factory=list)

    def __call__(self, question: str, language: Language, only: Language | None) -> list[str]:
        """URLs of the hits; passages folded into a hit stand at its rank."""
        began = time.perf_counter()
        filters = Filters(languages=(only,)) if only else Filters()
        hits = self.library.search(question, language=language, limit=3 * DEPTH, filters=filters)
        self.seconds.append(time.perf_counter() - began)
        passages = [identity for hit in hits for identity in (hit.passage.id, *hit.same_story)]
        return _urls(self.library, _distinct(identity.rpartition(":")[0] for identity in passages))


class PlainDense:
    """A plain pipeline: the cosine of the query with each passage as a whole, vectors as the model gives them."""

    def __init__(self, library: Library, embedder: Embedder) -> None:
        self._embedder = embedder
        self._queries: dict[str, Vectors] = {}
        articles = library.articles()
        passages = [(article, passage) for article in articles for passage in library.passages(article.id)]
        self._vectors = plain_vectors(library, embedder, [passage for _, passage in passages])
        self._urls = np.array([article.url for article, _ in passages], dtype=object)
        self._languages = np.array([article.language for article, _ in passages], dtype=object)

    def __call__(self, question: str, language: Language, only: Language | None) -> list[str]:
        """URLs of the passages nearest to the question."""
        if question not in self._queries:
            self._queries[question] = self._embedder.embed_query(question)
        scores = self._vectors @ self._queries[question]
        if only:
            scores = np.where(self._languages == only, scores, -2.0)
        count = min(30 * DEPTH, len(scores))
        best = np.argpartition(-scores, count - 1)[:count]
        return _distinct(self._urls[best[np.argsort(-scores[best], kind="stable")]].tolist())


@dataclass(frozen=True, slots=True)
class WordsAlone:
    """BM25 over the passages of one language, that of the question where none is given."""

    library: Library

    def __call__(self, question: str, language: Language, only: Language | None) -> list[str]:
        """URLs of the passages whose words score best."""
        ranked = self.library.rank_by_words(question, only or language, 30 * DEPTH)
        return _urls(self.library, _distinct(identity.rpartition(":")[0] for identity, _ in ranked))


def _urls(library: Library, article_ids: Iterable[str]) -> list[str]:
    articles = [library.article(identity) for identity in article_ids]
    return [article.url for article in articles if article is not None]


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))[:DEPTH]


def reciprocal_rank(ranked: Sequence[str], relevant: frozenset[str]) -> float:
    """1 / rank of the first relevant of the first ten; 0 if none is.

    >>> reciprocal_rank(["a", "b"], frozenset({"b"}))
    0.5
    """
    return next((1.0 / rank for rank, one in enumerate(ranked[:DEPTH], start=1) if one in relevant), 0.0)


def hit_at(ranked: Sequence[str], relevant: frozenset[str], k: int) -> float:
    """1 if one of the first `k` is relevant, else 0.

    >>> hit_at(["a", "b"], frozenset({"b"}), 1)
    0.0
    """
    return float(any(one in relevant for one in ranked[:k]))


def ndcg(ranked: Sequence[str], relevant: frozenset[str]) -> float:
    """Discounted gain of the relevant among the first ten, over the best possible.

    >>> round(ndcg(["a", "b"], frozenset({"b"})), 3)
    0.631
    """
    gain = sum(1.0 / np.log2(rank + 1) for rank, one in enumerate(ranked[:DEPTH], start=1) if one in relevant)
    best = sum(1.0 / np.log2(rank + 1) for rank in range(1, min(len(relevant), DEPTH) + 1))
    return float(gain / best)
