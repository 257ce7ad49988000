"""The way of many articles into the library: read ahead, embed, file; the three overlap.

Reading (parsing, splitting, tokenising) runs in a thread of its own ahead of the model, filing (files, indexes,
transactions) in another behind it, so that the model, which takes most of the time, hardly waits.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from queue import Full, Queue

from policy.reading import ReadArticle
from vectorstore.catalogue import Catalogue
from vectorstore.embedder import Embedder
from vectorstore.encoding import encode
from vectorstore.filing import Filing
from vectorstore.means import LanguageMeans

BATCH_CHARACTERS = 120_000
"""Enough text for batches of like length, little enough that a batch takes the model seconds."""
FIRST_CHARACTERS = 8_000
"""The first batch is an article or two, and each next one twice as large: the model need not wait for a full one."""
READ_AHEAD = 64
TURN_SECONDS = 0.001
"""How long a thread runs Python while another waits: Python's own 5 ms are as long as a sentence takes the model."""


class Status(StrEnum):
    """What became of an article."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Stored:
    """An article is in the library, safely on the disk."""

    article_id: str
    status: Status


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest is."""

    passages: float
    """Passages embedded so far, part of a batch counted in shares."""
    seconds: float
    """Since the first article was asked for."""

    @property
    def passages_per_second(self) -> float:
        """The rate so far."""
        return self.passages / self.seconds if self.seconds else 0.0


Report = Callable[[Progress], None]
_Batch = list[tuple[ReadArticle, Status]]


class Intake:
    """One run of many articles."""

    def __init__(
        self, catalogue: Catalogue, filing: Filing, embedder: Embedder, priors: LanguageMeans, rules_version: str
    ) -> None:
        self._catalogue = catalogue
        self._filing = filing
        self._embedder = embedder
        self._priors = priors
        self._rules_version = rules_version
        self._hashes: dict[str, str] = {}
        self._queued: set[str] = set()
        self._passages = 0.0
        self._wanted = FIRST_CHARACTERS
        self._began = time.monotonic()

    def run(self, articles: Iterable[ReadArticle], report: Report | None) -> Iterator[Stored]:
        """Stores `articles`, yielding each once it is safe; unchanged ones cost no embedding."""
        waiting: Future[_Batch] | None = None
        with _short_turns(), ThreadPoolExecutor(1, thread_name_prefix="filing") as filing, ReadAhead(articles) as ahead:
            batch: _Batch = []
            for read in ahead:
                status = self._status(read)
                if status is Status.UNCHANGED and read.article.id not in self._queued:
                    yield Stored(read.article.id, status)
                    continue
                self._queued.add(read.article.id)
                batch.append((read, status))
                if sum(len(one.article.text) for one, _ in batch) < self._wanted:
                    continue
                self._wanted = min(2 * self._wanted, BATCH_CHARACTERS)
                filed, waiting = waiting, self._send(batch, filing, report, waiting)
                batch = []
                if filed is not None:
                    yield from _stored(filed.result())
            if batch:
                filed, waiting = waiting, self._send(batch, filing, report, waiting)
                if filed is not None:
                    yield from _stored(filed.result())
            if waiting is not None:
                yield from _stored(waiting.result())

    def _status(self, read: ReadArticle) -> Status:
        identity, content_hash = read.article.id, read.article.content_hash
        known = self._hashes.get(identity) or self._catalogue.content_hash(identity)
        self._hashes[identity] = content_hash
        if known is None:
            return Status.ADDED
        return Status.UNCHANGED if known == content_hash else Status.REPLACED

    def _send(
        self, batch: _Batch, filing: ThreadPoolExecutor, report: Report | None, waiting: Future[_Batch] | None
    ) -> Future[_Batch]:
        # Two versions of one article in one batch: the later one counts.
        latest = {read.article.id: read for read, status in batch if status is not Status.UNCHANGED}
        versions = [(read, self._rules_version) for read in latest.values()]
        size = sum(len(read.passages) for read in latest.values())
        announced = filing.submit(self._filing.announce, versions)
        filing.submit(self._filing.prepare, versions)
        encoded = encode(versions, self._embedder, self._priors, lambda share: self._tell(report, size * share))
        self._passages += size
        announced.result()
        if waiting is not None:
            waiting.result()

        def file() -> _Batch:
            self._filing.store(encoded)
            return batch

        return filing.submit(file)

    def _tell(self, report: Report | None, of_batch: float) -> None:
        if report is not None:
            report(Progress(self._passages + of_batch, time.monotonic() - self._began))


def _stored(batch: _Batch) -> Iterator[Stored]:
    return (Stored(read.article.id, status) for read, status in batch)


@contextmanager
def _short_turns() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(TURN_SECONDS, usual))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class ReadAhead:
    """Draws from an iterable in another thread, a bounded number of articles ahead of who reads them here."""

    def __init__(self, articles: Iterable[ReadArticle]) -> None:
        self._articles = articles
        self._queue: Queue[ReadArticle | BaseException | None] = Queue(READ_AHEAD)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._draw, name="read ahead", daemon=True)

    def __enter__(self) -> ReadAhead:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()

    def __iter__(self) -> Iterator[ReadArticle]:
        while (item := self._queue.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    def _draw(self) -> None:
        last: BaseException | None = None
        try:
            for read in self._articles:
                if not self._put(read):
                    return
        except BaseException as exc:  # noqa: BLE001 - whatever it is, it is raised again where the articles are read
            last = exc
        self._put(last)
        if last is not None:
            self._put(None)

    def _put(self, item: ReadArticle | BaseException | None) -> bool:
        while not self._stopped.is_set():
            try:
                self._queue.put(item, timeout=0.1)
            except Full:
                continue
            return True
        return False
