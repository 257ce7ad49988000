"""Puts encoded articles into the library so that a process killed at any moment leaves it whole.

The order makes it so. Vector files and indexes are written first, at rows that SQLite does not count yet; then one
transaction makes the new rows count, drops the old version and notes what the indexes still hold of it; then that is
purged. Killed before the transaction, the new rows are overwritten by the next writer and taken out of the word index;
killed after it, the purge is done by the next writer.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from policy.article import Article
from policy.passage import Passage
from policy.reading import ReadArticle
from policy.registers import Registers
from policy.story import Story
from vectorstore.articles import (
    PASSAGE_COLUMNS,
    PASSAGES_WITH_ARTICLES,
    as_int,
    chroma_ids,
    chroma_metadata,
    insert_article,
    insert_passages,
    passage_from_row,
    put_story,
)
from vectorstore.chroma import ChromaStore
from vectorstore.database import Database, storage_errors
from vectorstore.encoding import EncodedArticle
from vectorstore.means import RunningSums
from vectorstore.records import to_json
from vectorstore.vector_files import PassageRows, VectorFiles
from vectorstore.word_index import WordIndex
from vectorstore.word_rows import WordReader, fill_words

logger = logging.getLogger(__name__)


class Filing:
    """Writes to all parts of one library; the caller holds the write lock."""

    def __init__(
        self, folder: Path, database: Database, vectors: VectorFiles, words: WordIndex, chroma: ChromaStore
    ) -> None:
        self._folder = folder
        self._database = database
        self._vectors = vectors
        self._words = words
        self._chroma = chroma
        self._words_of = WordReader()

    def announce(self, batch: Sequence[tuple[ReadArticle, str]]) -> None:
        """Writes articles as pending: should the process die, the next writer finishes them."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO pending VALUES (?, ?, ?)",
                [(read.article.id, to_json(read), version) for read, version in batch],
            )

    def prepare(self, batch: Sequence[ReadArticle]) -> None:
        """Does what need not wait for the vectors of articles: opens indexes, reads what the word index will hold."""
        self._chroma.prepare()
        self._words.prepare({passage.language for read in batch for passage in read.passages})
        self._words_of.read_ahead((read.article, passage) for read in batch for passage in read.passages)

    def store(self, batch: Sequence[EncodedArticle]) -> None:
        """Stores articles, each in place of the version that the library holds, if any."""
        if not batch:
            return
        first_row, first_sentence = self._committed_rows()
        first_number = self._next_number()
        numbers = range(first_number, first_number + len(batch))
        with storage_errors(self._folder):
            self._vectors.append(_rows_of(batch, numbers), first_row, first_sentence)
        words = self._words_of.rows(_passages(batch), first_row)
        self._words.put(words)
        # Chroma works while nobody else can run Python, so what mostly waits for the disk is sent off before.
        with ThreadPoolExecutor(1, thread_name_prefix="words") as beside:
            in_words = beside.submit(self._words.commit)
            self._put_into_chroma(batch)
            in_words.result()
        with self._database.write() as connection:
            row, sentence_row = first_row, first_sentence
            sums = self._sums()
            for number, encoded in zip(numbers, batch, strict=True):
                read = encoded.read
                self._retire(connection, read.article.id, sums, keep=read.passages)
                insert_article(connection, number, read.article, to_json(read.registers), encoded.rules_version)
                keys = [one.facets for one in words[row - first_row : row - first_row + len(read.passages)]]
                insert_passages(connection, number, read.passages, keys, row, sentence_row)
                put_story(connection, number, None if read.story is None else to_json(read.story))
                connection.execute("DELETE FROM pending WHERE id = ?", (read.article.id,))
                _count(sums, encoded)
                row += len(encoded.vectors)
                sentence_row += len(encoded.sentence_vectors)
            set_facts(connection, passage_rows=row, sentence_rows=sentence_row, sums=sums.to_bytes())
            self._advance(connection)
        self.purge()

    def remove(self, article_id: str) -> None:
        """Takes an article out of every part of the library."""
        with self._database.write() as connection:
            sums = self._sums()
            connection.execute("DELETE FROM pending WHERE id = ?", (article_id,))
            self._retire(connection, article_id, sums, keep=())
            set_facts(connection, sums=sums.to_bytes())
            self._advance(connection)
        gone = self._database.rows("SELECT chroma_passages, chroma_sentences FROM leftovers WHERE NOT purged")
        self.purge()
        with self._database.translated():
            for passages, sentences in gone:
                self._chroma.forget(json.loads(str(passages)), json.loads(str(sentences)))

    def replace_registers(self, article_id: str, registers: Registers, rules_version: str, story: Story | None) -> None:
        """Stores registers and story that were read anew from the article's unchanged text."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE articles SET registers = ?, rules_version = ? WHERE id = ?",
                (to_json(registers), rules_version, article_id),
            )
            number = as_int(self._database.value("SELECT number FROM articles WHERE id = ?", (article_id,)))
            put_story(connection, number, None if story is None else to_json(story))
            self._advance(connection)

    def purge(self) -> None:
        """Takes out of the indexes and files what SQLite no longer counts."""
        leftovers = self._database.rows(
            "SELECT number, first_row, last_row, first_sentence_row, last_sentence_row, chroma_passages, "
            "chroma_sentences FROM leftovers WHERE NOT purged"
        )
        for _, first, last, first_sentence, last_sentence, chroma_passages, chroma_sentences in leftovers:
            self._words.delete(range(as_int(first), as_int(last)))
            with storage_errors(self._folder):
                self._vectors.blank(as_int(first), as_int(last), as_int(first_sentence), as_int(last_sentence))
            self._chroma.delete(json.loads(str(chroma_passages)), json.loads(str(chroma_sentences)))
        if leftovers:
            self._words.commit()
            with self._database.write() as connection:
                connection.executemany(
                    "UPDATE leftovers SET purged = 1, chroma_passages = '', chroma_sentences = '' WHERE number = ?",
                    [(number,) for number, *_ in leftovers],
                )

    def drop_unfinished(self) -> None:
        """Takes out of the word index the rows that a killed writer put there before they counted."""
        committed, _ = self._committed_rows()
        beyond = range(committed, self._vectors.rows_on_disk())
        if beyond:
            logger.info("taking %d unfinished rows out of the word index", len(beyond))
            self._words.delete(beyond)
            self._words.commit()

    def words_held(self) -> int | None:
        """How many rows the word index holds; None where a part of it was lost."""
        return self._words.count()

    def rebuild_words(self, empty: WordIndex) -> None:
        """Fills `empty`, a word index without rows, from SQLite and uses it from now on."""
        self._words = empty
        fill_words(empty, self._database)

    def _put_into_chroma(self, batch: Sequence[EncodedArticle]) -> None:
        passages = _passages(batch)
        ids, sentence_ids = chroma_ids(passage for _, passage in passages)
        self._chroma.put_passages(
            ids,
            [passage.text for _, passage in passages],
            [chroma_metadata(article, passage) for article, passage in passages],
            np.concatenate([encoded.vectors for encoded in batch]),
        )
        self._chroma.put_sentences(sentence_ids, np.concatenate([encoded.sentence_vectors for encoded in batch]))

    def _retire(
        self, connection: sqlite3.Connection, article_id: str, sums: RunningSums, keep: Sequence[Passage]
    ) -> None:
        """Deletes the stored version of an article, noting what to purge; ids in `keep` stay in Chroma."""
        number = self._database.value("SELECT number FROM articles WHERE id = ?", (article_id,))
        if number is None:
            return
        found = connection.execute(
            f"SELECT {PASSAGE_COLUMNS}, first_sentence_row FROM {PASSAGES_WITH_ARTICLES} "
            "WHERE article = ? ORDER BY passages.row",
            (number,),
        ).fetchall()
        if found:
            passages = [passage_from_row(row[:-1]) for row in found]
            rows = (found[0][0], found[-1][0] + 1)
            sentences = (found[0][-1], found[-1][-1] + len(passages[-1].sentences))
            self._discount(sums, passages, rows, sentences)
            old, kept = chroma_ids(passages), chroma_ids(keep)
            gone = [json.dumps(sorted(set(before) - set(after))) for before, after in zip(old, kept, strict=True)]
            connection.execute(
                "INSERT INTO leftovers (first_row, last_row, first_sentence_row, last_sentence_row, chroma_passages, "
                "chroma_sentences) VALUES (?, ?, ?, ?, ?, ?)",
                (*rows, *sentences, *gone),
            )
        connection.execute("DELETE FROM passages WHERE article = ?", (number,))
        connection.execute("DELETE FROM stories WHERE article = ?", (number,))
        connection.execute("DELETE FROM articles WHERE number = ?", (number,))

    def _discount(
        self, sums: RunningSums, passages: Sequence[Passage], rows: tuple[int, int], sentences: tuple[int, int]
    ) -> None:
        view = self._vectors.view(rows[1], sentences[1])
        place = sentences[0]
        for row, passage in enumerate(passages, start=rows[0]):
            last = place + len(passage.sentences)
            vector = self._vectors.restore(view, passage.language, row)
            own = self._vectors.restore_sentences(view, passage.language, place, last)
            sums.add(passage.language, vector, own, sign=-1)
            place = last

    def _committed_rows(self) -> tuple[int, int]:
        return as_int(self._database.fact("passage_rows")), as_int(self._database.fact("sentence_rows"))

    def _next_number(self) -> int:
        with self._database.translated():
            return as_int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") or 0) + 1

    def _sums(self) -> RunningSums:
        content = self._database.fact("sums")
        dimension = self._vectors.anchors.shape[1]
        return (
            RunningSums.from_bytes(content, dimension) if isinstance(content, bytes) else RunningSums.empty(dimension)
        )

    def _advance(self, connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE facts SET value = value + 1 WHERE name = 'generation'")


def set_facts(connection: sqlite3.Connection, **facts: object) -> None:
    """Records facts of the library as a whole."""
    connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", list(facts.items()))


def _rows_of(batch: Sequence[EncodedArticle], numbers: Sequence[int]) -> PassageRows:
    passages = [passage for _, passage in _passages(batch)]
    return PassageRows(
        articles=[number for number, one in zip(numbers, batch, strict=True) for _ in one.read.passages],
        languages=[passage.language for passage in passages],
        is_caption=[passage.is_caption for passage in passages],
        sentence_counts=[len(passage.sentences) for passage in passages],
        vectors=np.concatenate([encoded.vectors for encoded in batch]),
        sentence_vectors=np.concatenate([encoded.sentence_vectors for encoded in batch]),
    )


def _passages(batch: Sequence[EncodedArticle]) -> list[tuple[Article, Passage]]:
    return [(encoded.read.article, passage) for encoded in batch for passage in encoded.read.passages]


def _count(sums: RunningSums, encoded: EncodedArticle) -> None:
    place = 0
    for row, passage in enumerate(encoded.read.passages):
        last = place + len(passage.sentences)
        sums.add(passage.language, encoded.vectors[row : row + 1], encoded.sentence_vectors[place:last])
        place = last
