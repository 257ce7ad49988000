"""Filters as masks over rows: each condition is looked up per article once, then spread over the passages."""

from __future__ import annotations

import json
from datetime import date
from functools import cached_property

import numpy as np
import numpy.typing as npt

from policy.language import LANGUAGES
from vectorstore.anchor_words import words_of_name
from vectorstore.articles import as_int, as_language
from vectorstore.catalogue import Catalogue
from vectorstore.database import Database
from vectorstore.dense import Mask
from vectorstore.facets import lies_in
from vectorstore.hit import Filters
from vectorstore.word_index import ANCHORS, WordIndex

UNDATED = 0
MOST_HOLDING = 4096
"""Passages looked at for one name: a name that more of them hold narrows nothing."""


class FilterIndex:
    """The filterable facts of all articles, read from SQLite when the first filter needs them."""

    def __init__(
        self, database: Database, catalogue: Catalogue, words: WordIndex, row_articles: npt.NDArray[np.int32]
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._words = words
        self._row_articles = row_articles

    def mask(self, filters: Filters) -> Mask | None:
        """The rows that pass; None where the filters let everything through."""
        if filters == Filters():
            return None
        columns = self._columns
        passing = np.ones(len(columns.numbers), bool)
        for values, wanted in (
            (columns.publishers, filters.publishers),
            (columns.tiers, tuple(tier.value for tier in filters.tiers)),
            (columns.ids, filters.articles),
        ):
            if wanted:
                passing &= np.isin(values, np.array(wanted, dtype=str))
        if filters.languages:
            passing &= np.isin(columns.languages, [LANGUAGES.index(language) for language in filters.languages])
        if filters.published_from is not None:
            passing &= columns.days >= filters.published_from.toordinal()
        if filters.published_to is not None:
            passing &= (columns.days <= filters.published_to.toordinal()) & (columns.days != UNDATED)
        if filters.places:
            passing &= _holding(columns.places, filters.places)
        if filters.instruments:
            passing &= np.isin(columns.ids, np.array(self._articles_naming(filters.instruments), dtype=str))
        by_number = np.zeros(int(columns.numbers.max(initial=0)) + 1, bool)
        by_number[columns.numbers] = passing
        safe = np.minimum(self._row_articles, len(by_number) - 1)
        mask: Mask = by_number[safe] & (safe == self._row_articles)
        return mask & self._rows_holding(filters.names) if filters.names else mask

    def _rows_holding(self, names: tuple[str, ...]) -> Mask:
        """Unlike all else a name is looked for in the passage, not in its article."""
        held = np.zeros(len(self._row_articles), bool)
        for name in names:
            rows = self._words.holding(ANCHORS, words_of_name(name), MOST_HOLDING)
            held[rows[rows < len(held)]] = True
        return held

    def _articles_naming(self, instruments: tuple[str, ...]) -> list[str]:
        wanted = set(instruments)
        return [
            mention.evidence.article_id
            for instrument in self._catalogue.instruments()
            if instrument.id in wanted
            for mention in instrument.mentions
        ]

    @cached_property
    def _columns(self) -> _Columns:
        rows = self._database.rows(
            "SELECT number, id, publisher, language, tier, published, places FROM articles ORDER BY number"
        )
        return _Columns(rows)


class _Columns:
    """One entry an article in each array."""

    def __init__(self, rows: list[tuple[object, ...]]) -> None:
        self.numbers = np.array([as_int(row[0]) for row in rows], dtype=np.int64)
        self.ids = np.array([str(row[1]) for row in rows], dtype=str)
        self.publishers = np.array([str(row[2] or "") for row in rows], dtype=str)
        self.languages = np.array([LANGUAGES.index(as_language(row[3])) for row in rows], dtype=np.uint8)
        self.tiers = np.array([str(row[4]) for row in rows], dtype=str)
        self.days = np.array([_ordinal(row[5]) for row in rows], dtype=np.int64)
        self.places: list[frozenset[str]] = [frozenset(json.loads(str(row[6]))) for row in rows]


def _ordinal(published: object) -> int:
    return date.fromisoformat(str(published)).toordinal() if published else UNDATED


def _holding(held: list[frozenset[str]], asked: tuple[str, ...]) -> Mask:
    wanted = {place for place in frozenset[str]().union(*held) if any(lies_in(place, one) for one in asked)}
    return np.fromiter((not wanted.isdisjoint(places) for places in held), dtype=bool, count=len(held))
