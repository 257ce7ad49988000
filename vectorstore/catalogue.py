"""What the library holds, read from SQLite: articles, passages and registers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from policy.article import Article, Tier
from policy.language import Language
from policy.passage import Passage
from policy.registers import Figure, Instrument, InstrumentMention, Registers, Support
from policy.story import Story
from vectorstore.articles import (
    ARTICLE_COLUMNS,
    PASSAGE_COLUMNS,
    PASSAGES_WITH_ARTICLES,
    article_from_row,
    as_int,
    as_language,
    passage_from_row,
)
from vectorstore.database import Database
from vectorstore.records import from_json

CACHED_ARTICLES = 512


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """One line of the list of articles."""

    id: str
    url: str
    title: str
    publisher: str | None
    language: Language
    published: date | None
    tier: Tier
    passages: int


class Catalogue:
    """Reads from one library's database. What it returned once it may keep until the library changes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._registers_of = lru_cache(maxsize=CACHED_ARTICLES)(self._read_registers)
        self._article_of = lru_cache(maxsize=CACHED_ARTICLES)(self._read_article)
        self._all_places = lru_cache(maxsize=1)(self._read_places)

    def forget(self) -> None:
        """To be called when the library has changed."""
        self._registers_of.cache_clear()
        self._article_of.cache_clear()
        self._all_places.cache_clear()

    @property
    def is_empty(self) -> bool:
        """Whether there is no article."""
        return not self._database.rows("SELECT 1 FROM articles LIMIT 1")

    def summaries(self) -> list[ArticleSummary]:
        """All articles with their numbers of passages, by title, without their texts."""
        rows = self._database.rows(
            "SELECT id, url, title, publisher, articles.language, published, tier, count(passages.row) "
            "FROM articles LEFT JOIN passages ON passages.article = articles.number GROUP BY number ORDER BY title, id"
        )
        return [_summary(row) for row in rows]

    def articles(self) -> list[Article]:
        """All articles, in the order in which they came."""
        return [
            article_from_row(row)
            for row in self._database.rows(f"SELECT {ARTICLE_COLUMNS} FROM articles ORDER BY number")
        ]

    def places(self) -> frozenset[str]:
        """Ids of the places that the articles are on."""
        return self._all_places()

    def _read_places(self) -> frozenset[str]:
        rows = self._database.rows("SELECT DISTINCT places FROM articles")
        return frozenset(place for (ids,) in rows for place in _places(str(ids)))

    def article(self, id_or_url: str) -> Article | None:
        """The article of that id or URL, None where the library has none."""
        return self._article_of(id_or_url)

    def _read_article(self, id_or_url: str) -> Article | None:
        rows = self._database.rows(
            f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE id = ? OR url = ?", (id_or_url, id_or_url)
        )
        return article_from_row(rows[0]) if rows else None

    def content_hash(self, article_id: str) -> str | None:
        """Of the stored version of an article, None where the library has none."""
        rows = self._database.rows("SELECT content_hash FROM articles WHERE id = ?", (article_id,))
        return str(rows[0][0]) if rows else None

    def rules_version(self, article_id: str) -> str | None:
        """Of the rules that read the article's registers, None where the library has no such article."""
        rows = self._database.rows("SELECT rules_version FROM articles WHERE id = ?", (article_id,))
        return str(rows[0][0]) if rows else None

    def passages(self, article_id: str) -> list[Passage]:
        """The passages of an article in order; empty where the library has no such article."""
        rows = self._database.rows(
            f"SELECT {PASSAGE_COLUMNS} FROM {PASSAGES_WITH_ARTICLES} WHERE articles.id = ? ORDER BY ordinal",
            (article_id,),
        )
        return [passage_from_row(row) for row in rows]

    def passage(self, passage_id: str) -> Passage | None:
        """The passage of that id, None where the library has none."""
        article_id, _, ordinal = passage_id.rpartition(":")
        rows = self._database.rows(
            f"SELECT {PASSAGE_COLUMNS} FROM {PASSAGES_WITH_ARTICLES} WHERE articles.id = ? AND ordinal = ?",
            (article_id, int(ordinal) if ordinal.isdecimal() else -1),
        )
        return passage_from_row(rows[0]) if rows else None

    def passage_at(self, article_id: str, start: int) -> Passage | None:
        """The passage that holds character `start` of the article's text, None where no passage does."""
        rows = self._database.rows(
            f"SELECT {PASSAGE_COLUMNS} FROM {PASSAGES_WITH_ARTICLES} "
            "WHERE articles.id = ? AND start <= ? AND ? < end ORDER BY start DESC LIMIT 1",
            (article_id, start, start),
        )
        return passage_from_row(rows[0]) if rows else None

    def sentence_at(self, article_id: str, start: int) -> tuple[int, int] | None:
        """Start and end of the sentence that holds character `start`, None where no sentence does."""
        passage = self.passage_at(article_id, start)
        spans = passage.sentences if passage else ()
        return next(((first, last) for first, last in spans if first <= start < last), None)

    def passages_by_row(self, rows: Sequence[int]) -> dict[int, Passage]:
        """The passages at the given rows of the indexes; rows that no longer count are left out."""
        marks = ",".join("?" * len(rows))
        found = self._database.rows(
            f"SELECT {PASSAGE_COLUMNS} FROM {PASSAGES_WITH_ARTICLES} WHERE passages.row IN ({marks})", tuple(rows)
        )
        return {int(str(row[0])): passage_from_row(row) for row in found}

    def facets_by_row(self, rows: Sequence[int]) -> dict[int, tuple[frozenset[str], tuple[str, ...]]]:
        """For each row the keys of the passage's facets and the ids of the article's places, most mentioned first."""
        marks = ",".join("?" * len(rows))
        found = self._database.rows(
            f"SELECT passages.row, facets, places FROM {PASSAGES_WITH_ARTICLES} WHERE passages.row IN ({marks})",
            tuple(rows),
        )
        return {as_int(row): (frozenset(str(keys).split()), _places(str(ids))) for row, keys, ids in found}

    def registers(self, article_id: str) -> Registers:
        """What was read from one article; empty where the library has no such article."""
        return self._registers_of(article_id)

    def _read_registers(self, article_id: str) -> Registers:
        rows = self._database.rows("SELECT registers FROM articles WHERE id = ?", (article_id,))
        return from_json(Registers, str(rows[0][0])) if rows else Registers()

    def story(self, article_id: str) -> Story | None:
        """The story of an article, None where none was stored."""
        if not self._database.has_table("stories"):
            return None
        rows = self._database.rows(
            "SELECT story FROM stories JOIN articles ON articles.number = stories.article WHERE articles.id = ?",
            (article_id,),
        )
        return from_json(Story, str(rows[0][0])) if rows else None

    def instrument_mentions(self) -> list[InstrumentMention]:
        """What all articles say of instruments, in the order in which the articles came."""
        return [mention for registers in self._all_registers() for mention in registers.instruments]

    def instruments(self) -> list[Instrument]:
        """The register of instruments: mentions of the same instrument together."""
        from policy.instruments import merge_mentions

        return list(merge_mentions(self.instrument_mentions()))

    def supports(self) -> list[Support]:
        """The supports that all articles report."""
        return [support for registers in self._all_registers() for support in registers.supports]

    def figures(self) -> list[Figure]:
        """The figures that all articles report."""
        return [figure for registers in self._all_registers() for figure in registers.figures]

    def _all_registers(self) -> list[Registers]:
        return [
            self.registers(str(identity))
            for (identity,) in self._database.rows("SELECT id FROM articles ORDER BY number")
        ]


def _summary(row: tuple[Any, ...]) -> ArticleSummary:
    identity, url, title, publisher, language, published, tier, passages = row
    day = date.fromisoformat(published) if published else None
    return ArticleSummary(identity, url, title, publisher, as_language(language), day, Tier(tier), passages)


@lru_cache(maxsize=4096)
def _places(ids: str) -> tuple[str, ...]:
    return tuple(json.loads(ids))
