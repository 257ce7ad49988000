"""What each sentence of an article stands under: a heading, an article of a law, the question of an interview."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from policy.folding import fold
from policy.story_places import StorySentence

_ARTICLE_OF_LAW = re.compile(r"\W*(?:dieu|article|art\.?|muc|section)\s\d+(?:er)?\s?[.:–-]?\s")
_CHAPTER = re.compile(r"\W*(?:chuong|chapitre|chapter|phan|titre|part)\s[ivxlc\d]+(?![a-z])")
_LONGEST = 16
"""Words of a line without a full stop that still reads as a heading."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands."""

    under: tuple[str, ...]
    """The texts that it stands under, the nearest last."""
    is_heading: bool
    """Whether it states nothing itself; what is said before the question of an interview does."""


def headings_of(text: str, told: Sequence[StorySentence]) -> tuple[Place, ...]:
    """For each of the sentences `told` of `text`, in order, what it stands under."""
    found: list[Place] = []
    line = ""
    for _, group in groupby(told, key=lambda one: one.paragraph):
        paragraph = list(group)
        stated = text[paragraph[0].start : paragraph[-1].end]
        is_heading = not paragraph[0].is_caption and heads(stated)
        above = "" if is_heading else line
        asks = stated.rstrip().endswith("?")
        for one in paragraph:
            states = asks and not text[one.start : one.end].rstrip().endswith("?")
            under = tuple(heading for heading in (one.heading, above) if heading)
            found.append(Place(under, is_heading and not states))
        if is_heading:
            line = stated
    return tuple(found)


def heads(paragraph: str) -> bool:
    """Whether a paragraph says what those after it are about, and nothing itself.

    >>> heads("Điều 5. Phiếu hỗ trợ"), heads("How much can it lend?"), heads("It lends 5 billion dong.")
    (True, True, False)
    """
    stated = paragraph.strip()
    if not stated or " | " in stated:
        return False
    if stated.endswith("?"):
        return True
    words = stated.split()
    folded = fold(stated)
    if _ARTICLE_OF_LAW.match(folded) or _CHAPTER.match(folded):
        return len(words) <= _LONGEST + 4 and stated[-1] not in ";,"
    return len(words) <= _LONGEST // 2 and stated[-1] not in ".;,:!…»”\"'"
