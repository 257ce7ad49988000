"""A library with a few articles, for screens to draw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Answer, Assistant, open_assistant
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("library")
    with Library.open(folder, open_embedder()) as opened:
        assert ingest([CORPUS], opened, IngestSettings()).exit_code == 0
    yield open_assistant(folder)


@pytest.fixture(scope="session")
def answer(assistant: Assistant) -> Answer:
    return assistant.ask("Combien d'entreprises scientifiques et technologiques compte Hai Phong ?")
