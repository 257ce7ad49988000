"""An ingest in a process of its own that kills itself, as `kill -9` would, at the point it is told.

python interrupted_ingest.py FOLDER LIBRARY read|embed|stored|never COUNT
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ingest.pipeline import ingest
from ingest.report import IngestReport
from ingest.rules import Extract, Rules
from ingest.settings import IngestSettings
from policy.article import Article
from policy.passage import Passage
from policy.registers import Registers
from vectorstore.embedder import Vectors
from vectorstore.intake import Stored
from vectorstore.library import Library

SETTINGS = IngestSettings(passage_tokens=100)


class Countdown:
    """Kills this process at the nth call for one point."""

    def __init__(self, point: str, count: int) -> None:
        self._point = point
        self._left = count

    def reach(self, point: str) -> None:
        if point == self._point:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class LetterEmbedder:
    """A vector of letter counts: the same text has the same vector in every process, at no cost."""

    name = "letters"
    dimension = 26
    max_tokens = 200

    def __init__(self, countdown: Countdown | None = None) -> None:
        self._countdown = countdown or Countdown("never", 0)

    def count_tokens(self, text: str) -> int:
        return len(text.split()) + 2

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        self._countdown.reach("embed")
        return np.stack([self.embed_query(text) for text in texts])

    def embed_query(self, text: str) -> Vectors:
        counts = np.array([text.lower().count(chr(97 + letter)) for letter in range(26)], np.float32) + 0.01
        return np.asarray(counts / np.linalg.norm(counts), np.float32)


def extract(countdown: Countdown) -> Extract:
    """Called once an article, in the reading thread."""

    def read(article: Article, passages: Sequence[Passage]) -> Registers:
        countdown.reach("read")
        return Registers()

    return read


class WatchedLibrary:
    """The library, and a point reached each time an article is safe in it."""

    def __init__(self, library: Library, countdown: Countdown) -> None:
        self._library = library
        self._countdown = countdown

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)

    def add_all(self, *arguments: Any, **options: Any) -> Iterator[Stored]:
        for stored in self._library.add_all(*arguments, **options):
            yield stored
            self._countdown.reach("stored")


def run(folder: Path, library: Path, point: str = "never", count: int = 0) -> IngestReport:
    countdown = Countdown(point, count)
    with Library.open(library, LetterEmbedder(countdown)) as opened:
        return ingest([folder], WatchedLibrary(opened, countdown), SETTINGS, rules=Rules(extract(countdown), "1"))


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
