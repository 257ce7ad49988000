"""What a maintainer does from the browser: articles in, out, and read again. It writes beside the readers."""

from __future__ import annotations

import hmac
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ingest.discover import discover
from ingest.errors import IngestError
from ingest.pipeline import Progress, ingest
from ingest.report import IngestReport
from ingest.rules import rules_beside
from ingest.settings import IngestSettings
from policy.article import Article
from policy.story import read_story
from screens.in_background import in_background
from screens.markup import safe_url
from vectorstore.library import Library

_CORRECTIONS = ("*.instruments.yaml", "*.supports.yaml")
_SECONDS_AFTER_A_WRONG_PASSWORD = 1.0


class Maintenance:
    """Changes the library that `library` reads; each change opens it for writing for as long as it lasts."""

    def __init__(self, library: Library, settings: IngestSettings, password: str, corrections: Path) -> None:
        """`password` empty: maintaining from the browser is off. `corrections` is a folder, which may be missing."""
        self._library = library
        self._settings = settings
        self._password = password
        self._corrections = corrections

    @property
    def is_on(self) -> bool:
        """Whether anybody can sign in."""
        return bool(self._password)

    def admits(self, password: str) -> bool:
        """Whether that is the password; a wrong one costs a second, so that guessing is slow."""
        if self.is_on and hmac.compare_digest(password.encode(), self._password.encode()):
            return True
        time.sleep(_SECONDS_AFTER_A_WRONG_PASSWORD)
        return False

    def add(self, files: Sequence[Path], addresses: Sequence[str]) -> Iterator[Progress | IngestReport]:
        """Ingests files and web addresses: how far it is, now and then, and the report at the end.

        Raises:
            VectorStoreError: somebody else is writing, or the disk cannot be written to.
        """
        with tempfile.TemporaryDirectory(prefix="policy-assistant-") as folder:
            for file in files:
                # Together in one folder, so that a sidecar lies beside its article.
                shutil.copyfile(file, Path(folder) / file.name)
            paths: list[str | Path] = [Path(folder)] if files else []
            paths += [address for address in addresses if safe_url(address)]
            yield from self._ingest([*paths, *self._correction_files()])

    def remove(self, article_id: str) -> Article | None:
        """Takes an article out; None where there is no such article."""
        with self._writable() as writable:
            return writable.remove(article_id)

    def read_again(self) -> Iterator[tuple[int, int, str]]:
        """Reads the registers of every article anew, with the corrections that an ingest would find.

        Yields how many of how many are done, and what is wrong with the corrections, if anything.
        """
        rules, wrong = rules_beside(list(discover(self._correction_files())))
        notes = list(wrong.values())
        with self._writable() as writable:
            articles = writable.articles()
            for done, article in enumerate(articles, start=1):
                passages = writable.passages(article.id)
                try:
                    registers = rules.extract(article, passages)
                except IngestError as error:
                    # Only corrections can fail to fit; without them the article is read all the same.
                    notes.append(f"{article.title}: {error}")
                    registers = (rules.uncorrected or rules.extract)(article, passages)
                writable.replace_registers(article.id, registers, rules.version, read_story(article, passages))
                yield done, len(articles), " ".join(notes)

    def _correction_files(self) -> list[str | Path]:
        """Each by itself, since the articles that lie beside them are not meant."""
        return [file for kind in _CORRECTIONS for file in sorted(self._corrections.rglob(kind))]

    def _ingest(self, paths: Sequence[str | Path]) -> Iterator[Progress | IngestReport]:
        """The ingest goes on in a thread of its own, so that the browser hears of it meanwhile."""

        def work(tell: Callable[[Progress | IngestReport], None]) -> Progress | IngestReport:
            with self._writable() as writable:
                return ingest(paths, writable, self._settings, tell)

        yield from in_background(work, "ingest")

    def _writable(self) -> Library:
        return Library.open(self._library.folder, self._library.embedder)
