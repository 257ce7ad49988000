"""How far the confidence of answers can be trusted: what a stricter threshold for answering would have done."""

from __future__ import annotations

from collections.abc import Sequence


def coverage_and_accuracy(
    confidence: Sequence[float], is_right: Sequence[bool], answerable: Sequence[bool]
) -> list[tuple[float, float, float]]:
    """For each threshold, from the highest confidence down: threshold, share answered, share right of those answered.

    Only what has no answer in the articles makes an answered question wrong by itself, so a question that is not
    answerable counts as wrong once its confidence reaches the threshold.

    >>> coverage_and_accuracy([0.9, 0.2], [True, True], [True, False])
    [(0.9, 0.5, 1.0), (0.2, 1.0, 0.5)]
    """
    order = sorted(zip(confidence, is_right, answerable, strict=True), key=lambda row: -row[0])
    points = []
    right = 0
    for count, (threshold, was_right, can) in enumerate(order, start=1):
        right += was_right and can
        if count == len(order) or order[count][0] != threshold:
            points.append((threshold, count / len(order), right / count))
    return points
