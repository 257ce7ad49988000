"""What the library needs of an embedding model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Texts in, unit vectors out. Prefixes ("query: ") are the embedder's own business."""

    @property
    def name(self) -> str:
        """What the library records and compares: model, revision and precision."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    @property
    def max_tokens(self) -> int:
        """Longer texts are cut off unseen; passages are split so that none is."""

    def count_tokens(self, text: str) -> int:
        """In the model's own tokens, special ones included."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), rows of length 1."""

    def embed_query(self, text: str) -> Vectors:
        """Shape (dimension,), length 1."""
