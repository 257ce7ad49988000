from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from vectorstore.embedder import Vectors
from vectorstore.embedding.encoder import WordTable
from vectorstore.embedding.graph import build_graph
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.weights import Weights


def states(weights: Weights, precision: Precision, ids: list[list[int]]) -> Vectors:
    words = WordTable(weights).look_up(np.array(ids))
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    session = onnxruntime.InferenceSession(build_graph(weights, precision), options, ["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"embeddings": words})[0])


@pytest.mark.parametrize(
    ("precision", "least"),
    [
        pytest.param(Precision.INT8, 0.999, id="eight bits a column"),
        pytest.param(Precision.INT7, 0.998, id="seven bits for older processors"),
    ],
)
def test_every_precision_says_what_float32_says(weights: Weights, precision: Precision, least: float) -> None:
    ids = [[0, 41, 1294, 12, 84602, 6, 95, 11146, 4, 83304, 10976, 2]]

    exact, approximate = (states(weights, kind, ids).mean(axis=1)[0] for kind in (Precision.FLOAT, precision))

    cosine = exact @ approximate / (np.linalg.norm(exact) * np.linalg.norm(approximate))
    assert cosine > least


def test_texts_that_run_together_do_not_see_each_other(weights: Weights) -> None:
    first, second = [0, 41, 1294, 12, 2], [0, 9, 839, 2737, 2]

    together = states(weights, Precision.FLOAT, [first, second])

    assert np.allclose(together[0], states(weights, Precision.FLOAT, [first])[0], atol=1e-4)
