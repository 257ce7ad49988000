"""Measures how far the channels of the bundled embedding model reach (vectorstore/embedding/ranges.npz).

    python scripts/measure_ranges.py ../shared/benchmarks

Runs the model in float32 over a sample of texts of every `corpus.jsonl` and `queries.jsonl` below the folder and keeps
the largest absolute value of each channel: of the states after each layer norm, and inside each layer. `graph.py` needs
them to quantise well. Takes some ten seconds on two cores.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import typer
from onnx import TensorProto, helper

from vectorstore.embedding.bundled import PASSAGE_PREFIX, QUERY_PREFIX
from vectorstore.embedding.encoder import WordTable
from vectorstore.embedding.graph import RANGES_FILE, build_graph
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import Weights, bundled_weights_path, read_weights

SAMPLE = 30
"""Passages, and as many queries, of each benchmark and language."""
MOST_TOKENS = 250


def main(benchmarks: Path) -> None:
    """Writes the ranges found over all benchmarks in a folder."""
    weights = read_weights(bundled_weights_path())
    tokenizer, words = Tokenizer(weights.pieces), WordTable(weights)
    session = _watching_session(weights)
    ranges: list[np.ndarray] | None = None
    for text in _sample(benchmarks):
        ids = [tokenizer.begin, *tokenizer.encode(text)[:MOST_TOKENS], tokenizer.end]
        outputs = session.run(None, {"embeddings": words.look_up(np.array([ids]))})[1:]
        found = [np.abs(output[0]).max(axis=0) for output in outputs]
        ranges = found if ranges is None else [np.maximum(a, b) for a, b in zip(ranges, found, strict=True)]
    assert ranges is not None, f"no benchmark in {benchmarks}"
    states = 2 * weights.sizes.layers
    np.savez(
        RANGES_FILE,
        states=np.stack(ranges[:states]).astype(np.float16),
        inner=np.stack(ranges[states:]).astype(np.float16),
    )


def _watching_session(weights: Weights) -> onnxruntime.InferenceSession:
    """The float32 model with the states after each layer norm but the last, and inside each layer, as outputs."""
    layers = range(weights.sizes.layers)
    states = ["emb.ln.out", *(f"l{layer}.{norm}.out" for layer in layers for norm in ("aln", "oln"))][:-1]
    inner = [f"l{layer}.fi.out.gelu" for layer in layers]
    model = onnx.load_from_string(build_graph(weights, Precision.FLOAT))
    model.graph.output.extend(helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in states + inner)
    return onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


def _sample(benchmarks: Path) -> list[str]:
    choice = random.Random(20260101)
    texts = []
    kinds = (("*/corpus.jsonl", "text", PASSAGE_PREFIX), ("*/queries.jsonl", "question", QUERY_PREFIX))
    for pattern, field, prefix in kinds:
        for file in sorted(benchmarks.glob(pattern)):
            lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
            for language in sorted({line["lang"] for line in lines}):
                found = [prefix + line[field] for line in lines if line["lang"] == language]
                texts += choice.sample(found, min(SAMPLE, len(found)))
    return texts


if __name__ == "__main__":
    typer.run(main)
