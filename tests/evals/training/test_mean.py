from __future__ import annotations

import torch

from evals.training.mean import MOMENTS, Mean


def test_it_is_the_mean_of_the_weights_at_its_moments_and_of_no_other() -> None:
    mean = Mean()
    for step in range(101):
        mean.look(step / 100, {"head": torch.full((2,), float(step))})

    assert mean.taken == len(MOMENTS)
    assert torch.allclose(mean.weights["head"], torch.full((2,), 100 * sum(MOMENTS) / len(MOMENTS)))


def test_it_goes_on_where_it_stopped() -> None:
    whole, first = Mean(), Mean()
    for step in range(70):
        first.look(step / 100, {"head": torch.tensor([float(step)])})
    again = Mean(first.weights, first.taken)
    for step in range(70, 101):
        again.look(step / 100, {"head": torch.tensor([float(step)])})
    for step in range(101):
        whole.look(step / 100, {"head": torch.tensor([float(step)])})

    assert torch.equal(whole.weights["head"], again.weights["head"])


def test_what_it_took_does_not_change_with_the_weights() -> None:
    mean, weights = Mean(), torch.zeros(2)
    mean.look(MOMENTS[0], {"head": weights})
    weights += 1

    assert torch.all(mean.weights["head"] == 0)
