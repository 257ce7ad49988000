"""One index of words in tantivy: which rows hold a word, and how well they score by BM25.

tantivy keeps postings only; what a row says is in SQLite. Texts arrive as words already (`vectorstore.words`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from vectorstore.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import tantivy

HEAP_BYTES = 24_000_000


@dataclass(frozen=True, slots=True)
class WordHits:
    """Rows and their BM25 scores, best first."""

    rows: npt.NDArray[np.int64]
    scores: npt.NDArray[np.float32]

    @classmethod
    def none(cls) -> WordHits:
        """No rows."""
        return cls(np.zeros(0, np.int64), np.zeros(0, np.float32))


class Postings:
    """The tantivy index in `folder`, with one or more fields of words; made when it is first opened for writing."""

    def __init__(self, folder: Path, fields: Sequence[str], *, read_only: bool) -> None:
        import tantivy

        self._tantivy = tantivy
        self._folder = folder
        self._shadow: tempfile.TemporaryDirectory[str] | None = None
        self._writer: tantivy.IndexWriter | None = None
        self._has_news = False
        self._schema = self._build_schema(fields)
        with self._translated():
            if not read_only:
                folder.mkdir(parents=True, exist_ok=True)
                self._index = tantivy.Index(self._schema, path=str(folder))
            else:
                self._index = self._open_to_read()

    def _open_to_read(self) -> tantivy.Index:
        try:
            return self._tantivy.Index.open(str(self._folder))
        except ValueError as exc:
            if "Lockfile" not in str(exc):
                raise
        # tantivy wants a lock file beside the index even for reading. On a read-only disk it gets a folder of links
        # elsewhere; nobody can change the index there.
        self._shadow = tempfile.TemporaryDirectory(prefix="policy-assistant-words-")
        for path in self._folder.iterdir():
            if path.suffix != ".lock":
                (Path(self._shadow.name) / path.name).symlink_to(path.absolute())
        return self._tantivy.Index.open(self._shadow.name)

    def _build_schema(self, fields: Sequence[str]) -> tantivy.Schema:
        builder = self._tantivy.SchemaBuilder()
        builder.add_unsigned_field("row", stored=False, indexed=True, fast=True)
        for field in fields:
            builder.add_text_field(field, stored=False, tokenizer_name="whitespace", index_option="freq")
        return builder.build()

    def prepare(self) -> None:
        """Opens the index for writing, if it is not open already."""
        self._open_writer()

    def put(self, row: int, words: Mapping[str, Iterable[str]]) -> None:
        """Adds a row with the words of each field; it is found after the next `commit`."""
        writer = self._open_writer()
        self._has_news = True
        with self._translated():
            document = self._tantivy.Document()
            document.add_unsigned("row", row)
            for field, held in words.items():
                document.add_text(field, " ".join(held))
            writer.add_document(document)

    def delete(self, rows: Iterable[int]) -> None:
        """Takes rows out at the next `commit`; rows that it does not hold are fine."""
        writer = self._open_writer()
        self._has_news = True
        with self._translated():
            for row in rows:
                # Not delete_documents_by_term: it makes a signed term of the number and deletes nothing (tantivy 0.27).
                writer.delete_documents_by_query(self._tantivy.Query.term_query(self._schema, "row", row))

    def commit(self) -> None:
        """Makes what was put and deleted durable and visible to new searchers."""
        if self._writer is not None and self._has_news:
            with self._translated():
                self._writer.commit()
            self._has_news = False

    def refresh(self) -> None:
        """Sees what a writer, perhaps in another process, has committed since."""
        if self._shadow is None:
            self._index.reload()

    def count(self) -> int:
        """Rows held, as of the last commit."""
        self.refresh()
        return int(self._index.searcher().num_docs)

    def search(self, field: str, words: Mapping[str, float], limit: int) -> WordHits:
        """The rows that score best in `field` for words with weights."""
        query_type, should = self._tantivy.Query, self._tantivy.Occur.Should
        clauses = [
            (should, query_type.boost_query(query_type.term_query(self._schema, field, word, "freq"), weight))
            for word, weight in words.items()
        ]
        if not clauses:
            return WordHits.none()
        searcher = self._index.searcher()
        hits = searcher.search(query_type.boolean_query(clauses), limit, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return WordHits(np.asarray(rows, dtype=np.int64), np.asarray([score for score, _ in hits], dtype=np.float32))

    def holding(self, field: str, words: Iterable[str], limit: int) -> npt.NDArray[np.int64]:
        """At most `limit` rows that hold every one of `words` in `field`, in no particular order."""
        query_type, must = self._tantivy.Query, self._tantivy.Occur.Must
        clauses = [(must, query_type.term_query(self._schema, field, word, "freq")) for word in words]
        if not clauses:
            return WordHits.none().rows
        searcher = self._index.searcher()
        hits = searcher.search(query_type.boolean_query(clauses), limit, count=False).hits
        return np.asarray(searcher.fast_field_values("row", [address for _, address in hits]), dtype=np.int64)

    def _open_writer(self) -> tantivy.IndexWriter:
        if self._writer is None:
            with self._translated():
                self._writer = self._index.writer(HEAP_BYTES, 1)
        return self._writer

    def close(self) -> None:
        """Waits for the writer's merges and lets go of its lock."""
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None
        if self._shadow is not None:
            self._shadow.cleanup()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except ValueError as exc:
            raise StorageError(
                f"The word index '{self._folder}' cannot be opened or written ({exc}). Make room on the disk and the "
                "folder writable, then run the same command again. Nothing already stored is lost."
            ) from exc
