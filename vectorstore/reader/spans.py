"""From scores of tokens to the best stretch of text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vectorstore.embedder import Vectors
from vectorstore.reader.pairing import Pair

MOST_TOKENS = 40
"""Longer answers are not pointed at; they are sentences to be quoted whole."""


@dataclass(frozen=True, slots=True)
class BestSpan:
    """`text[start:end]` is the answer, if there is one; `score` is the log of what start and end were given."""

    start: int
    end: int
    score: float


def best_span(pair: Pair, scores: Vectors) -> BestSpan | None:
    """The best stretch of the pair's text by `scores` (tokens, 2), start and end; None where the text is empty."""
    count = len(pair.places)
    if count == 0:
        return None
    own = scores[pair.first : pair.first + count].astype(np.float64)
    own -= np.log(np.exp(own - own.max(axis=0)).sum(axis=0)) + own.max(axis=0)
    together = own[:, 0][:, None] + own[:, 1][None, :]
    distance = np.arange(count)[None, :] - np.arange(count)[:, None]
    together[(distance < 0) | (distance >= MOST_TOKENS)] = -np.inf
    start, end = np.unravel_index(int(together.argmax()), together.shape)
    return BestSpan(pair.places[start][0], pair.places[end][1], float(together[start, end]))
