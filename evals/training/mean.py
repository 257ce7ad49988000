"""The running mean of the weights over a run's last steps: it reads better than those of any one (docs/reader.md)."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

FROM = 0.4
"""Share of a run from which on it is taken: the learning rate is low enough for the weights to lie near one another."""
KEPT = 0.996
"""Of the mean at each step: it reaches back over some 250 steps."""


class Mean:
    """Taken while a run goes on; kept with its checkpoints."""

    def __init__(self, weights: Mapping[str, Tensor] | None = None, taken: int = 0) -> None:
        self.weights = dict(weights or {})
        self.taken = taken
        """Steps."""

    def look(self, done: float, weights: Mapping[str, Tensor]) -> None:
        """To be called after each step with the share of the run that is done, and the weights as they are."""
        if done < FROM:
            return
        self.taken += 1
        new = max(1 - KEPT, 1 / self.taken)
        for name, now in weights.items():
            before = self.weights.get(name)
            self.weights[name] = now.detach().clone() if before is None else before + (now.detach() - before) * new
