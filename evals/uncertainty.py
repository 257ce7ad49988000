"""How sure a figure is: bootstrap intervals, paired comparisons, McNemar's test. Seeded, so that a report repeats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2000
SEED = 20250701
_CELLS = 4_000_000
"""Drawn at once at most; resampling a large run in one go would take gigabytes."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with its 95 % interval over `n` scored questions."""

    mean: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A paired difference (second minus first) with its 95 % interval and, for yes-or-no measures, McNemar's p."""

    mean: float
    low: float
    high: float
    n: int
    p_value: float | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the interval leaves out 0 (and McNemar's test agrees, where there is one)."""
        return not self.low <= 0 <= self.high and (self.p_value is None or self.p_value < 0.05)


def estimate(values: Sequence[float], resamples: int = RESAMPLES) -> Estimate | None:
    """Mean and percentile bootstrap interval of one value a question; None when nothing was scored.

    When all values are equal the bootstrap knows no spread; for shares (0 and 1 only) Wilson's interval is used then.

    >>> estimate([1.0, 1.0, 1.0, 1.0]).low < 1
    True
    """
    if not values:
        return None
    array = np.asarray(values, dtype=float)
    mean = float(array.mean())
    if array.min() == array.max():
        low, high = _wilson(mean, len(array)) if mean in (0.0, 1.0) else (mean, mean)
        return Estimate(mean, low, high, len(array))
    low, high = _percentiles(_resampled_means(array, resamples))
    return Estimate(mean, low, high, len(array))


def estimate_quantile(values: Sequence[float], share: float, resamples: int = RESAMPLES) -> Estimate | None:
    """The quantile below which `share` of the values lie, with its bootstrap interval; None when there are none.

    >>> estimate_quantile([1.0, 2.0, 3.0], 0.5).mean
    2.0
    """
    if not values:
        return None
    array = np.asarray(values, dtype=float)
    generator = np.random.default_rng(SEED)
    step = max(1, _CELLS // len(array))
    found: list[float] = []
    for start in range(0, resamples, step):
        count = min(step, resamples - start)
        drawn = array[generator.integers(0, len(array), (count, len(array)))]
        found.extend(np.quantile(drawn, share, axis=1).tolist())
    low, high = _percentiles(np.asarray(found))
    return Estimate(float(np.quantile(array, share)), low, high, len(array))


def paired_difference(first: Sequence[float], second: Sequence[float], resamples: int = RESAMPLES) -> Difference | None:
    """Difference of means over the same questions; None when there are none.

    >>> paired_difference([0, 0, 1, 1], [0, 0, 1, 1]).mean
    0.0
    """
    if len(first) != len(second):
        raise ValueError("a paired comparison needs the same questions on both sides")
    if not first:
        return None
    one, two = np.asarray(first, dtype=float), np.asarray(second, dtype=float)
    differences = two - one
    low, high = _percentiles(_resampled_means(differences, resamples))
    is_yes_or_no = set(np.unique(np.concatenate([one, two])).tolist()) <= {0.0, 1.0}
    p_value = (
        mcnemar_p(int(((one == 1) & (two == 0)).sum()), int(((one == 0) & (two == 1)).sum())) if is_yes_or_no else None
    )
    return Difference(float(differences.mean()), low, high, len(differences), p_value)


def mcnemar_p(only_first: int, only_second: int) -> float:
    """Exact two-sided McNemar test on the questions that only one of two runs got right.

    >>> mcnemar_p(0, 5)  # 2 * (1/2)**5
    0.0625
    >>> mcnemar_p(3, 3)
    1.0
    """
    discordant = only_first + only_second
    if not discordant:
        return 1.0
    fewer = min(only_first, only_second)
    tail = sum(math.comb(discordant, k) for k in range(fewer + 1)) / 2**discordant
    return min(1.0, 2.0 * float(tail))


def _resampled_means(values: np.typing.NDArray[np.float64], resamples: int) -> np.typing.NDArray[np.float64]:
    generator = np.random.default_rng(SEED)
    means = np.empty(resamples)
    step = max(1, _CELLS // len(values))
    for start in range(0, resamples, step):
        count = min(step, resamples - start)
        means[start : start + count] = values[generator.integers(0, len(values), (count, len(values)))].mean(axis=1)
    return means


def _percentiles(means: np.typing.NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def _wilson(share: float, n: int, z: float = 1.959964) -> tuple[float, float]:
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)
