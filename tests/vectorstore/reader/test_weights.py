from __future__ import annotations

import numpy as np

from vectorstore.embedding.weights import Weights
from vectorstore.reader.weights import WEIGHTS_FILE, ReaderWeights, read_changes


def test_what_is_carried_is_small() -> None:
    assert WEIGHTS_FILE.stat().st_size < 5_000_000


def test_merged_is_the_same_as_adding_the_change_to_the_product(weights: Weights) -> None:
    changes = read_changes()
    (name,) = [one.removesuffix(".up") for one in changes if one.startswith("l11.fi") and one.endswith(".up")]
    states = np.random.default_rng(1).standard_normal((5, weights.sizes.hidden)).astype(np.float32)
    down, scale, up = (changes[f"{name}.{part}"].astype(np.float32) for part in ("down", "scale", "up"))

    merged = states @ ReaderWeights(weights, changes).matrix(name, weights.sizes.inner).T
    apart = states @ weights.matrix(name, weights.sizes.inner).T + (states @ down.T * scale) @ up.T

    assert np.allclose(merged, apart, atol=1e-3)
    assert not np.allclose(merged, states @ weights.matrix(name, weights.sizes.inner).T, atol=1e-1)


def test_what_was_not_trained_is_as_it_was(weights: Weights) -> None:
    merged = ReaderWeights(weights, read_changes())

    assert np.array_equal(merged.vector("emb.ln.w"), weights.vector("emb.ln.w"))
    assert np.array_equal(merged.vector("l0.q.b"), weights.vector("l0.q.b"))
    untouched = ReaderWeights(weights, {})
    assert np.array_equal(untouched.matrix("l0.q.w", 384), weights.matrix("l0.q.w", 384))
