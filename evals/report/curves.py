"""What a run looks like over all its answers: how far its confidence can be trusted, and how long answers took."""

from __future__ import annotations

from collections.abc import Sequence

from evals.aggregate import Figures
from evals.measures.abstention import coverage_and_accuracy
from evals.report.plots import coverage, times
from evals.score import Scored
from evals.uncertainty import Estimate
from evals.words import Words

_FEWEST_POINTS = 5
"""A curve over fewer distinct confidences says nothing."""


def abstention(scores: Sequence[Scored], words: Words) -> str:
    """Right answers as the threshold of confidence for answering moves; empty where no confidence was kept."""
    known = [
        (one.given.confidence, one)
        for one in scores
        if one.given.confidence is not None and one.is_right is not None and not one.given.failed
    ]
    if len({confidence for confidence, _ in known}) < _FEWEST_POINTS:
        return ""
    points = coverage_and_accuracy(
        [confidence for confidence, _ in known],
        [bool(one.is_right) for _, one in known],
        [one.question.answerable for _, one in known],
    )
    answered = [one for _, one in known if not one.given.abstained]
    right = sum(bool(one.is_right) and one.question.answerable for one in answered)
    kept = (len(answered) / len(known), right / len(answered) if answered else 0.0)
    shares = {"answered": words.share(kept[0]), "right": words.share(kept[1])}
    text = words.reliability_text.format(**shares)
    plot = coverage(points, kept, words.reliability_title, text, words)
    return f"<section><h2>{words.reliability}</h2>{plot}</section>"


def time(figures: Figures, scores: Sequence[Scored], words: Words) -> str:
    """How long answers took; empty where no time was kept."""
    seconds = [one.given.seconds for one in scores]
    if not any(seconds):
        return ""
    half, most = figures.seconds["p50"], figures.seconds["p95"]
    text = words.time_text.format(
        half=words.milliseconds(half.mean),
        half_interval=_interval(half, words),
        most=words.milliseconds(most.mean),
        most_interval=_interval(most, words),
    )
    return f"<section><h2>{words.time}</h2>{times(seconds, figures.seconds, words.time_title, text, words)}</section>"


def _interval(one: Estimate, words: Words) -> str:
    return words.interval(words.milliseconds(one.low), words.milliseconds(one.high))
