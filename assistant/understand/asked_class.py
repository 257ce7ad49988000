"""The class of things that a question wants named: of "which documents", "quelles tâches", "những lĩnh vực nào".

Who answers names the things and seldom their class: no sentence need hold that word.
"""

from __future__ import annotations

import re

from assistant.concepts import mentions_in
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex

_ASKS = late_regex(
    r"(?<!\w)(?:quel(?:le)?s? (?:sont |est |etaient |furent )?(?:(?:les|la|le) |l')?"
    r"|(?:which|what) (?:are |were |is )?(?:the |its |their )?|(?:list|name|cite[rz]?|enumere[rz]?|donne[rz]?|give) "
    r"(?:me |moi )?(?:all )?(?:the |les |des )?|(?:liet ke|ke ten|neu) (?:cac |nhung )?|(?:nhung|cac) )"
)
_APART = late_regex(
    r"[,;:?]|(?<!\w)(?:de|du|des|d'|of|in|for|cua|o|tai|ve|cho|a|au|aux|does|do|did|has|have|is|are|en|sont|ont"
    r"|pour|par"
    r"|dans|selon|que|that|le|la|les|the|un|une|an)(?!\w)"
)
_CLASSES = GENERIC_CONCEPTS | {"st-task", "industrial-sector-branch"}
"""Words for things of any sort. Who asks "which banks" wants banks, and a sentence that names none does not answer."""
_ASKS_BEHIND = late_regex(r",? ?(?:[\w-]+,? ){0,4}?(?:nao|gi)(?!\w)")
_REACH = 30
"""Characters between the asking word and the class: room for adjectives and numbers."""


def asked_class(text: str) -> frozenset[str]:
    """Concepts that only say of what class the answer is.

    >>> sorted(asked_class("Quelles sont les trois tâches urgentes du laboratoire ?"))
    ['st-task']
    """
    folded = fold(text)
    found: set[str] = set()
    mentions = mentions_in(text)
    for asks in _ASKS.finditer(folded):
        inside = [
            one
            for one in mentions
            if asks.end() <= one.start <= asks.end() + _REACH
            and (
                _ASKS_BEHIND.match(folded[one.end :])
                if asks[0].strip() in ("nhung", "cac")
                else not _APART.search(folded[asks.end() : one.start])
            )
        ]
        # "những lĩnh vực, công nghệ nào": both of what stands between.
        found.update(one.concept for one in (inside if asks[0].strip() in ("nhung", "cac") else inside[:1]))
    for one in mentions:
        behind = re.match(r"\s(?:nao|gi)(?!\w)", folded[one.end :])
        if behind is not None:
            found.add(one.concept)
    return frozenset(found) & _CLASSES
