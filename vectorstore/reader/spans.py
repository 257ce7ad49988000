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


def span_logs(pair: Pair, scores: Vectors) -> Vectors:
    """The log of what each stretch of the pair's text is given among all: row its first token, column its last.

    Args:
        pair: question and text.
        scores: of each token (tokens, 2 or more): as a start, as an end, and two halves that say how well it as a
            start fits another one as an end.
    """
    count = len(pair.places)
    own = scores[pair.first : pair.first + count].astype(np.float64)
    start_fit, end_fit = np.split(own[:, 2:], 2, axis=1)
    together = own[:, 0][:, None] + own[:, 1][None, :] + start_fit @ end_fit.T
    together[np.tril_indices(count, -1)] = -np.inf
    if count:
        together -= np.log(np.exp(together - together.max()).sum()) + together.max()
    return together.astype(np.float32)


def best_span(pair: Pair, logs: Vectors) -> BestSpan | None:
    """The likeliest stretch that is not too long, from `span_logs`; None where the text is empty."""
    if not len(logs):
        return None
    too_long = np.triu(np.ones(logs.shape, bool), MOST_TOKENS)
    short = np.where(too_long, -np.inf, logs)
    start, end = np.unravel_index(int(short.argmax()), short.shape)
    return BestSpan(pair.places[start][0], pair.places[end][1], float(short[start, end]))
