"""A library of the starter corpus and of our own test articles, made once; an assistant with a chat model on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant import Assistant, AssistantSettings, open_assistant
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

ROOT = Path(__file__).parents[3]
Open = Callable[..., Assistant]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("written") / "library"
    library = Library.open(folder, open_embedder())
    ingest([str(ROOT / "corpus"), str(ROOT / "evals" / "datasets" / "articles")], library, IngestSettings())
    yield library
    library.close()


@pytest.fixture
def open_with(library: Library) -> Open:
    def open_with(chat_model: str, **settings: Any) -> Assistant:
        return open_assistant(library, AssistantSettings(chat_model=chat_model, **settings))

    return open_with
