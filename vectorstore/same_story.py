"""One story once: passages that tell the same are folded into the one that scored best.

In one language, two passages are the same story when most of their runs of words are shared, and their numbers.
Across languages no words are shared, so vectors must agree closely and the numbers, which need no translation, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy.folding import fold
from policy.passage import Passage
from vectorstore.embedder import Vectors

RUN = 4
"""Words in a row that are compared."""
SHARED_RUNS = 0.5
"""Share of the shorter passage's runs that the other must hold."""
ALIKE = 0.5
"""Cosine under which two passages of one language are not compared word by word."""
ALIKE_ACROSS = 0.75
"""Cosine of centred vectors from which passages of two languages may be one story."""
SHARED_NUMBERS = 0.75
"""Share of the numbers of the passage with fewer that the other must hold: two provinces can report in the same words."""
NUMBERS_ACROSS = 3
"""How many numbers passages of two languages must share at least."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Told:
    """A passage with its centred vector."""

    passage: Passage
    vector: Vectors


def fold_stories(told: Sequence[Told], limit: int) -> list[list[int]]:
    """Places in `told` (best first), one list a story with its best passage first, at most `limit` stories."""
    stories: list[list[int]] = []
    for place, one in enumerate(told):
        story = next((kept for kept in stories if is_same_story(told[kept[0]], one)), None)
        if story is not None:
            story.append(place)
        elif len(stories) < limit:
            stories.append([place])
    return stories


def is_same_story(one: Told, other: Told) -> bool:
    """Whether two passages tell the same; passages of one article never do."""
    if one.passage.article_id == other.passage.article_id:
        return False
    cosine = float(one.vector @ other.vector)
    ours, theirs = set(_DIGITS.findall(one.passage.text)), set(_DIGITS.findall(other.passage.text))
    shared, fewer = len(ours & theirs), min(len(ours), len(theirs))
    if shared < SHARED_NUMBERS * fewer:
        return False
    if one.passage.language == other.passage.language:
        return cosine >= ALIKE and _shared_runs(one.passage.text, other.passage.text) >= SHARED_RUNS
    return cosine >= ALIKE_ACROSS and shared >= NUMBERS_ACROSS


def _shared_runs(one: str, other: str) -> float:
    ours, theirs = _runs(one), _runs(other)
    smaller = min(len(ours), len(theirs))
    return len(ours & theirs) / smaller if smaller else float(fold(one).split() == fold(other).split())


def _runs(text: str) -> set[tuple[str, ...]]:
    words = fold(text).split()
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
