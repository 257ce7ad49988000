"""An assistant over articles made up for one test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from assistant import Assistant, open_assistant
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedder import Embedder
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

Over = Callable[[str, str], Assistant]
"""Makes an assistant over one article of the given text and title."""


@cache
def embedder() -> Embedder:
    """One for all tests of a process: it holds nothing of a library, and opening it takes longer than most tests."""
    return open_embedder()


@contextmanager
def assistant_over(folder: Path, articles: Mapping[str, str]) -> Iterator[Assistant]:
    """The assistant, without any chat model, on a new library in `folder` of `articles`: texts by their file names."""
    files = folder / "articles"
    files.mkdir()
    for name, text in articles.items():
        (files / name).write_text(text, encoding="utf-8")
    with Library.open(folder / "library", embedder()) as library:
        ingest([files], library, IngestSettings())
        yield open_assistant(library)
