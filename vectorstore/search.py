"""From a question to hits: candidates of each language, their scores part by part, the best first, one story once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import astuple, dataclass, fields
from functools import lru_cache

import numpy as np

from policy.language import LANGUAGES, Language, detect_language
from vectorstore.balance import language_shifts
from vectorstore.catalogue import Catalogue
from vectorstore.dense import DenseIndex, Mask, Rows
from vectorstore.embedder import Embedder, Vectors
from vectorstore.exactness import ExactMatcher
from vectorstore.facets import share_of_reference
from vectorstore.hit import Hit
from vectorstore.postings import WordHits
from vectorstore.same_story import Told, fold_stories
from vectorstore.understanding import Understood, facet_weights, matter_of, understand
from vectorstore.weights import CosineWeights, Weights
from vectorstore.word_index import ANCHORS, CONCEPTS, FACETS, WordIndex

FIRST_LOOK = 768
"""Rows of each language that get exact passage scores, after a look at their bits."""
SECOND_LOOK = 192
"""Rows of each language whose sentences are scored."""
WORD_ROWS = 256
"""Rows that words, names or concepts bring in."""
SHARED_ROWS = 4096
"""Rows whose names and concepts count: many passages hold the same, and filters leave few of them."""
ARTICLE_ROWS = 192
"""Best rows whose articles are scored as a whole."""
EXACT_ROWS = 64
"""Best rows, and rows that hold a key of the question, that are compared with what the question names exactly."""

JUST_ASKED = 4
"""Questions whose vectors are kept."""
ARTICLES_ABOUT = 4
"""Articles that may be about a reference that the question names; all their passages are scored."""
OFTEN = 2
"""Passages that name the reference in an article that is about it."""
NOTHING: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidate rows with every part of their scores; the parts add up to `total`."""

    rows: Rows
    total: Vectors
    parts: dict[str, Vectors]
    best_sentence: Rows


