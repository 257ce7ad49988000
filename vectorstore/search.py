"""From a question to hits: candidates of each language, scores from vectors and words, the best first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from policy.language import LANGUAGES, Language, detect_language
from vectorstore.anchor_words import question_anchor_words
from vectorstore.catalogue import Catalogue
from vectorstore.dense import DenseIndex, Mask, Rows
from vectorstore.embedder import Embedder, Vectors
from vectorstore.hit import Hit
from vectorstore.word_index import ANCHORS, WordIndex
from vectorstore.words import words_of

CANDIDATES = 1024
"""Rows of each language that get exact passage scores."""
WORD_CANDIDATES = 256
WORDS_WEIGHT = 0.6


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidate rows with every part of their scores; the parts add up to `total`."""

    rows: Rows
    total: Vectors
    parts: dict[str, Vectors]
    best_sentence: Rows


class Searcher:
    """Searches a library as it was at one moment."""

    def __init__(self, catalogue: Catalogue, dense: DenseIndex, words: WordIndex, embedder: Embedder) -> None:
        self._catalogue = catalogue
        self._dense = dense
        self._words = words
        self._embedder = embedder

    def search(self, question: str, language: Language | None, limit: int, shown: Mask | None) -> list[Hit]:
        """The best `limit` passages among those that `shown` lets through."""
        asked_in = language or detect_language(question).language
        scored = self.score(question, asked_in, shown)
        order = np.argsort(-scored.total, kind="stable")[:limit]
        passages = self._catalogue.passages_by_row(scored.rows[order].tolist())
        hits: list[Hit] = []
        for place in order:
            passage = passages.get(int(scored.rows[place]))
            article = self._catalogue.article(passage.article_id) if passage else None
            if passage is None or article is None:
                continue
            best = int(scored.best_sentence[place])
            hits.append(
                Hit(
                    passage=passage,
                    article=article,
                    rank=len(hits) + 1,
                    score=float(scored.total[place]),
                    parts={name: float(part[place]) for name, part in scored.parts.items()},
                    best_sentence=passage.sentences[best] if best < len(passage.sentences) else None,
                )
            )
        return hits

    def score(self, question: str, language: Language, shown: Mask | None = None) -> Scored:
        """Scores of all candidates, in no particular order."""
        query = self._dense.centred_query(self._embedder.embed_query(question), language)
        near = self._dense.candidates(query, CANDIDATES, shown)
        same, across = self._word_scores(question, language)
        visible = self._dense.alive if shown is None else self._dense.alive & shown
        known = [row for row in (*same, *across) if row < len(visible) and visible[row]]
        rows = np.union1d(near, np.asarray(known, dtype=np.int64))
        dense = self._dense.scores(query, rows)
        words = np.zeros(len(rows), np.float32)
        for scores, weight in ((same, 1.0), (across, 0.5)):
            if scores:
                top = max(scores.values())
                words += np.asarray([weight * scores.get(int(row), 0.0) / top for row in rows], dtype=np.float32)
        parts = {
            "passage": dense.passage,
            "sentence": dense.sentence,
            "words": np.asarray(0.3 * WORDS_WEIGHT * words, dtype=np.float32),
        }
        total: Vectors = np.sum(list(parts.values()), axis=0, dtype=np.float32)
        return Scored(rows, total, parts, dense.best)

    def _word_scores(self, question: str, language: Language) -> tuple[dict[int, float], dict[int, float]]:
        own = dict.fromkeys(words_of(question, language), 1.0)
        hits = self._words.search({language: own}, WORD_CANDIDATES)
        same = dict(zip(hits.rows.tolist(), hits.scores.tolist(), strict=True))
        anchors = dict.fromkeys(question_anchor_words(question), 1.0)
        found = self._words.search({ANCHORS: anchors}, WORD_CANDIDATES)
        code = LANGUAGES.index(language)
        languages = self._dense.languages
        across = {
            row: score
            for row, score in zip(found.rows.tolist(), found.scores.tolist(), strict=True)
            if row < len(languages) and languages[row] != code
        }
        return same, across
