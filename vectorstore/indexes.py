"""The vector files and word index that a library consists of right now, opened when needed and again after a change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from vectorstore.articles import as_int
from vectorstore.catalogue import Catalogue
from vectorstore.compaction import compact, is_due
from vectorstore.database import Database
from vectorstore.embedder import Embedder
from vectorstore.errors import LibraryDamagedError
from vectorstore.layout import drop_other_layouts, layout_of, vectors_folder, words_folder
from vectorstore.means import LanguageMeans
from vectorstore.snapshot import Snapshot, open_snapshot
from vectorstore.vector_files import VectorFiles
from vectorstore.word_index import WordIndex
from vectorstore.words import WORDS_VERSION

Found = TypeVar("Found")


class Indexes:
    """Of the library in `folder`. A writer of it must hold the write lock."""

    def __init__(self, folder: Path, database: Database, priors: LanguageMeans, *, read_only: bool) -> None:
        self._folder = folder
        self._database = database
        self._priors = priors
        self._read_only = read_only
        self._layout = layout_of(database)
        self._words: WordIndex | None = None
        self._snapshot: Snapshot | None = None
        self.vectors = VectorFiles(vectors_folder(folder, self._layout), priors.passages)
        if not read_only:
            drop_other_layouts(folder, self._layout)

    def as_it_is(self, look: Callable[[], Found]) -> Found:
        """What `look` finds while SQLite shows it one state of the library: rows mean the same throughout."""
        try:
            with self._database.snapshot():
                return look()
        except LibraryDamagedError:
            # Compacted, and the old files deleted, after SQLite was asked where they are.
            with self._database.snapshot():
                return look()

    def snapshot(self, generation: int, catalogue: Catalogue, embedder: Embedder) -> Snapshot:
        """The library as it is at `generation`."""
        self._follow()
        if self._snapshot is None or self._snapshot.generation != generation:
            words = self.words()
            words.refresh()
            self._snapshot = open_snapshot(self._database, catalogue, self.vectors, words, embedder, self._priors)
        return self._snapshot

    def words(self) -> WordIndex:
        """The word index.

        Raises:
            LibraryDamagedError: opened for reading only, and the index is of other words or missing.
        """
        self._follow()
        if self._words is None:
            if as_int(self._database.fact("words_version")) != WORDS_VERSION:
                self._put_words_away()
            self._words = WordIndex(words_folder(self._folder, self._layout), read_only=self._read_only)
        return self._words

    def empty_words(self) -> WordIndex:
        """A word index without rows in place of the one that is there."""
        if self._words is not None:
            self._words.erase()
            self._words = None
        return self.words()

    def _put_words_away(self) -> None:
        """Deletes a word index that another version of this program made; `recover` makes it again."""
        if self._read_only:
            raise LibraryDamagedError(
                f"Another version of this program made the word index of the library '{self._folder}'. Run any "
                "`policy-assistant ingest` on this library: it makes the index again and embeds nothing."
            )
        shutil.rmtree(words_folder(self._folder, self._layout), ignore_errors=True)

    def compact_if_due(self) -> None:
        """Writes both anew without the rows of removed articles, once there are many of them."""
        if is_due(self._database):
            compact(self._folder, self._database, self._priors.passages)
            self._follow()

    def _follow(self) -> None:
        """Turns to the files that a compaction made; whoever still searches the old ones keeps them open."""
        layout = layout_of(self._database)
        if layout != self._layout:
            self.vectors = VectorFiles(vectors_folder(self._folder, layout), self._priors.passages)
            self._words = self._snapshot = None
            self._layout = layout

    def close(self) -> None:
        """Lets go of the files; may be called twice."""
        if self._words is not None:
            self._words.close()
        self._words = self._snapshot = None
