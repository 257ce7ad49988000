"""Assistants over a few sentences, for readers that need a library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant import Assistant, open_assistant
from ingest.extract import Extraction
from ingest.pipeline import Rules, ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

Over = Callable[[str, str], Assistant]


@pytest.fixture
def over(tmp_path: Path) -> Iterator[Over]:
    """An assistant over one article of the given text and title."""
    opened: list[Library] = []

    def build(text: str, title: str) -> Assistant:
        article = tmp_path / "articles" / "one.md"
        article.parent.mkdir(exist_ok=True)
        article.write_text(f"---\ntitle: {title}\nurl: https://example.org/one\n---\n# {title}\n\n{text}\n", "utf-8")
        extraction = Extraction()
        library = Library.open(tmp_path / "library", open_embedder(LibrarySettings().embedding_model))
        opened.append(library)
        ingest([article], library, IngestSettings(), rules=Rules(extraction, extraction.version))
        return open_assistant(library)

    yield build
    for library in opened:
        library.close()
