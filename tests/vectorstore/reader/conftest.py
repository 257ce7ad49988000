"""The real reader, with the weights that the package carries."""

from __future__ import annotations

import pytest

from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.weights import Weights
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.reader import Reader, open_reader


@pytest.fixture(scope="session")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> BundledEmbedder:
    return BundledEmbedder(cache_dir=tmp_path_factory.mktemp("cache"), threads=2, notify=lambda message: None)


@pytest.fixture(scope="session")
def weights(embedder: BundledEmbedder) -> Weights:
    return embedder.weights


@pytest.fixture(scope="session")
def placing(embedder: BundledEmbedder) -> PlacingTokenizer:
    return PlacingTokenizer(embedder.tokenizer, embedder.weights.pieces)


@pytest.fixture(scope="session")
def reader(embedder: BundledEmbedder) -> Reader:
    opened = open_reader(embedder, notify=lambda message: None)
    assert opened is not None
    return opened
