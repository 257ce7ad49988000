"""Compaction: the rows of removed articles leave the vector files and the word index for good.

Rows are places in files, so taking some out gives the others new numbers. Both are therefore written anew beside the
old ones; then one transaction renumbers the passages and names the new folders; the old ones are deleted last. Killed
before the transaction, the new folders are waste, killed after it, the old ones are: the next writer deletes either.
A search under way goes on with the files and the state of SQLite that it began with.
"""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np

from vectorstore.articles import as_int
from vectorstore.database import Database, storage_errors
from vectorstore.embedder import Vectors
from vectorstore.filing import set_facts
from vectorstore.layout import drop_other_layouts, layout_of, vectors_folder, words_folder
from vectorstore.vector_files import VectorFiles
from vectorstore.word_index import WordIndex
from vectorstore.word_rows import fill_words

logger = logging.getLogger(__name__)

DEAD_SHARE = 1 / 3
"""Of all rows; with more of them dead, a first look at all bits costs half as much again as it must."""
FEWEST_DEAD = 1_000
"""Fewer dead rows cost nothing that can be told."""


def is_due(database: Database) -> bool:
    """Whether so many rows are dead that the library is better written anew."""
    rows = as_int(database.fact("passage_rows"))
    dead = rows - as_int(database.rows("SELECT count(*) FROM passages")[0][0])
    return dead >= FEWEST_DEAD and dead > DEAD_SHARE * rows


def compact(folder: Path, database: Database, anchors: Vectors) -> None:
    """Writes vector files and word index anew without dead rows; the caller holds the write lock and opens them again.

    Nothing is embedded. Does nothing while the indexes still hold something of a removed article.

    Raises:
        StorageError: there is no room for a second copy; the library stays as it was.
    """
    if database.rows("SELECT 1 FROM leftovers WHERE NOT purged LIMIT 1"):
        return
    layout = layout_of(database)
    drop_other_layouts(folder, layout)
    rows, sentence_rows = as_int(database.fact("passage_rows")), as_int(database.fact("sentence_rows"))
    alive = np.array([as_int(row) for (row,) in database.rows("SELECT row FROM passages ORDER BY row")], np.int64)
    logger.info("%d of %d rows belong to removed articles; writing the others anew", rows - len(alive), rows)
    view = VectorFiles(vectors_folder(folder, layout), anchors).view(rows, sentence_rows)
    with storage_errors(folder):
        sentences = VectorFiles(vectors_folder(folder, layout + 1), anchors).copy(view, alive)
    words = WordIndex(words_folder(folder, layout + 1), read_only=False)
    fill_words(words, database, {old: new for new, old in enumerate(alive.tolist())})
    words.close()
    with database.write() as connection:
        # Upwards, so that a row moves to a place that is free: the one that had it has moved before.
        connection.executemany(
            "UPDATE passages SET row = ?, first_sentence_row = ? WHERE row = ?",
            zip(range(len(alive)), sentences[:-1].tolist(), alive.tolist(), strict=True),
        )
        connection.execute("DELETE FROM leftovers")
        set_facts(connection, layout=layout + 1, passage_rows=len(alive), sentence_rows=int(sentences[-1]))
        connection.execute("UPDATE facts SET value = value + 1 WHERE name = 'generation'")
    drop_other_layouts(folder, layout + 1)
