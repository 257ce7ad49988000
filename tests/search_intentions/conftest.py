"""Libraries that are searched as a user would: articles read by ingest, embedded by the bundled model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.pipeline import NO_RULES, ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

ROOT = Path(__file__).resolve().parents[2]


def _ingested(folder: Path, articles: Path) -> Iterator[Library]:
    embedder = open_embedder()
    with Library.open(folder, embedder) as library:
        ingest([articles], library, IngestSettings(), None, NO_RULES)
    with Library.open(folder, embedder, read_only=True) as library:
        yield library


@pytest.fixture(scope="session")
def urls() -> dict[str, str]:
    """The URL of each article by its short name."""
    found: dict[str, str] = json.loads((ROOT / "evals/datasets/sources.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def own_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The articles written for testing, in three languages together."""
    yield from _ingested(tmp_path_factory.mktemp("own"), ROOT / "evals/datasets/articles")


@pytest.fixture(scope="session")
def real_library(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The real articles of ../shared."""
    yield from _ingested(tmp_path_factory.mktemp("real"), shared / "articles")
