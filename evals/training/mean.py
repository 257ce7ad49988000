"""The mean of the weights at a few moments of a run: it reads better than those of any one moment (docs/reader.md)."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

MOMENTS = (0.59, 0.66, 0.92)
"""Shares of a run: its learning rate is low enough by then for the weights to lie near one another."""


class Mean:
    """Taken while a run goes on; kept with its checkpoints."""

    def __init__(self, weights: Mapping[str, Tensor] | None = None, taken: int = 0) -> None:
        self.weights = dict(weights or {})
        self.taken = taken
        """Of `MOMENTS`."""

    def look(self, done: float, weights: Mapping[str, Tensor]) -> None:
        """To be called after each step with the share of the run that is done, and the weights as they are."""
        if self.taken == len(MOMENTS) or done < MOMENTS[self.taken]:
            return
        self.taken += 1
        for name, now in weights.items():
            before = self.weights.get(name)
            self.weights[name] = (
                now.detach().clone() if before is None else before + (now.detach() - before) / self.taken
            )
