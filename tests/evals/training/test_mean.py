from __future__ import annotations

import torch

from evals.training.mean import FROM, KEPT, Mean


def test_it_is_the_plain_mean_at_first_and_of_nothing_before_its_time() -> None:
    mean = Mean()
    for step in range(101):
        mean.look(step / 100, {"head": torch.full((2,), float(step))})

    steps = [step for step in range(101) if step / 100 >= FROM]
    assert mean.taken == len(steps)
    assert torch.allclose(mean.weights["head"], torch.full((2,), sum(steps) / len(steps)))


def test_it_forgets_what_lies_far_back() -> None:
    mean = Mean()
    for step in range(4_000):
        mean.look(1.0, {"head": torch.tensor([0.0 if step < 2_000 else 1.0])})

    assert mean.weights["head"].item() > 1 - KEPT**2_000


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
    mean.look(FROM, {"head": weights})
    weights += 1

    assert torch.all(mean.weights["head"] == 0)
