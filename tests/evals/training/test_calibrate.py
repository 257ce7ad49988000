from __future__ import annotations

import numpy as np
import pytest

from evals.training.calibrate import fit_logistic, reliability


def test_the_curve_is_found_again() -> None:
    choice = np.random.default_rng(7)
    rows = np.column_stack([np.ones(20_000), choice.normal(size=20_000)])
    is_yes = (choice.random(20_000) < 1 / (1 + np.exp(-(rows @ [-1.0, 2.0])))).astype(float)

    assert fit_logistic(rows, is_yes) == pytest.approx([-1.0, 2.0], abs=0.1)


def test_reliability_counts_what_held() -> None:
    table = reliability(np.array([0.05, 0.92, 0.94, 0.98, 1.0]), np.array([0.0, 1.0, 1.0, 0.0, 1.0]))

    assert [(one.count, one.right) for one in table] == [(1, 0.0), (4, 0.75)]
