from __future__ import annotations

import numpy as np

from vectorstore.embedding.weights import Weights
from vectorstore.reader.weights import WEIGHTS_FILE, Heads, ReaderWeights, read_changes


def test_what_is_carried_is_small() -> None:
    assert WEIGHTS_FILE.stat().st_size < 5_000_000


def test_merged_is_the_same_as_adding_the_change_to_the_product(weights: Weights) -> None:
    changes = read_changes()
    (name,) = [one.removesuffix(".up") for one in changes if one.startswith("l11.fi") and one.endswith(".up")]
    states = np.random.default_rng(1).standard_normal((5, weights.sizes.hidden)).astype(np.float32)
    down, up = changes[f"{name}.down"].astype(np.float32), changes[f"{name}.up"].astype(np.float32)

    merged = states @ ReaderWeights(weights, changes).matrix(name, weights.sizes.inner).T
    apart = states @ weights.matrix(name, weights.sizes.inner).T + states @ down.T @ up.T

    assert np.allclose(merged, apart, atol=1e-3)
    assert not np.allclose(merged, states @ weights.matrix(name, weights.sizes.inner).T, atol=1e-1)


def test_what_was_not_trained_is_as_it_was(weights: Weights) -> None:
    merged = ReaderWeights(weights, read_changes())

    assert np.array_equal(merged.matrix("l0.q.w", 384), weights.matrix("l0.q.w", 384))
    assert np.array_equal(merged.vector("l0.aln.w"), weights.vector("l0.aln.w"))


def test_the_verdict_is_read_from_the_first_state_and_the_mean() -> None:
    states = np.array([[[1.0, 0.0], [3.0, 4.0]]], np.float32)  # first (1, 0), mean (2, 2)
    heads = Heads(np.zeros((2, 3), np.float32), np.array([[1, 0, 0, 10, 5], [0, 0, 1, 0, 0]], np.float32), np.zeros(6))

    assert heads.verdicts(states).tolist() == [[1 * 1 + 10 * 2 + 5, 2]]
