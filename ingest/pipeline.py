"""Ingest from end to end: discover, read, split, extract, store; a report says what became of each document."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ingest.chat_tokens import fits_chat_budget
from ingest.discover import Found, discover
from ingest.errors import IngestError
from ingest.memory import Known, Memory
from ingest.read import read_document
from ingest.report import Fate, IngestReport, Line
from ingest.rules import NO_RULES, Rules, rules_beside
from ingest.settings import IngestSettings
from ingest.split import Bounds, split_into_passages
from policy.article import Article, Tier
from policy.reading import ReadArticle
from policy.registers import Registers
from policy.story import Story, read_story
from vectorstore.embedder import Embedder
from vectorstore.errors import VectorStoreError
from vectorstore.intake import Progress as Embedded
from vectorstore.intake import Status, Stored

__all__ = ["NO_RULES", "Progress", "Rules", "Store", "ingest"]

_FATES = {Status.ADDED: Fate.ADDED, Status.REPLACED: Fate.REPLACED, Status.UNCHANGED: Fate.UNCHANGED}
_MARGIN = 0.9
"""Passages stay this far below what the embedding model reads, which also counts its own prefix."""


class Store(Protocol):
    """What ingest needs of the library."""

    @property
    def embedder(self) -> Embedder:
        """The model whose tokens bound the passages."""

    def content_hash(self, article_id: str) -> str | None:
        """Of the stored version, None where there is none."""

    def article(self, id_or_url: str) -> Article | None:
        """The stored version of an article, None where there is none."""

    def rules_version(self, article_id: str) -> str | None:
        """Of the rules that read its registers."""

    def replace_registers(
        self, article_id: str, registers: Registers, rules_version: str = "", story: Story | None = None
    ) -> None:
        """Stores registers and story read anew."""

    def add_all(
        self,
        read_articles: Iterable[ReadArticle],
        progress: Callable[[Embedded], None] | None = None,
        *,
        rules_version: str = "",
        complete: Callable[[ReadArticle], ReadArticle] | None = None,
    ) -> Iterator[Stored]:
        """Stores articles as they are read, yielding each once it is safe; `complete` reads what they come without."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest is."""

    documents: int
    documents_read: int
    passages_found: int
    """In the documents read so far."""
    passages_embedded: float
    seconds: float

    @property
    def passages_per_second(self) -> float:
        """The rate so far."""
        return self.passages_embedded / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """What is left at the rate so far, None while there is none."""
        if not self.passages_embedded or not self.documents_read:
            return None
        expected = self.passages_found * self.documents / self.documents_read
        return max(expected - self.passages_embedded, 0) / self.passages_per_second


def ingest(
    paths: Sequence[str | Path],
    library: Store,
    settings: IngestSettings,
    progress: Callable[[Progress], None] | None = None,
    rules: Rules | None = None,
    memory: Path | None = None,
) -> IngestReport:
    """Reads what `paths` stand for into `library`: files, folders, globs and http(s) addresses.

    What cannot be read is refused in the report and the rest goes on. An article that the library already holds
    unchanged is neither split nor embedded again. `rules` read the registers: by default ours, with the corrections
    that lie beside the articles. `memory` is a file in which to remember what was read, so that unchanged documents
    are not parsed again.
    """
    found = list(discover(paths))
    beside, wrong = rules_beside(found)
    remembered = Memory(memory, settings)
    report = _Run(library, settings, progress, rules or beside, remembered).over(found, wrong)
    remembered.save()
    return report


@dataclass(frozen=True, slots=True)
class _Came:
    """An article that came in this ingest, and the document it came from."""

    number: int
    name: str
    content_hash: str
    tier: Tier


