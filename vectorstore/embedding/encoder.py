"""Runs a graph that `graph.py` wrote: sequences of token ids in, token states out, one text a core.

Each text runs on one core, as many at once as there are threads: that is faster than sharing out one text, and a busy
machine slows it less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt
import onnxruntime

from vectorstore.embedder import Vectors
from vectorstore.embedding.weights import BLOCK, BLOCK_BYTES, Weights, decode_blocks

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


class Encoder:
    """A graph ready to run."""

    def __init__(self, graph: bytes, words: WordTable, threads: int) -> None:
        self._words = words
        self._threads = threads
        self._session = _open_session(graph)

    def run(self, sequences: Sequence[Sequence[int]]) -> Vectors:
        """Token states, shape (texts, tokens, hidden), of sequences of one length."""
        states: Vectors = self._session.run(None, {"embeddings": self._words.look_up(np.array(sequences))})[0]
        return states

    def states(self, sequences: Sequence[Sequence[int]]) -> Iterator[tuple[list[int], Vectors]]:
        """Token states of texts of one length at a time, with the places of the texts; in no particular order."""
        together = batches([len(ids) for ids in sequences])

        def run(places: list[int]) -> tuple[list[int], Vectors]:
            return places, self.run([sequences[place] for place in places])

        if self._threads == 1 or len(together) == 1:
            yield from map(run, together)
        else:
            yield from self._workers.map(run, together)

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._threads, thread_name_prefix="encoding")


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """Places of texts that run together: the same length, longest first so that no thread ends alone on a long one."""
    by_length = sorted(range(len(lengths)), key=lengths.__getitem__, reverse=True)
    together = []
    for length, group in groupby(by_length, key=lengths.__getitem__):
        places = list(group)
        size = max(1, TOKENS_TOGETHER // length)
        together += [places[start:stop] for start, stop in pairwise([*range(0, len(places), size), len(places)])]
    return together


def _open_session(graph: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Higher levels fuse the sums into SkipLayerNormalization again, which is slower.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
