"""Abstention: saying no when the articles hold no answer, and only then."""

from __future__ import annotations

from collections.abc import Sequence


def abstention_precision(abstained: Sequence[bool], answerable: Sequence[bool]) -> float | None:
    """Share of the abstentions that were due; None when there were none.

    >>> abstention_precision([True, True, False], [False, True, False])
    0.5
    """
    due = [not can for said_no, can in zip(abstained, answerable, strict=True) if said_no]
    return sum(due) / len(due) if due else None


def abstention_recall(abstained: Sequence[bool], answerable: Sequence[bool]) -> float | None:
    """Share of the questions without an answer on which the assistant abstained; None when there are none.

    >>> abstention_recall([True, True, False], [False, True, False])
    0.5
    """
    given = [said_no for said_no, can in zip(abstained, answerable, strict=True) if not can]
    return sum(given) / len(given) if given else None


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
