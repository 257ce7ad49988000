"""Chroma: the vectors of record, of passages and of single sentences, for LangChain users and for repairs.

Search does not pass through here: Chroma's metadata filter takes longer than a whole answer may (docs/adr/0002). Chroma
is imported at first use, because importing it takes longer than opening a library.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from vectorstore.database import BUSY_SECONDS, full_disk
from vectorstore.embedder import Vectors
from vectorstore.errors import StorageError

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

PASSAGES = "passages"
SENTENCES = "sentences"
LEAST_ROOM = 4_000_000
"""Bytes free on the disk under which Chroma's failures are put down to it."""
Metadata = Mapping[str, str | int | float | bool]


class ChromaStore:
    """The Chroma database in `folder`, opened at first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._client: ClientAPI | None = None
        self._collections: dict[str, Collection] = {}

    def prepare(self) -> None:
        """Imports Chroma and opens its database, which takes a second; failures show when something is put."""
        with suppress(StorageError), self._translated():
            for name in (PASSAGES, SENTENCES):
                self._collection(name)

    def put_passages(
        self, ids: Sequence[str], texts: Sequence[str], metadata: Sequence[Metadata], vectors: Vectors
    ) -> None:
        """Adds passages, or replaces those whose id is there already."""
        with self._translated():
            collection = self._collection(PASSAGES)
            for part in self._parts(len(ids)):
                collection.upsert(
                    ids=list(ids[part]),
                    documents=list(texts[part]),
                    metadatas=[dict(one) for one in metadata[part]],
                    embeddings=vectors[part],
                )

    def put_sentences(self, ids: Sequence[str], vectors: Vectors) -> None:
        """Adds the vectors of sentences, or replaces those whose id is there already."""
        with self._translated():
            collection = self._collection(SENTENCES)
            for part in self._parts(len(ids)):
                collection.upsert(ids=list(ids[part]), embeddings=vectors[part])

    def delete(self, passages: Sequence[str], sentences: Sequence[str]) -> None:
        """Takes the given ids out; ids that are not there are passed over."""
        with self._translated():
            for name, ids in ((PASSAGES, passages), (SENTENCES, sentences)):
                for part in self._parts(len(ids)):
                    self._collection(name).delete(ids=list(ids[part]))

    def forget(self, passages: Sequence[str], sentences: Sequence[str]) -> None:
        """Overwrites what Chroma's file still says of ids that were taken out.

        Chroma keeps the text of what was deleted in its queue of past writes, in its full-text index and in free pages.
        This rewrites the file, which takes seconds for each 100,000 passages: for articles removed on purpose only.
        """
        file = self._folder / "chroma.sqlite3"
        if not file.exists():
            return
        with closing(sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
            # The row stays: the index of vectors may not have read it yet, and it reads no metadata.
            connection.executemany(
                "UPDATE embeddings_queue SET metadata = NULL WHERE id = ?", [(one,) for one in (*passages, *sentences)]
            )
            connection.execute("INSERT INTO embedding_fulltext_search (embedding_fulltext_search) VALUES ('optimize')")
            connection.execute("VACUUM")

    def ids(self, name: str) -> set[str]:
        """All ids of one collection."""
        return set(self._collection(name).get(include=[])["ids"])

    def vectors(self, name: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of the ids that are there."""
        found: dict[str, Vectors] = {}
        for part in self._parts(len(ids)):
            answer = self._collection(name).get(ids=list(ids[part]), include=["embeddings"])
            embeddings = answer["embeddings"]
            if embeddings is not None:
                found.update(zip(answer["ids"], np.asarray(embeddings, dtype=np.float32), strict=True))
        return found

    def langchain(self, embeddings: Embeddings) -> Chroma:
        """The passages as a LangChain vector store, to be taken into another chain."""
        from langchain_chroma import Chroma

        return Chroma(client=self._open(), collection_name=PASSAGES, embedding_function=embeddings)

    def _collection(self, name: str) -> Collection:
        if name not in self._collections:
            # Asking for it is a transaction of its own, so it is asked for once.
            self._collections[name] = self._open().get_or_create_collection(
                name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
            )
        return self._collections[name]

    def _open(self) -> ClientAPI:
        if self._client is None:
            import chromadb
            from chromadb.config import Settings

            settings = Settings(anonymized_telemetry=False, is_persistent=True)
            self._client = chromadb.PersistentClient(path=str(self._folder), settings=settings)
        return self._client

    def _parts(self, count: int) -> Iterator[slice]:
        size = self._open().get_max_batch_size() if count else 1
        return (slice(start, start + size) for start in range(0, count, size))

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Chroma says "internal error" when the disk is full, so the disk is asked."""
        from chromadb.errors import ChromaError

        try:
            yield
        except ChromaError as exc:
            if shutil.disk_usage(self._folder.parent).free < LEAST_ROOM:
                raise StorageError(full_disk(self._folder.parent)) from exc
            raise StorageError(
                f"Chroma cannot write to '{self._folder}' ({exc}). Make the folder writable and run the same command "
                "again: it goes on where it stopped, and nothing already stored is lost."
            ) from exc

    def close(self) -> None:
        """Lets go of the database's files."""
        client: Any = self._client
        self._client = None
        self._collections.clear()
        if client is not None and hasattr(client, "close"):
            client.close()
