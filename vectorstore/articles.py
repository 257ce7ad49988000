"""Articles and passages as SQLite keeps them: rows to our types and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast

from policy.article import Article, Tier
from policy.language import Language
from policy.passage import Passage

ARTICLE_COLUMNS = "id, url, title, publisher, language, published, retrieved, tier, places, text, content_hash"
PASSAGE_COLUMNS = (
    "passages.row, articles.id, ordinal, heading, start, end, passages.language, sentences, is_caption, "
    "substr(articles.text, start + 1, end - start)"
)
"""To be selected from `passages JOIN articles ON articles.number = passages.article`."""
PASSAGES_WITH_ARTICLES = "passages JOIN articles ON articles.number = passages.article"


def article_from_row(row: tuple[Any, ...]) -> Article:
    """The article of a row of `ARTICLE_COLUMNS`."""
    (identity, url, title, publisher, language, published, retrieved, tier, places, text, content_hash) = row
    return Article(
        id=identity,
        url=url,
        title=title,
        publisher=publisher,
        language=language,
        published=date.fromisoformat(published) if published else None,
        retrieved=datetime.fromisoformat(retrieved),
        tier=Tier(tier),
        places=tuple(json.loads(places)),
        text=text,
        content_hash=content_hash,
    )


def passage_from_row(row: tuple[Any, ...]) -> Passage:
    """The passage of a row of `PASSAGE_COLUMNS`."""
    (_, article_id, ordinal, heading, start, end, language, sentences, is_caption, text) = row
    return Passage(
        id=f"{article_id}:{ordinal}",
        article_id=article_id,
        ordinal=ordinal,
        heading=heading,
        text=text,
        start=start,
        end=end,
        language=language,
        sentences=tuple((first, last) for first, last in json.loads(sentences)),
        is_caption=bool(is_caption),
    )


def insert_article(
    connection: sqlite3.Connection, number: int, article: Article, registers: str, rules_version: str
) -> None:
    """Writes one article; `registers` is JSON."""
    connection.execute(
        "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            article.id,
            article.url,
            article.title,
            article.publisher,
            article.language,
            article.published.isoformat() if article.published else None,
            article.retrieved.isoformat(),
            article.tier.value,
            json.dumps(article.places),
            article.text,
            article.content_hash,
            registers,
            rules_version,
        ),
    )


def insert_passages(
    connection: sqlite3.Connection,
    number: int,
    passages: Sequence[Passage],
    facets: Sequence[Sequence[str]],
    first_row: int,
    first_sentence_row: int,
) -> None:
    """Writes the passages of article `number`, with the keys of their facets, at consecutive rows."""
    rows = []
    for row, (passage, keys) in enumerate(zip(passages, facets, strict=True), start=first_row):
        rows.append(
            (
                row,
                number,
                passage.ordinal,
                passage.heading,
                passage.start,
                passage.end,
                passage.language,
                json.dumps(passage.sentences, separators=(",", ":")),
                passage.is_caption,
                " ".join(keys),
                first_sentence_row,
            )
        )
        first_sentence_row += len(passage.sentences)
    connection.executemany("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def put_story(connection: sqlite3.Connection, number: int, story: str | None) -> None:
    """Writes the story of article `number`, JSON, in place of what is there; None leaves it without one."""
    connection.execute("DELETE FROM stories WHERE article = ?", (number,))
    if story is not None:
        connection.execute("INSERT INTO stories VALUES (?, ?)", (number, story))


def chroma_ids(passages: Iterable[Passage]) -> tuple[list[str], list[str]]:
    """The ids under which Chroma holds the passages and their sentences."""
    kept = list(passages)
    return (
        [passage.id for passage in kept],
        [f"{passage.id}#{place}" for passage in kept for place in range(len(passage.sentences))],
    )


def chroma_metadata(article: Article, passage: Passage) -> Mapping[str, str | int | float | bool]:
    """What Chroma keeps beside a passage's vector, so that a LangChain `Document` of it can be cited."""
    values: dict[str, str | int | float | bool | None] = {
        "article_id": article.id,
        "url": article.url,
        "title": article.title,
        "publisher": article.publisher,
        "language": passage.language,
        "published": article.published.isoformat() if article.published else None,
        "tier": article.tier.value,
        "places": ",".join(article.places),
        "ordinal": passage.ordinal,
        "heading": passage.heading,
        "start": passage.start,
        "end": passage.end,
        "is_caption": passage.is_caption,
    }
    return {name: value for name, value in values.items() if value is not None}


def as_language(value: object) -> Language:
    """A language read back from SQLite."""
    return cast(Language, value)


def as_int(value: object) -> int:
    """A number read back from SQLite; 0 for none."""
    return int(str(value or 0))


def as_bytes(value: object) -> bytes:
    """A blob read back from SQLite."""
    if not isinstance(value, bytes):
        raise TypeError(f"expected a blob, found {type(value).__name__}")
    return value
