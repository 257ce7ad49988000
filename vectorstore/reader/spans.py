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
    """`text[start:end]` is the answer, if there is one; `score` is the log of what it was given among all."""

    start: int
    end: int
    score: float


def best_span(pair: Pair, scores: Vectors) -> BestSpan | None:
    """The best stretch of the pair's text; None where the text is empty.

    Args:
        pair: question and text.
        scores: of each token (tokens, 2 or more): as a start, as an end, and two halves that say how well it as a
            start fits another one as an end.
    """
    count = len(pair.places)
    if count == 0:
        return None
    own = scores[pair.first : pair.first + count].astype(np.float64)
    start_fit, end_fit = np.split(own[:, 2:], 2, axis=1)
    together = own[:, 0][:, None] + own[:, 1][None, :] + start_fit @ end_fit.T
    distance = np.arange(count)[None, :] - np.arange(count)[:, None]
    together[distance < 0] = -np.inf
    together -= np.log(np.exp(together - together.max()).sum()) + together.max()
    together[distance >= MOST_TOKENS] = -np.inf
    start, end = np.unravel_index(int(together.argmax()), together.shape)
    return BestSpan(pair.places[start][0], pair.places[end][1], float(together[start, end]))
