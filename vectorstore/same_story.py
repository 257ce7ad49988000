"""One story once: passages that tell the same are folded into the one that scored best.

In one language, two passages are the same story when most of their runs of words are shared, and their numbers.
Across languages no words are shared, so vectors must agree closely and the numbers, which need no translation, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from policy.folding import fold
from policy.late_regex import late_regex
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
"""Share of the numbers of one passage that the other must hold: two provinces can report in the same words."""
NUMBERS_ACROSS = 3
"""How many numbers passages of two languages must share at least."""
_DIGITS = late_regex(r"\d+")


class Told:
    """A passage with its centred vector; what is compared is read from it once."""

    def __init__(self, passage: Passage, vector: Vectors) -> None:
        self.passage = passage
        self.vector = vector

    @cached_property
    def numbers(self) -> frozenset[str]:
        """All runs of digits."""
        return frozenset(_DIGITS.findall(self.passage.text))

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """All runs of words, folded; a short text is one run."""
        words = fold(self.passage.text).split()
        return frozenset(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))


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
    is_one_language = one.passage.language == other.passage.language
    if cosine < (ALIKE if is_one_language else ALIKE_ACROSS):
        return False
    shared, fewer = len(one.numbers & other.numbers), min(len(one.numbers), len(other.numbers))
    if shared < SHARED_NUMBERS * fewer:
        return False
    if not is_one_language:
        return shared >= NUMBERS_ACROSS
    return len(one.runs & other.runs) >= SHARED_RUNS * min(len(one.runs), len(other.runs))
