"""The library: the only door to what was ingested.

One folder holds it: SQLite (the truth), vector files and a word index that search reads, and Chroma with the vectors of
record. One process writes at a time, any number read; a reader sees each change whole, at its next call.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from policy.article import Article
from policy.language import Language
from policy.passage import Passage
from policy.reading import ReadArticle
from policy.registers import Figure, Instrument, InstrumentMention, Registers, Support
from policy.story import Story
from vectorstore.articles import as_bytes, as_int
from vectorstore.catalogue import ArticleSummary, Catalogue
from vectorstore.chroma import ChromaStore
from vectorstore.database import FILE_NAME, Database, storage_errors
from vectorstore.embedder import Embedder
from vectorstore.errors import (
    EmbeddingModelMismatchError,
    LibraryNotFoundError,
    LibraryReadOnlyError,
)
from vectorstore.filing import Filing
from vectorstore.hit import Filters, Hit
from vectorstore.indexes import Indexes
from vectorstore.intake import Complete, Intake, Report, Stored
from vectorstore.priors import means_from_bytes
from vectorstore.reader.rerank import READ, rerank
from vectorstore.snapshot import Snapshot
from vectorstore.stats import LibraryStats, measure
from vectorstore.upkeep import create, recover
from vectorstore.words import words_of
from vectorstore.write_lock import WriteLock

if TYPE_CHECKING:
    from langchain_chroma import Chroma

    from vectorstore.reader.reader import Reader

logger = logging.getLogger(__name__)

CHROMA_FOLDER = "chroma"


class Library:
    """Made by `open`; a context manager that closes itself."""

    def __init__(self, folder: Path, embedder: Embedder, *, read_only: bool) -> None:
        """Use `open`, which checks first what it finds."""
        self.folder = folder
        self.embedder = embedder
        self.read_only = read_only
        self.reader: Reader | None = None
        """Puts the best hits in order where one is given."""
        self._lock = None if read_only else WriteLock(folder)
        try:
            self._database = Database(folder, read_only=read_only)
            if not read_only:
                create(self._database, embedder)
            self._check_embedder()
            self._catalogue = Catalogue(self._database)
            self._priors = means_from_bytes(as_bytes(self._database.fact("priors")), embedder.dimension)
            self._indexes = Indexes(folder, self._database, self._priors, read_only=read_only)
            self._chroma = ChromaStore(folder / CHROMA_FOLDER)
            self._seen_generation = self.generation
            if not read_only:
                with storage_errors(folder):
                    indexes = self._indexes
                    recover(
                        self._database, self._filing(), indexes.vectors, self._chroma, embedder, indexes.empty_words
                    )
        except BaseException:
            if self._lock is not None:
                self._lock.release()
            raise

    @classmethod
    def open(cls, folder: Path | str, embedder: Embedder, *, read_only: bool = False) -> Library:
        """The library in `folder`, made if it is not there, repaired if a writer was killed in it.

        Args:
            folder: the library's folder.
            embedder: the model it was, or will be, built with.
            read_only: neither make, repair nor change it; others may write meanwhile.

        Raises:
            LibraryNotFoundError: `read_only` and there is none.
            EmbeddingModelMismatchError: it was built with another model.
            LibraryVersionError: another version of this program wrote it.
            LibraryBusyError: another process is writing to it.
            StorageError: the folder cannot be written to.
        """
        path = Path(folder)
        if read_only and not cls.exists(path):
            raise LibraryNotFoundError(
                f"There is no library in '{path}'. Make one with `policy-assistant ingest <articles>`, or name another "
                "folder with --library."
            )
        with storage_errors(path):
            if not read_only:
                path.mkdir(parents=True, exist_ok=True)
            return cls(path, embedder, read_only=read_only)

    @staticmethod
    def exists(folder: Path | str) -> bool:
        """Whether `folder` holds a library."""
        return (Path(folder) / FILE_NAME).is_file()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of all files and, when writing, of the lock; may be called twice."""
        self._indexes.close()
        self._chroma.close()
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    # Writing

    def add_all(
        self,
        read_articles: Iterable[ReadArticle],
        progress: Report | None = None,
        *,
        rules_version: str = "",
        complete: Complete | None = None,
    ) -> Iterator[Stored]:
        """Stores articles as they are read; yields each once it is safe on the disk.

        `read_articles` is drawn from in another thread, a bounded number ahead. An article whose content hash is the
        stored one costs no embedding; one that changed replaces its stored version.

        Args:
            read_articles: what ingest has read, lazily.
            progress: told how many passages are embedded, now and then.
            rules_version: of the rules that read the registers, kept with each article stored.
            complete: reads registers and story of an article that comes without them, while the model runs.
        """
        self._check_writable()
        with storage_errors(self.folder):
            intake = Intake(self._catalogue, self._filing(), self.embedder, self._priors, rules_version, complete)
            yield from intake.run(read_articles, progress)
        self._indexes.compact_if_due()

    def replace_registers(
        self, article_id: str, registers: Registers, rules_version: str = "", story: Story | None = None
    ) -> None:
        """Stores registers, and the story, read anew from an article's unchanged text: nothing is embedded."""
        self._check_writable()
        self._filing().replace_registers(article_id, registers, rules_version, story)

    def remove(self, id_or_url: str) -> Article | None:
        """Takes an article out of every part of the library and returns it; None where there is no such article."""
        self._check_writable()
        article = self.article(id_or_url)
        if article is not None:
            self._filing().remove(article.id)
            self._indexes.compact_if_due()
        return article

    # Reading

    def articles(self) -> list[Article]:
        """All articles, in the order in which they came."""
        return self._current().articles()

    def summaries(self) -> list[ArticleSummary]:
        """All articles with their numbers of passages, by title, without their texts."""
        return self._current().summaries()

    def places(self) -> frozenset[str]:
        """Ids of the places that the articles are on."""
        return self._current().places()

    def article(self, id_or_url: str) -> Article | None:
        """The article of that id or URL, None where there is none."""
        return self._current().article(id_or_url)

    def content_hash(self, article_id: str) -> str | None:
        """Of the stored version of an article, None where there is none."""
        return self._catalogue.content_hash(article_id)

    def rules_version(self, article_id: str) -> str | None:
        """Of the rules that read the article's registers, None where there is no such article."""
        return self._catalogue.rules_version(article_id)

    def passages(self, article_id: str) -> list[Passage]:
        """The passages of an article in order; empty where there is no such article."""
        return self._current().passages(article_id)

    def passage(self, passage_id: str) -> Passage | None:
        """The passage of that id, None where there is none."""
        return self._current().passage(passage_id)

    def passage_at(self, article_id: str, start: int) -> Passage | None:
        """The passage that holds character `start` of an article's text, None where no passage does."""
        return self._current().passage_at(article_id, start)

    def sentence_at(self, article_id: str, start: int) -> tuple[int, int] | None:
        """Start and end of the sentence that holds character `start`, None where no sentence does."""
        return self._current().sentence_at(article_id, start)

    def registers(self, article_id: str) -> Registers:
        """What was read from one article; empty where there is no such article."""
        return self._current().registers(article_id)

    def story(self, article_id: str) -> Story | None:
        """The story of an article as ingest read it; None where it read none, or there is no such article."""
        return self._current().story(article_id)

    def instrument_mentions(self) -> list[InstrumentMention]:
        """What all articles say of instruments, in the order in which the articles came."""
        return self._current().instrument_mentions()

    def instruments(self) -> list[Instrument]:
        """The register of instruments: mentions of the same instrument together."""
        return self._current().instruments()

    def supports(self) -> list[Support]:
        """The supports that all articles report."""
        return self._current().supports()

    def figures(self) -> list[Figure]:
        """The figures that all articles report."""
        return self._current().figures()

    @property
    def generation(self) -> int:
        """Another number after every write: what was read before it is out of date."""
        return as_int(self._database.fact("generation"))

    @property
    def is_empty(self) -> bool:
        """Whether no article was ingested yet."""
        return self._current().is_empty

    def stats(self) -> LibraryStats:
        """How much the library holds, and how much room it takes."""
        return measure(self._database, self.folder)

    # Finding

    def search(
        self,
        question: str,
        *,
        language: Language | None = None,
        limit: int = 8,
        filters: Filters | None = None,
    ) -> list[Hit]:
        """The passages that answer `question` best, best first; empty where nothing passes the filters.

        Args:
            question: in any of the three languages; a question that says nothing finds nothing.
            language: of the question; None tells it from the question.
            limit: how many hits at most.
            filters: narrows the search.
        """
        if not question.strip() or limit < 1:
            return []
        asked, wanted = question.strip(), filters or Filters()
        if self.reader is None:
            return self._find(asked, language, limit, wanted)
        return rerank(asked, self._find(asked, language, max(limit, READ), wanted), self.reader)[:limit]

    def _find(self, question: str, language: Language | None, limit: int, filters: Filters) -> list[Hit]:
        return self._indexes.as_it_is(lambda: self._snapshot().search(question, language, limit, filters))

    def prepare_search(self) -> None:
        """Opens what searches need, so that what keeps them from working is told before the first question.

        Raises:
            LibraryDamagedError: opened for reading only, and the word index is of another version or missing.
        """
        self._indexes.as_it_is(self._snapshot)

    def rank_by_words(self, question: str, language: Language, limit: int) -> list[tuple[str, float]]:
        """Ids and scores of the passages of `language` that BM25 alone puts first: what search is compared with."""
        words = dict.fromkeys(words_of(question, language), 1.0)

        def ranked() -> list[tuple[str, float]]:
            index = self._indexes.words()
            index.refresh()
            hits = index.search(language, words, limit)
            found = self._current().passages_by_row(hits.rows.tolist())
            pairs = zip(hits.rows.tolist(), hits.scores.tolist(), strict=True)
            return [(found[row].id, score) for row, score in pairs if row in found]

        return self._indexes.as_it_is(ranked)

    def langchain(self) -> Chroma:
        """Chroma with the passages, as a LangChain vector store."""
        from vectorstore.embedding.langchain import LangChainEmbeddings

        return self._chroma.langchain(LangChainEmbeddings(self.embedder))

    # Parts

    def _snapshot(self) -> Snapshot:
        catalogue = self._current()
        return self._indexes.snapshot(self._seen_generation, catalogue, self.embedder)

    def _current(self) -> Catalogue:
        generation = self.generation
        if generation != self._seen_generation:
            self._catalogue.forget()
            self._seen_generation = generation
        return self._catalogue

    def _filing(self) -> Filing:
        return Filing(self.folder, self._database, self._indexes.vectors, self._indexes.words(), self._chroma)

    def _check_embedder(self) -> None:
        built_with = self._database.fact("embedder")
        if built_with is not None and built_with != self.embedder.name:
            raise EmbeddingModelMismatchError(
                f"The library '{self.folder}' was built with the embedding model '{built_with}', the settings name "
                f"'{self.embedder.name}'. Rebuild it with `policy-assistant ingest <articles> --library <new folder>`, "
                "or set embedding_model back."
            )

    def _check_writable(self) -> None:
        if self.read_only:
            raise LibraryReadOnlyError(f"The library '{self.folder}' is open for reading only.")