class Searcher:
    """Searches a library as it was at one moment."""

    def __init__(
        self,
        catalogue: Catalogue,
        dense: DenseIndex,
        words: WordIndex,
        embedder: Embedder,
        weights: Weights | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._dense = dense
        self._words = words
        # One answer searches several times with the same words, each time among other passages.
        self._embed = lru_cache(maxsize=JUST_ASKED)(embedder.embed_query)
        self._weights = weights or Weights()

    @property
    def alive(self) -> Mask:
        """The rows that count."""
        return self._dense.alive

    def search(
        self, question: str, language: Language | None, limit: int, shown: Mask | None, heard: Mask | None = None
    ) -> list[Hit]:
        """The best `limit` stories among the passages that `shown` lets through.

        Passages that only `heard` lets through lead to others, if they are in the question's language, and are no hits.
        """
        asked_in = language or detect_language(question).language
        vector = self._dense.centred_query(self._embed(matter_of(question, asked_in)), asked_in)
        scored = self.score(understand(question, asked_in, vector), shown, heard)
        return self._hits(scored, limit, vector)

    def score(self, asked: Understood, shown: Mask | None = None, heard: Mask | None = None) -> Scored:
        """Scores of all candidates that `shown` lets through, in no particular order."""
        own = LANGUAGES.index(asked.language)
        among = self._with_guides(shown, heard, own)
        words = self._visible(self._words.search(asked.language, dict.fromkeys(asked.words, 1.0), WORD_ROWS), among)
        names = self._visible(self._words.search(ANCHORS, dict.fromkeys(asked.names, 1.0), SHARED_ROWS), among)
        concepts = self._visible(self._words.search(CONCEPTS, dict.fromkeys(asked.concepts, 1.0), SHARED_ROWS), among)
        exact = self._visible(self._words.search(FACETS, facet_weights(asked.facets), EXACT_ROWS), among)
        about = self._articles_about(asked, exact.rows)
        brought = [
            *(hits.rows[:WORD_ROWS] for hits in (words, names, concepts)),
            exact.rows,
            self._rows_of(list(about), among),
        ]
        rows, passage = self._look_twice(asked.vector, np.concatenate(brought), among)
        if len(rows) == 0:
            return Scored(rows, passage, {}, rows)
        found = self._dense.scores(asked.vector, rows, passage)
        weights = self._weights
        languages = self._dense.languages[rows]
        is_own = languages == own
        shares = self._cosine_weights(rows, is_own)
        parts = {
            "passage": shares["passage"] * found.passage,
            "sentence": shares["sentence"] * found.sentence,
            "lead": shares["lead"] * self._dense.lead_scores(asked.vector, rows),
            "words": weights.words * _spread(words, rows) / max(float(words.scores.max(initial=0.0)), 1e-6),
            "names": weights.names * _saturated(_spread(names, rows), weights.names_half),
            "concepts": weights.concepts * _saturated(_spread(concepts, rows), weights.concepts_half),
        }
        about_all = self._article_scores(asked.vector, rows, found.passage, _sum(parts))
        parts["article"] = shares["article"] * about_all
        parts["bridge"] = weights.bridge * self._bridge(rows, _sum(parts), is_own)
        parts.update(self._exact(asked, rows, exact.rows, about, _sum(parts)))
        kept = np.ones(len(rows), bool) if shown is None else shown[rows]
        rows, languages = rows[kept], languages[kept]
        parts = {name: part[kept] for name, part in parts.items()}
        comparable = _sum({name: part for name, part in parts.items() if name not in ("words", "bridge")})
        parts["language"] = language_shifts(_sum(parts), comparable, languages, own, weights)
        return Scored(rows, _sum(parts), parts, found.best[kept])

    def _with_guides(self, shown: Mask | None, heard: Mask | None, own: int) -> Mask | None:
        """`shown`, and of `heard` what the bridge to other languages can start from."""
        if shown is None or heard is None:
            return shown
        guides = heard & (self._dense.languages == own)
        return shown if bool((guides <= shown).all()) else shown | guides

    def _cosine_weights(self, rows: Rows, is_own: Mask) -> dict[str, Vectors]:
        """One weight a row for each cosine: by whose language the passage is in, and whether it is a whole article."""
        weights = self._weights
        kinds = (weights.across, weights.own, weights.across_alone, weights.own_alone)
        table = np.array([astuple(one) for one in kinds], np.float32)
        chosen = table[is_own + 2 * self._dense.stand_alone(rows)]
        return {field.name: chosen[:, place] for place, field in enumerate(fields(CosineWeights))}

    def _visible(self, hits: WordHits, shown: Mask | None) -> WordHits:
        """Hits of the word index that count in this snapshot and pass the filters."""
        visible = self._dense.alive if shown is None else self._dense.alive & shown
        known = hits.rows < len(visible)
        known[known] = visible[hits.rows[known]]
        return WordHits(hits.rows[known], hits.scores[known])

    def _articles_about(self, asked: Understood, holding: Rows) -> dict[int, int]:
        """Numbers of the articles that name a reference of the question, and how often; the lead counts double."""
        if not asked.facets.references:
            return {}
        held = self._catalogue.facets_by_row(holding.tolist())
        naming: Counter[int] = Counter()
        for row in holding.tolist():
            keys, _ = held.get(row, NOTHING)
            if any(share_of_reference(one, keys) == 1.0 for one in asked.facets.references):
                number = int(self._dense.articles[row])
                is_lead = row == 0 or self._dense.articles[row - 1] != number
                naming[number] += OFTEN if is_lead else 1
        return dict(naming.most_common(ARTICLES_ABOUT))

    def _rows_of(self, articles: list[int], shown: Mask | None) -> Rows:
        visible = self._dense.alive if shown is None else self._dense.alive & shown
        return np.flatnonzero(np.isin(self._dense.articles, articles) & visible) if articles else np.zeros(0, np.int64)

    def _look_twice(self, query: Vectors, brought: Rows, shown: Mask | None) -> tuple[Rows, Vectors]:
        """The rows worth scoring in full, sorted, with their passage scores."""
        near = self._dense.candidates(query, FIRST_LOOK, shown)
        scores = self._dense.passage_scores(query, near)
        languages = self._dense.languages[near]
        kept = [brought]
        for code in np.unique(languages):
            places = np.flatnonzero(languages == code)
            if len(places) > SECOND_LOOK:
                places = places[np.argpartition(-scores[places], SECOND_LOOK)[:SECOND_LOOK]]
            kept.append(near[places])
        rows = np.unique(np.concatenate(kept))
        passage = np.empty(len(rows), np.float32)
        known = np.isin(rows, near)
        passage[known] = scores[np.searchsorted(near, rows[known])]
        passage[~known] = self._dense.passage_scores(query, rows[~known])
        return rows, passage

    def _article_scores(self, query: Vectors, rows: Rows, passage: Vectors, totals: Vectors) -> Vectors:
        """What the articles of the best rows are about; for the others the passage itself must tell."""
        scores = passage.copy()
        best = np.argsort(-totals, kind="stable")[:ARTICLE_ROWS]
        scores[best] = self._dense.article_scores(query, rows[best])
        return scores

    def _bridge(self, rows: Rows, totals: Vectors, is_own: Mask) -> Vectors:
        """For passages in other languages, their likeness to the best in the question's own, as far as that is ahead.

        Whatever comes first in the question's own language would else lead astray where it does not answer.
        """
        bridge = np.zeros(len(rows), np.float32)
        own, others = np.flatnonzero(is_own), np.flatnonzero(~is_own)
        if len(own) == 0 or len(others) == 0:
            return bridge
        best = own[np.argsort(-totals[own], kind="stable")[: self._weights.bridge_hits]]
        shares = np.exp((totals[best] - totals[best[0]]) / self._weights.bridge_softness)
        middle = (shares / shares.sum()) @ self._dense.centred_passages(rows[best])
        ahead = float(totals[best[0]] - totals[others].max()) - self._weights.bridge_ahead
        trust = 1.0 / (1.0 + np.exp(-ahead / self._weights.bridge_doubt))
        bridge[others] = trust * self._dense.passage_scores(middle.astype(np.float32), rows[others])
        return bridge

    def _exact(
        self, asked: Understood, rows: Rows, holding: Rows, about: Mapping[int, int], totals: Vectors
    ) -> dict[str, Vectors]:
        """Parts for the best rows and those in `holding`; the others count as speaking of other places."""
        parts = {name: np.zeros(len(rows), np.float32) for name in ("reference", "place", "year")}
        if not (asked.facets.references or asked.facets.places or asked.facets.years):
            return parts
        parts["place"] -= self._weights.place if asked.facets.places else 0.0
        best = np.argsort(-totals, kind="stable")[:EXACT_ROWS]
        places = np.union1d(best, np.flatnonzero(np.isin(rows, holding)))
        held = self._catalogue.facets_by_row(rows[places].tolist())
        matcher = ExactMatcher(asked.facets, self._weights)
        for place in places.tolist():
            keys, article_places = held.get(int(rows[place]), NOTHING)
            exact = matcher.parts(keys, article_places)
            parts["reference"][place] = exact.reference
            parts["place"][place] = exact.place
            parts["year"][place] = exact.year
        # A text on a decision does not name it in every passage.
        for number, passages in about.items():
            credit = self._weights.about_reference * min(1.0, passages / OFTEN)
            in_article = self._dense.articles[rows] == number
            parts["reference"][in_article] = np.maximum(parts["reference"][in_article], credit)
        return parts

    def _hits(self, scored: Scored, limit: int, query: Vectors) -> list[Hit]:
        order = np.argsort(-scored.total, kind="stable")[: 3 * limit]
        passages = self._catalogue.passages_by_row(scored.rows[order].tolist())
        places = [int(place) for place in order if int(scored.rows[place]) in passages]
        vectors = self._dense.centred_passages(scored.rows[places])
        told = [Told(passages[int(scored.rows[place])], vector) for place, vector in zip(places, vectors, strict=True)]
        hits: list[Hit] = []
        for story in fold_stories(told, limit):
            place = places[story[0]]
            passage = told[story[0]].passage
            article = self._catalogue.article(passage.article_id)
            if article is None:
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
                    same_story=tuple(told[other].passage.id for other in story[1:]),
                    sentence_scores=tuple(self._dense.sentence_scores(query, int(scored.rows[place])).tolist()),
                )
            )
        return hits


def _saturated(scores: Vectors, half: float) -> Vectors:
    """From 0 to 1; `half` gets a half."""
    shares: Vectors = scores / (scores + np.float32(half))
    return shares


def _spread(hits: WordHits, rows: Rows) -> Vectors:
    """The scores of those `hits` that are among the sorted `rows`, at their places there, 0 elsewhere."""
    spread = np.zeros(len(rows), np.float32)
    if len(rows):
        places = np.minimum(np.searchsorted(rows, hits.rows), len(rows) - 1)
        is_there = rows[places] == hits.rows
        spread[places[is_there]] = hits.scores[is_there]
    return spread


def _sum(parts: dict[str, Vectors]) -> Vectors:
    total: Vectors = np.sum(list(parts.values()), axis=0, dtype=np.float32)
    return total
