"""A library as it was at one moment, ready to be searched."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from policy.language import Language
from vectorstore.articles import as_bytes, as_int
from vectorstore.catalogue import Catalogue
from vectorstore.database import Database
from vectorstore.dense import DenseIndex, Mask
from vectorstore.embedder import Embedder
from vectorstore.filtering import FilterIndex
from vectorstore.hit import Filters, Hit
from vectorstore.means import LanguageMeans, RunningSums
from vectorstore.search import Searcher
from vectorstore.vector_files import VectorFiles
from vectorstore.word_index import WordIndex


class Snapshot:
    """Everything that search keeps in memory of one generation of a library."""

    def __init__(self, generation: int, searcher: Searcher, filters: FilterIndex) -> None:
        self.generation = generation
        self.searcher = searcher
        self._filters = filters

    def search(self, question: str, language: Language | None, limit: int, filters: Filters) -> list[Hit]:
        """The best passages that pass the filters, best first."""
        shown = self._filters.mask(filters)
        if shown is not None and not shown.any():
            return []
        heard = self._in_any_language(filters) if filters.languages else None
        return self.searcher.search(question, language, limit, shown, heard)

    def _in_any_language(self, filters: Filters) -> Mask:
        """An article in the question's language leads to what others say of the same, also where it is not shown."""
        mask = self._filters.mask(replace(filters, languages=()))
        return self.searcher.alive if mask is None else mask


def open_snapshot(
    database: Database,
    catalogue: Catalogue,
    vectors: VectorFiles,
    words: WordIndex,
    embedder: Embedder,
    priors: LanguageMeans,
) -> Snapshot:
    """The library's present state; what a writer adds later is not seen in it."""
    with database.snapshot():
        generation = as_int(database.fact("generation"))
        rows, sentence_rows = as_int(database.fact("passage_rows")), as_int(database.fact("sentence_rows"))
        sums = RunningSums.from_bytes(as_bytes(database.fact("sums")), embedder.dimension)
        gone = database.rows("SELECT first_row, last_row FROM leftovers")
        alive = np.ones(rows, bool)
        for first, last in gone:
            alive[as_int(first) : as_int(last)] = False
        view = vectors.view(rows, sentence_rows)
        dense = DenseIndex(view, alive, vectors.anchors, sums.blend(priors))
        searcher = Searcher(catalogue, dense, words, embedder)
        return Snapshot(generation, searcher, FilterIndex(database, catalogue, words, dense.articles))
