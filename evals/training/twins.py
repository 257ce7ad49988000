"""Questions that sound like one that a text answers and that it does not answer: another year, another name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NAMES = re.compile(r"(?<=[\w,] )[A-ZÀ-ÝĐ][\w’-]+(?: [A-ZÀ-ÝĐ][\w’-]+)*")
"""Names inside a question; the word that begins it is none."""


def names_in(question: str) -> list[str]:
    """The names a question asks about."""
    return [match.group() for match in _NAMES.finditer(question)]


def twin(question: str, text: str, other_names: Sequence[str], choice: Random) -> str | None:
    """`question` with a year or a name that `text` does not hold in place of one it holds; None if there is none.

    >>> twin("Who led Norway in 1950?", "He led Norway in 1950.", [], Random(1))
    'Who led Norway in 1943?'
    """
    years = [match.group() for match in _YEAR.finditer(question) if match.group() in text]
    names = [name for name in names_in(question) if name in text]
    if years:
        taken = choice.choice(years)
        given = [str(int(taken) + step) for step in range(-9, 10)]
    elif names:
        taken = choice.choice(names)
        given = [one for one in other_names if len(one.split()) == len(taken.split())]
    else:
        return None
    given = [one for one in given if one not in text]
    return question.replace(taken, choice.choice(given)) if given else None
