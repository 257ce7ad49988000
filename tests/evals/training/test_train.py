"""A few steps of the real thing: slow, because the encoder is real."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from evals.training.batches import Inputs
from evals.training.examples import Example, Group
from evals.training.export import changes_of
from evals.training.model import ReaderModel
from evals.training.train import TrainingSettings, train
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.weights import ReaderWeights

SETTINGS = TrainingSettings(name="test", rank=4, epochs=6, groups=4, told_every=4, warm_up=0.01, peak=5e-3, decay=0.0)


@pytest.mark.slow
def test_training_learns_stops_where_it_is_told_and_goes_on_from_its_checkpoint(tmp_path: Path) -> None:
    weights = read_weights(bundled_weights_path())
    pairing = Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))
    names = ("Hoa", "Minh", "Claire", "Peter")
    right = [Example("Who did it?", f"It was {one}.", ((7, 7 + len(one)),), one) for one in names]
    beside = Example("Who did it?", "It rains.", (), "rain")
    inputs = Inputs([Group(one.passage, "written", ("en", "en"), (one, beside)) for one in right], pairing)
    torch.manual_seed(1)
    model = ReaderModel(weights, SETTINGS.rank)

    train(model, inputs, SETTINGS, tmp_path, lambda line: None)

    losses = [json.loads(line)["losses"][0] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert losses[-1] < losses[0]

    fresh = ReaderModel(weights, SETTINGS.rank)
    train(fresh, inputs, SETTINGS, tmp_path, lambda line: None)  # nothing is left to do: it is as it was
    trained, again = changes_of(model), changes_of(fresh)
    assert all(np.array_equal(trained[name], again[name]) for name in trained)

    merged = ReaderWeights(weights, trained).matrix("l11.q.w", weights.sizes.hidden)
    assert not np.allclose(merged, weights.matrix("l11.q.w", weights.sizes.hidden), atol=1e-4)
