"""The word index: BM25 over the passages of each language, and over what is the same in all of them.

Each language has an index of its own. BM25 weighs a word by how rare it is and a passage by how long it is, both
against all rows of its index; among rows of other languages, which hold none of the words, it would take every word
for rare and every passage for long (measured in docs/adr/0004).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from policy.language import LANGUAGES, Language
from vectorstore.errors import LibraryDamagedError
from vectorstore.postings import Postings, WordHits

ANCHORS = "anchors"
"""The field of words that are the same in all languages: identifiers, numbers, names."""
FACETS = "facets"
"""The field of keys of references, places and years (`vectorstore.facets`)."""
CONCEPTS = "concepts"
"""The field of what the thesaurus knows (`policy.terms`): the same ids in all languages."""
SHARED = "shared"
"""The index with the fields that are for all languages; every row is in it."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    SHARED: (ANCHORS, FACETS, CONCEPTS),
    **{language: (language,) for language in LANGUAGES},
}
"""The fields of each index."""


@dataclass(frozen=True, slots=True)
class WordRow:
    """One passage for the index."""

    row: int
    language: Language
    words: Sequence[str]
    anchors: Sequence[str]
    facets: Sequence[str]
    concepts: Sequence[str]


class WordIndex:
    """The indexes in `folder`: one for all languages, and one for each language that the library holds."""

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        """Opens what is there; a writer makes what is missing when it is needed.

        Raises:
            LibraryDamagedError: `read_only` and the index is missing.
        """
        self._folder = folder
        self._read_only = read_only
        self._open: dict[str, Postings] = {}
        if read_only and not self._is_there(SHARED):
            raise LibraryDamagedError(
                f"The word index '{folder}' is missing. Run any `policy-assistant ingest` on this library: it makes "
                "the index again."
            )
        self._open_what_is_there()
        if not read_only:
            self._made(SHARED)

    def prepare(self, languages: Iterable[Language]) -> None:
        """Opens for writing what rows of `languages` go into, which takes longer than putting them."""
        for name in (SHARED, *languages):
            self._made(name).prepare()

    def put(self, rows: Iterable[WordRow]) -> None:
        """Adds rows; they are found after the next `commit`."""
        for row in rows:
            self._made(row.language).put(row.row, {row.language: row.words})
            self._made(SHARED).put(row.row, {ANCHORS: row.anchors, FACETS: row.facets, CONCEPTS: row.concepts})

    def delete(self, rows: Sequence[int]) -> None:
        """Takes rows out at the next `commit`."""
        for index in self._open.values():
            index.delete(rows)

    def commit(self) -> None:
        """Makes what was put and deleted durable and visible to new searchers."""
        # Each waits a dozen times for the disk, so they wait together.
        with ThreadPoolExecutor(len(FIELDS), thread_name_prefix="words") as beside:
            for done in [beside.submit(index.commit) for index in self._open.values()]:
                done.result()

    def refresh(self) -> None:
        """Sees what a writer, perhaps in another process, has committed since."""
        self._open_what_is_there()
        for index in self._open.values():
            index.refresh()

    def count(self) -> int | None:
        """Rows held, as of the last commit; None where the indexes disagree, as after the loss of one."""
        counts = {name: index.count() for name, index in self._open.items()}
        shared = counts.pop(SHARED, 0)
        return shared if shared == sum(counts.values()) else None

    def search(self, field: str, words: Mapping[str, float], limit: int) -> WordHits:
        """The rows that score best for words with weights in `field`: a language, or one for all languages."""
        index = self._open.get(SHARED if field in FIELDS[SHARED] else field)
        return WordHits.none() if index is None else index.search(field, words, limit)

    def holding(self, field: str, words: Sequence[str], limit: int) -> npt.NDArray[np.int64]:
        """At most `limit` rows that hold every one of `words` in `field`."""
        index = self._open.get(SHARED if field in FIELDS[SHARED] else field)
        return WordHits.none().rows if index is None else index.holding(field, words, limit)

    def close(self) -> None:
        """Waits for the writers' merges and lets go of their locks."""
        for index in self._open.values():
            index.close()
        self._open.clear()

    def erase(self) -> None:
        """Deletes the index's files; a new one can be opened in their place."""
        self.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _open_what_is_there(self) -> None:
        for name in FIELDS:
            if name not in self._open and self._is_there(name):
                self._made(name)

    def _is_there(self, name: str) -> bool:
        return (self._folder / name / "meta.json").is_file()

    def _made(self, name: str) -> Postings:
        if name not in self._open:
            self._open[name] = Postings(self._folder / name, FIELDS[name], read_only=self._read_only)
        return self._open[name]
