"""A few steps of the real thing: slow, because the encoder is real."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from evals.training.batches import Inputs
from evals.training.examples import written_groups
from evals.training.export import changes_of
from evals.training.model import FIT, ReaderModel
from evals.training.source import read_written
from evals.training.train import TrainingSettings, train
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.weights import ReaderWeights

SETTINGS = TrainingSettings(name="test", frozen=11, rank=4, epochs=6, groups=4, warm_up=0.01, peak=5e-3, decay=0.0)


@pytest.mark.slow
def test_training_learns_stops_where_it_is_told_and_goes_on_from_its_checkpoint(tmp_path: Path) -> None:
    weights = read_weights(bundled_weights_path())
    pairing = Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))
    inputs = Inputs(list(written_groups(read_written()))[:40], pairing)
    torch.manual_seed(1)
    model = ReaderModel(weights, SETTINGS.frozen, SETTINGS.rank)

    train(model, inputs, SETTINGS, tmp_path, lambda line: None)

    losses = [json.loads(line)["losses"][0] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert losses[-1] < losses[0]

    fresh = ReaderModel(weights, SETTINGS.frozen, SETTINGS.rank)
    train(fresh, inputs, SETTINGS, tmp_path, lambda line: None)  # nothing is left to do: it is as it was
    trained, again = changes_of(model), changes_of(fresh)
    assert all(np.array_equal(trained[name], again[name]) for name in trained)

    merged = ReaderWeights(weights, trained).matrix("l11.q.w", weights.sizes.hidden)
    assert not np.allclose(merged, weights.matrix("l11.q.w", weights.sizes.hidden), atol=1e-4)


def test_a_run_goes_on_from_one_whose_head_scored_starts_and_ends_alone() -> None:
    weights = read_weights(bundled_weights_path())
    torch.manual_seed(1)
    before = ReaderModel(weights, frozen=11, rank=4)
    trained = {name: torch.full_like(one, 0.5) for name, one in before.trained().items()}
    trained["span.weight"], trained["span.bias"] = trained["span.weight"][:2], trained["span.bias"][:2]
    model = ReaderModel(weights, frozen=11, rank=4)

    model.start_from(trained)

    assert torch.all(model.span.weight[:2] == 0.5)
    ends_fit = model.span.weight[2 + FIT :]
    assert torch.all(ends_fit == 0)  # at first no start fits an end better than another: scores are as they were
    assert all(torch.all(one == 0.5) for name, one in model.trained().items() if not name.startswith("span"))
