"""What is read from the encoder's last states: where the answer stands, whether there is one, and the relevance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vectorstore.embedder import Vectors
from vectorstore.reader.pairing import Pair
from vectorstore.reader.spans import BestSpan, best_span, span_logs
from vectorstore.reader.weights import Changed


@dataclass(frozen=True, slots=True)
class Found:
    """What the heads say of one input, uncalibrated."""

    span: BestSpan | None
    """None where the text is empty."""
    answerable: float
    relevance: float


@dataclass(frozen=True, slots=True)
class Heads:
    """Two linear heads and the curves that make chances of their scores."""

    span: Vectors
    """Shape (2 + 2 x fit, hidden + 1): start, end, and what `spans.py` compares a start and an end by; the last column
    is added."""
    verdict: Vectors
    """Shape (2, 4 x hidden + 1): answerable and relevance; the last column is added."""
    calibration: Vectors
    """Shape (8,): see `calibration.py`."""

    def read(self, pair: Pair, states: Vectors) -> Found:
        """Reads the states (tokens, hidden) of one input.

        Whether the text answers is told from the first state, the mean of all, and the states where the answer may
        start and end, each weighed by the chance that it does: how well the likeliest words fit tells most.
        """
        logs = span_logs(pair, _linear(self.span, states))
        chances, own = np.exp(logs), states[pair.first : pair.first + len(pair.places)]
        ends = (chances.sum(axis=1) @ own, chances.sum(axis=0) @ own)
        answerable, relevance = _linear(self.verdict, np.concatenate([states[0], states.mean(axis=0), *ends])).tolist()
        return Found(best_span(pair, logs), answerable, relevance)


def heads_of(changes: Mapping[str, Changed]) -> Heads:
    """The heads that `weights.npz` holds, in float32."""
    span, verdict, calibration = (changes[name].astype(np.float32) for name in ("span", "verdict", "calibration"))
    return Heads(span, verdict, calibration)


def _linear(head: Vectors, features: Vectors) -> Vectors:
    return np.asarray(features @ head[:, :-1].T + head[:, -1])
