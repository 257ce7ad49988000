"""How much a library holds, and how much room it takes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policy.language import Language
from vectorstore.articles import as_int, as_language
from vectorstore.database import Database


@dataclass(frozen=True, slots=True)
class LibraryStats:
    """Counts of one library."""

    articles: int
    passages: int
    sentences: int
    pending: int
    """Articles of an interrupted ingest; the next writer finishes them."""
    articles_by_language: dict[Language, int]
    embedder: str
    bytes_on_disk: int


def measure(database: Database, folder: Path) -> LibraryStats:
    """The stats of the library in `folder`."""
    by_language = database.rows("SELECT language, count(*) FROM articles GROUP BY language ORDER BY language")
    gone = database.rows("SELECT coalesce(sum(last_sentence_row - first_sentence_row), 0) FROM leftovers")
    return LibraryStats(
        articles=sum(as_int(count) for _, count in by_language),
        passages=as_int(database.rows("SELECT count(*) FROM passages")[0][0]),
        sentences=as_int(database.fact("sentence_rows")) - as_int(gone[0][0]),
        pending=as_int(database.rows("SELECT count(*) FROM pending")[0][0]),
        articles_by_language={as_language(language): as_int(count) for language, count in by_language},
        embedder=str(database.fact("embedder")),
        bytes_on_disk=sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()),
    )
