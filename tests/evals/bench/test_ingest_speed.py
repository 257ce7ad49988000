from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evals.bench import ingest_speed
from evals.bench.child import Measured
from evals.bench.ingest_speed import ModelRounds


def took(clock: float, processor: float) -> dict[str, float]:
    return {"clock": clock, "processor": processor}


def test_shares_are_medians_of_rounds_each_against_its_own_run_of_the_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours: Iterator[dict[str, Any]] = iter(
        {**took(clock, 2.0), "passages": ["one", "two", "three"]} for clock in (1.0, 4.0, 2.0)
    )
    bare = {"whole": took(0.8, 1.8), "embedded": took(0.5, 1.0)}

    def child(module: str, action: str, *_: object) -> Measured:
        return Measured(next(ours) if action == "ingest_warm" else bare, 9.0)

    monkeypatch.setattr(ingest_speed, "run_child", child)
    rounds = ModelRounds(tmp_path, tmp_path)
    for _ in range(3):
        rounds.measure()

    assert [(line.unit, round(line.ours, 6)) for line in rounds.lines()] == [
        ("%", 40.0),
        ("%", 90.0),
        ("%", 25.0),
        ("%", 50.0),
    ]
    assert [line.ours for line in rounds.rates()] == [1.5, 1.0, 4.0]
