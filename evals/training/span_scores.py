"""How near a span is to the expected words: exact match and F1 over words, as SQuAD, MLQA and PIAF count them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from policy.language import Language

_ARTICLES: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:a|an|the)\b"),
    "fr": re.compile(r"\b(?:l|d|le|la|les|un|une|du|des|de)\b"),
    "vi": re.compile(r"\b(?:của|là|cái|chiếc|những)\b"),
}
"""Left out of the comparison, as the official scripts of MLQA and of the French sets do."""


def exact(given: str, expected: Sequence[str], language: Language) -> float:
    """1 where `given` is one of the `expected`.

    >>> exact("Le Sénat.", ["le sénat"], "fr")
    1.0
    """
    return float(any(_words(given, language) == _words(one, language) for one in expected))


def f1(given: str, expected: Sequence[str], language: Language) -> float:
    """The best F1 over words with one of the `expected`.

    >>> f1("the Senate of Canada", ["Senate"], "en")  # 1 shared of 3 and of 1: P 1/3, R 1
    0.5
    """
    return max((_f1(_words(given, language), _words(one, language)) for one in expected), default=0.0)


def _f1(ours: list[str], theirs: list[str]) -> float:
    shared = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * shared / (len(ours) + len(theirs)) if shared else float(ours == theirs)


def _words(text: str, language: Language) -> list[str]:
    words = re.sub(r"[\W_]+", " ", text.casefold())
    return _ARTICLES[language].sub(" ", words).split()
