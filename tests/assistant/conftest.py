"""An assistant over the articles written for testing: three languages, provinces that no rule was tuned on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, open_assistant
from ingest.extract import Extraction
from ingest.pipeline import Rules, ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

ARTICLES = Path(__file__).resolve().parents[2] / "evals" / "datasets" / "articles"


@pytest.fixture(scope="session")
def written_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The library of those articles, registers included."""
    folder = tmp_path_factory.mktemp("written")
    extraction = Extraction()
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model)) as library:
        ingest([ARTICLES], library, IngestSettings(), rules=Rules(extraction, extraction.version))
        yield library


@pytest.fixture(scope="session")
def assistant(written_library: Library) -> Assistant:
    """The assistant on it, without any chat model."""
    return open_assistant(written_library)
