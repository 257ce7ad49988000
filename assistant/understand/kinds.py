"""Tells of which kind a question is and which details it names, from the words people ask with in three languages.

Patterns are written without diacritics and matched on folded text, so that Vietnamese typed without marks and French
typed without accents are the same to them.
"""

from __future__ import annotations

import re

from assistant.understand.detail_words import DETAILS, VALUES
from assistant.understand.kind_words import KINDS
from assistant.understand.question import Detail, Kind
from policy.folding import fold
from policy.quantity import QuantityKind

_AI = re.compile(r"(?<!\w)AI(?!\w)")


def kinds_of(text: str) -> tuple[Kind, ...]:
    """Every kind that the words of `text` point to, the likeliest first; `OPEN` when none does.

    >>> kinds_of("Combien d'entreprises compte la province ?")[0]
    <Kind.FIGURE: 'figure'>
    """
    # Vietnamese asks who with "ai"; artificial intelligence is written in capitals.
    folded = fold(text if text.isupper() else _AI.sub("@", text))
    found = tuple(kind for kind, pattern in KINDS.items() if pattern.search(folded))
    return found or (Kind.OPEN,)


def details_of(text: str) -> frozenset[Detail]:
    """The details that `text` asks for by name."""
    folded = fold(text)
    return frozenset(detail for detail, pattern in DETAILS.items() if pattern.search(folded))


def values_of(text: str) -> frozenset[QuantityKind]:
    """The kinds of figure that `text` asks for; a share is a percentage, "how large" an area.

    >>> values_of("Bao nhiêu phần trăm ngân sách?") >= {QuantityKind.PERCENTAGE}
    True
    """
    folded = fold(text)
    return frozenset(kind for kind, pattern in VALUES.items() if pattern.search(folded))
