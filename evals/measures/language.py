"""Language of an answer: that of the question, in its own words; quotations stay in the language of their article."""

from __future__ import annotations

import re

from evals.measures.grounding import prose_of
from policy.language import Language, detect_language

_SURE = 0.1
"""Below this a text says nothing of its language: a number, a name, a heading."""


def is_in_language(answer: str, language: Language) -> bool | None:
    """Whether the answer's own words are in `language`; None when they are too few to tell.

    They are when all of them together are, or those of its first sentence: titles of articles in other languages may
    follow, and outnumber the words of a short answer.

    >>> is_in_language("La province compte 41 entreprises. « the city had 41 » [1]", "fr")
    True
    >>> is_in_language("57-NQ/TW", "fr") is None
    True
    """
    prose = prose_of(answer)
    together, first = detect_language(prose), detect_language(re.split(r"[.!?:](?:\s|$)", prose, maxsplit=1)[0])
    if together.confidence < _SURE:
        return None
    return language in (together.language, first.language if first.confidence >= _SURE else together.language)
