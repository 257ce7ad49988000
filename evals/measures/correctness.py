"""Right answers: what must be in them, what must not, and how far a wrong one got."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from evals.matching import fold


def partial_credit(groups_met: Sequence[bool], forbidden: Sequence[str]) -> float:
    """Share of the groups that the answer meets; 0 as soon as it says something forbidden, 1 where nothing is asked.

    >>> partial_credit([True, False, True, True], [])
    0.75
    >>> partial_credit([True, True], ["76"])
    0.0
    """
    if forbidden:
        return 0.0
    return sum(groups_met) / len(groups_met) if groups_met else 1.0


def overlap_f1(answer: str, reference: str) -> float:
    """F1 over the words that answer and reference share, as SQuAD counts it, without regard to accents.

    >>> overlap_f1("nine of 63 provinces", "nine provinces")  # 2 shared of 4 and of 2: P 1/2, R 1
    0.6666666666666666
    """
    ours, theirs = Counter(_words(answer)), Counter(_words(reference))
    shared = sum((ours & theirs).values())
    if not shared:
        return 0.0
    precision, recall = shared / sum(ours.values()), shared / sum(theirs.values())
    return 2 * precision * recall / (precision + recall)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))
