"""Whether a question is after a figure of the whole country, which no province's figure answers."""

from __future__ import annotations

import re

from assistant.evidence import Sentence
from assistant.understand import Understanding
from policy.folding import fold
from policy.places import place

_COUNTRY = re.compile(
    r"(?<![a-z])(?:viet ?-?nam|ca nuoc|toan quoc|nationwide|nation-?wide|national budget|budget national|"
    r"ngan sach (?:quoc gia|trung uong|nha nuoc)|(?:the|our|whole|entire) (?:country|nation)|(?:le|du) pays|"
    r"a l'echelle nationale|au niveau national|niveau national|across the country|in the country|dans le pays|"
    r"vietnam(?:ese|iens?|iennes?))(?![a-z])"
)
_RANKED = re.compile(r"(?<![a-z])(?:rank\w*|rang|class\w*|xep|hang|thu may|place)(?![a-z])")


def asks_of_the_country(understanding: Understanding) -> bool:
    """Whether the question names the country and no place in it; a rank in the country is a province's own.

    >>> from assistant.understand import understand
    >>> asks_of_the_country(understand("Cả nước có bao nhiêu doanh nghiệp khởi nghiệp?"))
    True
    """
    folded = fold(understanding.text)
    return not understanding.places and bool(_COUNTRY.search(folded)) and not _RANKED.search(folded)


def is_of_one_place(sentence: Sentence) -> bool:
    """Whether a sentence tells of places in the country and not of the country."""
    named = [one for one in sentence.about if place(one).kind != "region"]
    return bool(named) and not _COUNTRY.search(sentence.folded)
