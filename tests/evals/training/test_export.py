from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.training.export import in_eight_bits, write_weights
from vectorstore.reader.weights import Changed, read_changes


@given(seed=st.integers(0, 1_000), sizes=st.lists(st.floats(1e-3, 1e3), min_size=4, max_size=4))
def test_eight_bits_keep_the_change_whatever_the_size_of_its_parts(seed: int, sizes: list[float]) -> None:
    choice = np.random.default_rng(seed)
    up = (choice.standard_normal((40, 4)) * sizes).astype(np.float32)
    down = choice.standard_normal((4, 30)).astype(np.float32)

    whole, scale, thin = in_eight_bits(up, down)

    assert whole.dtype == thin.dtype == np.int8
    again = (whole.astype(np.float32) * scale) @ thin.astype(np.float32)
    assert np.linalg.norm(again - up @ down) < 0.02 * np.linalg.norm(up @ down)


def test_a_part_that_learnt_nothing_stays_nothing() -> None:
    whole, scale, _ = in_eight_bits(np.zeros((3, 2), np.float32), np.ones((2, 3), np.float32))

    assert not whole.any()
    assert np.isfinite(scale).all()


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    changes: dict[str, Changed] = {
        "l0.q.w.up": np.array([[1, -127]], np.int8),
        "span": np.array([[0.5, 2]], np.float16),
    }

    write_weights(changes, np.arange(8, dtype=np.float32), tmp_path / "weights.npz")

    read = read_changes(tmp_path / "weights.npz")
    assert read["l0.q.w.up"].tolist() == [[1, -127]]
    assert read["span"].tolist() == [[0.5, 2.0]]
    assert read["calibration"] == pytest.approx(range(8))
