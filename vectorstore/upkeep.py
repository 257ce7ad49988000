"""Making a library, and making it whole again after a writer was killed or a derived file was lost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from policy.passage import Passage
from policy.reading import ReadArticle
from vectorstore.articles import PASSAGE_COLUMNS, PASSAGES_WITH_ARTICLES, as_bytes, as_int, chroma_ids, passage_from_row
from vectorstore.chroma import PASSAGES, SENTENCES, ChromaStore
from vectorstore.database import Database
from vectorstore.embedder import Embedder, Vectors
from vectorstore.encoding import encode, sentence_texts_of
from vectorstore.filing import Filing, set_facts
from vectorstore.means import RunningSums
from vectorstore.priors import means_from_bytes, means_to_bytes, prior_means
from vectorstore.records import from_json
from vectorstore.vector_files import PassageRows, VectorFiles
from vectorstore.word_index import WordIndex
from vectorstore.words import WORDS_VERSION

logger = logging.getLogger(__name__)

TOGETHER = 512


def create(database: Database, embedder: Embedder) -> None:
    """Records the facts of a new library; does nothing for one that has them."""
    if database.fact("embedder") is not None:
        return
    with database.write() as connection:
        set_facts(
            connection,
            embedder=embedder.name,
            dimension=embedder.dimension,
            priors=means_to_bytes(prior_means(embedder)),
            sums=RunningSums.empty(embedder.dimension).to_bytes(),
            passage_rows=0,
            sentence_rows=0,
            words_version=WORDS_VERSION,
            generation=0,
        )


def recover(
    database: Database,
    filing: Filing,
    vectors: VectorFiles,
    chroma: ChromaStore,
    embedder: Embedder,
    reopen_words: Callable[[], WordIndex],
) -> None:
    """Brings files and indexes back in line with SQLite and finishes the articles that a killed writer left pending."""
    filing.drop_unfinished()
    rows, sentence_rows = as_int(database.fact("passage_rows")), as_int(database.fact("sentence_rows"))
    if not vectors.hold(rows, sentence_rows):
        logger.warning("vector files are missing or cut short; making them again")
        _rebuild_vectors(database, vectors, chroma, embedder, rows, sentence_rows)
    filing.purge()
    is_outdated = as_int(database.fact("words_version")) != WORDS_VERSION
    if is_outdated or filing.words_held() != as_int(database.rows("SELECT count(*) FROM passages")[0][0]):
        logger.warning("the word index does not match the library; making it again")
        filing.rebuild_words(reopen_words())
        with database.write() as connection:
            set_facts(connection, words_version=WORDS_VERSION)
    pending = database.rows("SELECT article, rules_version FROM pending")
    if pending:
        logger.info("finishing %d articles of an ingest that was interrupted", len(pending))
        batch = [(from_json(ReadArticle, str(article)), str(version)) for article, version in pending]
        priors = means_from_bytes(as_bytes(database.fact("priors")), embedder.dimension)
        filing.store(encode(batch, embedder, priors))


def _rebuild_vectors(
    database: Database, vectors: VectorFiles, chroma: ChromaStore, embedder: Embedder, rows: int, sentence_rows: int
) -> None:
    """Writes the vector files anew at the rows that SQLite knows; what Chroma lacks is embedded again."""
    next_row = next_sentence = 0
    for run in _consecutive(_stored_rows(database)):
        row, sentence_row = run[0].row, run[0].first_sentence_row
        vectors.append_empty(row - next_row, sentence_row - next_sentence, next_row, next_sentence)
        ids, sentence_ids = chroma_ids(one.passage for one in run)
        texts = [one.passage.text for one in run]
        sentences = [text for one in run for text in sentence_texts_of(one.passage)]
        vectors.append(
            PassageRows(
                articles=[one.article for one in run],
                languages=[one.passage.language for one in run],
                is_caption=[one.passage.is_caption for one in run],
                sentence_counts=[len(one.passage.sentences) for one in run],
                vectors=_vectors(chroma, PASSAGES, ids, texts, embedder),
                sentence_vectors=_vectors(chroma, SENTENCES, sentence_ids, sentences, embedder),
            ),
            row,
            sentence_row,
        )
        next_row, next_sentence = row + len(run), sentence_row + len(sentences)
    vectors.append_empty(rows - next_row, sentence_rows - next_sentence, next_row, next_sentence)


@dataclass(frozen=True, slots=True)
class _StoredRow:
    row: int
    article: int
    first_sentence_row: int
    passage: Passage


def _stored_rows(database: Database) -> list[_StoredRow]:
    found = database.rows(
        f"SELECT {PASSAGE_COLUMNS}, article, first_sentence_row FROM {PASSAGES_WITH_ARTICLES} ORDER BY passages.row"
    )
    return [_StoredRow(as_int(row[0]), as_int(row[-2]), as_int(row[-1]), passage_from_row(row[:-2])) for row in found]


def _consecutive(rows: Sequence[_StoredRow]) -> Iterator[list[_StoredRow]]:
    """`rows` in runs without a gap between them, each of at most `TOGETHER`."""
    run: list[_StoredRow] = []
    for row in rows:
        if run and (len(run) == TOGETHER or not _follows(row, run[-1])):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _follows(row: _StoredRow, before: _StoredRow) -> bool:
    sentence_row = before.first_sentence_row + len(before.passage.sentences)
    return row.row == before.row + 1 and row.first_sentence_row == sentence_row


def _vectors(chroma: ChromaStore, name: str, ids: Sequence[str], texts: Sequence[str], embedder: Embedder) -> Vectors:
    if not ids:
        return np.zeros((0, embedder.dimension), np.float32)
    known = chroma.vectors(name, ids)
    missing = [place for place, identity in enumerate(ids) if identity not in known]
    if missing:
        made = embedder.embed_passages([texts[place] for place in missing])
        known.update((ids[place], vector) for place, vector in zip(missing, made, strict=True))
    return np.stack([known[identity] for identity in ids])
