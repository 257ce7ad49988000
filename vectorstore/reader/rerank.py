"""Puts the best hits of a search in a better order: the reader reads question and passage together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vectorstore.hit import Hit

if TYPE_CHECKING:
    from vectorstore.reader.reader import Reader

PART = "reader"
"""The name of what it adds to a hit's score."""
READ = 10
"""Hits that are read; those after them keep their places."""
MOST_TOKENS = 160
"""Of question and passage together; longer passages are read from a little before their best sentence."""
WEIGHT = 0.08
"""What one unit of the log of the odds that a passage answers weighs beside the other parts of its score, chosen on
questions that docs/reader.md does not count."""
SURE = 0.08
"""By how much the first hit's score is above the second's where none is read. Search is right there nine times in ten,
and of the first hits that another of the ten should replace two in three come less far before it (docs/reader.md)."""
_BEFORE = 150
"""Characters read before the best sentence of a long passage."""
_SHORT = 500
"""Passages of so many characters are read from their start."""


def rerank(question: str, hits: Sequence[Hit], reader: Reader) -> list[Hit]:
    """All of `hits`, the best of them in the order that the reader's part of their scores gives.

    Nothing is read, and nothing changes, where search itself is sure which hit is the first.
    """
    if is_sure(hits):
        return list(hits)
    best, others = hits[:READ], hits[READ:]
    judged = reader.judge(question, [text_of(hit) for hit in best], MOST_TOKENS)
    odds = [_log_odds(one.chance) for one in judged]
    lowest = min(odds, default=0.0)
    scored = []
    for hit, one in zip(best, odds, strict=True):
        # Only ever added, so that no hit that was read falls behind one that was not.
        added = WEIGHT * (one - lowest)
        scored.append(replace(hit, score=hit.score + added, parts={**hit.parts, PART: added}))
    scored.sort(key=lambda hit: -hit.score)
    return [replace(hit, rank=rank) for rank, hit in enumerate([*scored, *others], start=1)]


def is_sure(hits: Sequence[Hit]) -> bool:
    """Whether the first hit is so far before the second that reading them is not worth its time."""
    return len(hits) < 2 or hits[0].score - hits[1].score >= SURE


def _log_odds(chance: float) -> float:
    kept = min(max(chance, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))


def text_of(hit: Hit) -> str:
    """What is read of a hit: its passage, or of a long one the part around the sentence nearest to the question."""
    passage = hit.passage
    if len(passage.text) <= _SHORT or hit.best_sentence is None:
        return passage.text
    start = max(0, hit.best_sentence[0] - passage.start - _BEFORE)
    if start == 0:
        return passage.text
    # From the start of a word.
    return passage.text[passage.text.find(" ", start) + 1 :]
