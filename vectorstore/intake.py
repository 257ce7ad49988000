"""The way of many articles into the library: read ahead, embed, file; the three overlap.

Articles are parsed and split in a thread of its own ahead of the model. What else is read of them (registers, words) is
read behind it, in the thread that files them: the model, which takes most of the time, needs only the passages.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from queue import Full, Queue

from policy.reading import ReadArticle
from vectorstore.catalogue import Catalogue
from vectorstore.embedder import Embedder
from vectorstore.encoding import EncodedArticle, encode
from vectorstore.filing import Filing
from vectorstore.means import LanguageMeans

BATCH_CHARACTERS = 120_000
"""Enough text for batches of like length, little enough that a batch takes the model seconds."""
FIRST_CHARACTERS = 1
"""The first batch is one article, so that the model starts at once."""
SECOND_CHARACTERS = 24_000
GROWTH = 4
"""Each later batch may be this many times as large as the one before."""
FILED_CHARACTERS = 30_000
"""Less is not filed by itself: each time costs Chroma, the word index and SQLite as much as a dozen passages do."""
READ_AHEAD = 64
TURN_SECONDS = 0.0005
"""How long a thread runs Python while another waits: Python's own 5 ms are as long as a sentence takes the model, whose
threads would wait that long at each text for the readers' turn to end."""


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
Complete = Callable[[ReadArticle], ReadArticle]
"""Reads the rest of an article whose passages are known."""
_Came = list[tuple[ReadArticle, Status]]


@dataclass(frozen=True, slots=True)
class _Batch:
    """Articles that the model has read, not yet filed."""

    came: _Came
    encoded: Sequence[EncodedArticle]
    completed: Future[dict[str, ReadArticle]]


class Intake:
    """One run of many articles."""

    def __init__(
        self,
        catalogue: Catalogue,
        filing: Filing,
        embedder: Embedder,
        priors: LanguageMeans,
        rules_version: str,
        complete: Complete | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._filing = filing
        self._embedder = embedder
        self._priors = priors
        self._rules_version = rules_version
        self._complete = complete
        self._hashes: dict[str, str] = {}
        self._queued: set[str] = set()
        self._passages = 0.0
        self._wanted = FIRST_CHARACTERS
        self._began = time.monotonic()

    def run(self, articles: Iterable[ReadArticle], report: Report | None) -> Iterator[Stored]:
        """Stores `articles`, yielding each once it is safe; unchanged ones cost no embedding."""
        with _short_turns(), ThreadPoolExecutor(1, thread_name_prefix="filing") as filing, ReadAhead(articles) as ahead:
            being_filed: Future[_Came] | None = None
            waiting: list[_Batch] = []
            came: _Came = []
            for read in ahead:
                status = self._status(read)
                if status is Status.UNCHANGED and read.article.id not in self._queued:
                    yield Stored(read.article.id, status)
                    continue
                self._queued.add(read.article.id)
                came.append((read, status))
                if _characters(came) < self._wanted:
                    continue
                self._wanted = min(max(GROWTH * self._wanted, SECOND_CHARACTERS), BATCH_CHARACTERS)
                waiting.append(self._embed(came, filing, report))
                came = []
                if sum(_characters(batch.came) for batch in waiting) < min(FILED_CHARACTERS, BATCH_CHARACTERS):
                    continue
                if being_filed is not None:
                    yield from _stored(being_filed.result())
                being_filed, waiting = filing.submit(self._file, waiting), []
            if came:
                waiting.append(self._embed(came, filing, report))
            if being_filed is not None:
                yield from _stored(being_filed.result())
            if waiting:
                yield from _stored(filing.submit(self._file, waiting).result())

    def _status(self, read: ReadArticle) -> Status:
        identity, content_hash = read.article.id, read.article.content_hash
        known = self._hashes.get(identity) or self._catalogue.content_hash(identity)
        self._hashes[identity] = content_hash
        if known is None:
            return Status.ADDED
        return Status.UNCHANGED if known == content_hash else Status.REPLACED

    def _embed(self, came: _Came, filing: ThreadPoolExecutor, report: Report | None) -> _Batch:
        # Two versions of one article in one batch: the later one counts.
        latest = {read.article.id: read for read, status in came if status is not Status.UNCHANGED}
        completed = filing.submit(self._read_rest, list(latest.values()))
        versions = [(read, self._rules_version) for read in latest.values()]
        size = sum(len(read.passages) for read in latest.values())
        encoded = encode(versions, self._embedder, self._priors, lambda share: self._tell(report, size * share))
        self._passages += size
        return _Batch(came, encoded, completed)

    def _read_rest(self, reads: Sequence[ReadArticle]) -> dict[str, ReadArticle]:
        whole = [self._complete(read) for read in reads] if self._complete is not None else reads
        self._filing.announce([(read, self._rules_version) for read in whole])
        self._filing.prepare(whole)
        return {read.article.id: read for read in whole}

    def _file(self, batches: Sequence[_Batch]) -> _Came:
        """Runs behind `_read_rest` in the same thread, so the articles are announced and nothing is waited for."""
        latest = {
            one.read.article.id: replace(one, read=batch.completed.result()[one.read.article.id])
            for batch in batches
            for one in batch.encoded
        }
        self._filing.store(list(latest.values()))
        return [one for batch in batches for one in batch.came]

    def _tell(self, report: Report | None, of_batch: float) -> None:
        if report is not None:
            report(Progress(self._passages + of_batch, time.monotonic() - self._began))


def _characters(came: _Came) -> int:
    return sum(len(read.article.text) for read, _ in came)


def _stored(came: _Came) -> Iterator[Stored]:
    return (Stored(read.article.id, status) for read, status in came)


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
