"""Tells of which kind a question is and which details it names, from the words people ask with in three languages.

Patterns are written without diacritics and matched on folded text, so that Vietnamese typed without marks and French
typed without accents are the same to them.
"""

from __future__ import annotations

import re

from assistant.understand.detail_words import DETAILS
from assistant.understand.kind_words import KINDS
from assistant.understand.question import Detail, Kind
from assistant.understand.value_words import VALUES
from policy.folding import fold
from policy.language import detect_language
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_VIETNAMESE = late_regex(r"(?<![a-z])(?:ai|may)(?![a-z])")
"""Who and how many in Vietnamese; artificial intelligence and "may" in other languages."""
_OTHER_WORDS = late_regex(r"(?<!\w)(?:máy|mây|(?:thử|thủ|thư|thú|thu)(?= (?:hạng|mấy|bao nhiêu)))(?!\w)", re.IGNORECASE)
"""Vietnamese words that without their marks would be words of asking: "mấy" and "thứ"."""
_INTELLIGENCE = late_regex(r"(?<!\w)AI(?!\w)")
"""Artificial intelligence, which in small letters is the Vietnamese "who"."""
_ASKED_BEFORE = late_regex(r"\W*(?:\w+ )?(?:how|what|which|who|why|combien|quel\w*|comment|qui|pourquoi)(?!\w)")
_WHEN = late_regex(
    r"(?<!\band )(?<!\bet )(?<!\bor )(?<!\bou )(?<!since )(?<!until )(?<!from )(?<!by )(?<!till )(?<!depuis )(?<!\ba )"
    r"(?<=[\w)'’] )(?:when|quand|lorsque)(?= \w)"
)
"""Behind another question word it says under which circumstances: "how long does it take when a form is missing?"."""
_TEXT = (
    r"(?:resolution|decision|decree|circular|directive|plan|law|ordinance|decret|arrete|circulaire|loi|nghi quyet"
    r"|quyet dinh|nghi dinh|thong tu|chi thi|ke hoach|luat)"
)
_NUMBER_OF_TEXT = late_regex(
    r"(?<![a-z])(?:"
    rf"(?:what(?: is|'s)? (?:the )?number (?:of|does|do|has|is|bears?)|the number of the) (?:\S+ ){{0,9}}?{_TEXT}"
    r"|numero (?:(?:exact|officiel) )?(?:de (?:la |cette |l'|sa )?|du |d'|porte (?:la |le |cette )?)"
    rf"(?:\S+ ){{0,2}}?{_TEXT}"
    rf"|{_TEXT}(?: \S+){{0,14}}? so (?:may|bao nhieu|hieu|gi|nao)|so hieu (?:cua )?{_TEXT}|so cua {_TEXT})(?![a-z])"
)
"""Asks for the number that a text carries, and counts nothing: "what is the number of the decision on drones?"."""
_ASKED_IN_VIETNAMESE = frozenset({Kind.WHO, Kind.FIGURE})


def kinds_of(text: str) -> tuple[Kind, ...]:
    """Every kind that the words of `text` point to, the likeliest first; `OPEN` when none does.

    >>> kinds_of("Combien d'entreprises compte la province ?")[0]
    <Kind.FIGURE: 'figure'>
    """
    folded = _folded(text)
    foreign = folded if detect_language(text).language == "vi" else _VIETNAMESE.sub("@", folded)
    found = tuple(
        kind for kind, pattern in KINDS.items() if pattern.search(foreign if kind in _ASKED_IN_VIETNAMESE else folded)
    )
    if _NUMBER_OF_TEXT.search(folded):
        found = (Kind.INSTRUMENT, *(kind for kind in found if kind not in (Kind.INSTRUMENT, Kind.FIGURE)))
    return found or (Kind.OPEN,)


def asks_for_number(text: str) -> bool:
    """Whether `text` asks which number a text bears.

    >>> asks_for_number("What is the number of the plan on drones?"), asks_for_number("How many plans are there?")
    (True, False)
    """
    return _NUMBER_OF_TEXT.search(_folded(text)) is not None


def _folded(text: str) -> str:
    """`text` folded; with its marks a machine ("máy") is not "how many" ("mấy")."""
    text = text if text.isupper() else _INTELLIGENCE.sub("@", text)
    folded = fold(text if text.isascii() else _OTHER_WORDS.sub("@", text))
    return _WHEN.sub("@", folded) if _ASKED_BEFORE.match(folded) else folded


def details_of(text: str) -> frozenset[Detail]:
    """The details that `text` asks for by name."""
    folded = _folded(text)
    return frozenset(detail for detail, pattern in DETAILS.items() if pattern.search(folded))


def values_of(text: str) -> frozenset[QuantityKind]:
    """The kinds of figure that `text` asks for; a share is a percentage, "how large" an area.

    >>> values_of("Bao nhiêu phần trăm ngân sách?") >= {QuantityKind.PERCENTAGE}
    True
    """
    folded = _folded(text)
    if _NUMBER_OF_TEXT.search(folded):
        return frozenset()
    return frozenset(kind for kind, pattern in VALUES.items() if pattern.search(folded))
