"""From the heads' scores to chances that hold: of what is given .8, eight in ten are right on held-back questions.

Two logistic curves, fitted by `evals/training/calibrate.py`; docs/reader.md shows how well they hold.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from vectorstore.embedder import Vectors

CURVE = 4
"""Factors of one curve: a constant, then one for each score."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the heads say of one text, uncalibrated."""

    answerable: float
    span: float
    """Log of what the best start and end were given; 0 is certain."""
    relevance: float


def chance_of_answer(calibration: Vectors, scores: Scores) -> float:
    """How likely it is that a text answers."""
    return _chance(calibration[:CURVE], scores)


def chance_of_span(calibration: Vectors, scores: Scores) -> float:
    """How likely it is that a text answers and the span is the answer, give or take a word."""
    return _chance(calibration[CURVE:], scores)


def _chance(curve: Vectors, scores: Scores) -> float:
    constant, of_answerable, of_span, of_relevance = curve.tolist()
    value = constant + of_answerable * scores.answerable + of_span * scores.span + of_relevance * scores.relevance
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