class _Run:
    """One ingest while it goes on; documents are read in the library's reading thread, ahead of the model."""

    def __init__(
        self,
        library: Store,
        settings: IngestSettings,
        progress: Callable[[Progress], None] | None,
        rules: Rules,
        memory: Memory,
    ) -> None:
        self._library = library
        self._settings = settings
        self._progress = progress
        self._rules = rules
        self._memory = memory
        self._bounds = Bounds(
            count_tokens=library.embedder.count_tokens,
            wanted=min(settings.passage_tokens, int(library.embedder.max_tokens * _MARGIN)),
            most=int(library.embedder.max_tokens * _MARGIN),
            fits_chat=fits_chat_budget(settings.passage_chat_tokens),
        )
        self._lines: dict[int, Line] = {}
        self._notes: dict[str, str] = {}
        """What to say of articles that went in, by their ids."""
        self._first: dict[str, _Came] = {}
        """By article id: the document it came from."""
        self._read_anew: list[tuple[str, Registers, Story | None]] = []
        """What was read of stored articles that other rules had read."""
        self._passages_found = 0
        self._embedded = 0.0
        self._documents = 0
        self._began = time.monotonic()

    def over(self, found: Sequence[Found], wrong: Mapping[str, str]) -> IngestReport:
        """The report on all of `found`, and on what is `wrong` with a folder's corrections, by folder."""
        self._documents = len(found)
        stopped = None
        passages: dict[str, int] = {}
        try:
            stored = self._library.add_all(
                self._read_all(found, passages),
                self._tell,
                rules_version=self._rules.version,
                complete=self._with_registers,
            )
            for one in stored:
                came = self._first[one.article_id]
                self._lines[came.number] = Line(
                    came.name, _FATES[one.status], self._notes.get(one.article_id), one.article_id
                )
                if one.status is Status.UNCHANGED:
                    passages.pop(one.article_id, None)
            for article_id, registers, story in self._read_anew:
                self._library.replace_registers(article_id, registers, self._rules.version, story)
        except VectorStoreError as error:
            stopped = str(error)
        for number, one_found in enumerate(found):
            self._lines.setdefault(number, Line(one_found.name, Fate.NOT_REACHED))
        done = {line.article_id for line in self._lines.values()}
        embedded = sum(count for article_id, count in passages.items() if article_id in done)
        lines = [self._lines[number] for number in sorted(self._lines)]
        lines += [Line(name, Fate.REFUSED, reason) for name, reason in wrong.items()]
        return IngestReport(tuple(lines), embedded, time.monotonic() - self._began, stopped)

    def _read_all(self, found: Sequence[Found], passages: dict[str, int]) -> Iterator[ReadArticle]:
        for number, one in enumerate(found):
            read = self._read(number, one)
            self._passages_found += len(read.passages) if read else 0
            if read is not None:
                passages[read.article.id] = len(read.passages)
                yield read

    def _read(self, number: int, found: Found) -> ReadArticle | None:
        """The article to store, or None with a line in the report that says why there is none."""
        if line := _aside(found):
            self._lines[number] = line
            return None
        key = self._memory.key(found)
        if line := self._known_unchanged(number, found.name, self._memory.recall(key)):
            self._lines[number] = line
            return None
        try:
            document = read_document(found, self._settings)
        except IngestError as error:
            self._lines[number] = Line(found.name, Fate.REFUSED, str(error))
            return None
        article = document.article
        self._memory.learn(key, Known(article.id, article.content_hash, article.tier))
        if line := self._not_wanted(found.name, article):
            self._lines[number] = line
            return None
        self._first[article.id] = _Came(number, found.name, article.content_hash, article.tier)
        is_stored = self._library.content_hash(article.id) == article.content_hash
        if is_stored:
            self._lines[number] = Line(found.name, Fate.UNCHANGED, article_id=article.id)
            if self._library.rules_version(article.id) == self._rules.version:
                return None
        read = ReadArticle(article, split_into_passages(article, document.blocks, self._bounds))
        if is_stored:
            read = self._with_registers(read)
            self._read_anew.append((article.id, read.registers, read.story))
            return None
        return read

    def _known_unchanged(self, number: int, name: str, known: Known | None) -> Line | None:
        """The line for a document whose article the library holds as it was read before; None if it must be read."""
        if known is None or known.article_id in self._first:
            return None
        if self._library.content_hash(known.article_id) != known.content_hash:
            return None
        if self._library.rules_version(known.article_id) != self._rules.version:
            return None
        self._first[known.article_id] = _Came(number, name, known.content_hash, known.tier)
        return Line(name, Fate.UNCHANGED, article_id=known.article_id)

    def _with_registers(self, read: ReadArticle) -> ReadArticle:
        """Runs while the model embeds the article's passages: the model does not wait for registers."""
        article, passages = read.article, read.passages
        try:
            registers = self._rules.extract(article, passages)
        except IngestError as error:
            if self._rules.uncorrected is None:
                raise
            self._notes[article.id] = f"its corrections are left out: {error}"
            registers = self._rules.uncorrected(article, passages)
        return replace(read, registers=registers, story=read_story(article, passages))

    def _not_wanted(self, name: str, article: Article) -> Line | None:
        """The line for an article that came already, or a digest of one that did: an article supersedes its digest."""
        came = self._first.get(article.id)
        if came is None:
            stored = self._library.article(article.id) if article.tier is Tier.DIGEST else None
            if stored is not None and stored.tier is not Tier.DIGEST:
                return Line(name, Fate.SUPERSEDED, "a digest; the library holds the article itself", article.id)
            return None
        if came.content_hash == article.content_hash:
            return Line(name, Fate.SAME, f"the same article as '{came.name}'", article.id)
        if article.tier is Tier.DIGEST and came.tier is not Tier.DIGEST:
            return Line(name, Fate.SUPERSEDED, f"a digest; the article itself is '{came.name}'", article.id)
        if came.tier is Tier.DIGEST and article.tier is not Tier.DIGEST:
            reason = f"a digest; the article itself is '{name}'"
            self._lines[came.number] = Line(came.name, Fate.SUPERSEDED, reason, article.id)
            return None
        return Line(
            name,
            Fate.REFUSED,
            f"it has the URL of '{came.name}' ({article.url}) but another text, and one URL is one article. "
            "Correct the URL, or keep only the current version.",
        )

    def _tell(self, embedded: Embedded) -> None:
        self._embedded = embedded.passages
        if self._progress is not None:
            self._progress(
                Progress(
                    documents=self._documents,
                    documents_read=len(self._lines) + len(self._first),
                    passages_found=self._passages_found,
                    passages_embedded=self._embedded,
                    seconds=time.monotonic() - self._began,
                )
            )


def _aside(found: Found) -> Line | None:
    for fate, reason in (
        (Fate.SKIPPED, found.skipped),
        (Fate.MISSING, found.missing),
        (Fate.REFUSED, found.refused),
    ):
        if reason is not None:
            return Line(found.name, fate, reason)
    return None
