"""What a question wants counted or measured: the thing named right after "how many", "part de", "bao nhiêu"."""

from __future__ import annotations

import re

from assistant.concepts import Mention, mentions_in
from policy.folding import fold

_COUNTS = re.compile(
    r"(?<!\w)(?:combien (?:de|d'|y a-t-il (?:de|d')|compte-t-\w+ (?:de|d'))|nombre (?:total |exact )?(?:de |d'"
    r"|des )|chiffres? (?:de |des |d')"
    r"|how many|number of|count of|total of|bao nhieu|may|so luong(?: cac)?|so (?=doanh|du an|san pham|trung tam"
    r"|start|bai|bang|vuon|sang|ho|nguoi|chuyen|hop tac|thanh vien|y tuong)|which has (?:the )?(?:more|most|fewer"
    r"|fewest)|has more|plus (?:de|d')|nhieu(?= doanh| start| du an)|"
    r"par nombre d[e'] ?|by (?:the )?number of)\s?"
)
_REACH = 30
"""Characters between the asking word and the thing: room for adjectives."""


def measured_in(text: str) -> tuple[str, ...]:
    """Concepts that `text` wants counted, in order; empty when it counts nothing or a thing that has no concept.

    >>> measured_in("Combien d'entreprises de haute technologie à Dong Nai ?")
    ('high-tech-enterprise',)
    """
    folded = fold(text)
    mentions = mentions_in(text)
    found: list[str] = []
    for match in _COUNTS.finditer(folded):
        after = next((mention for mention in mentions if mention.start >= match.end() - 1), None)
        if after is not None and _is_next(folded, match.end(), after):
            found.append(after.concept)
    return tuple(dict.fromkeys(found))


def _is_next(folded: str, end: int, mention: Mention) -> bool:
    between = folded[end : mention.start]
    return len(between) <= _REACH and not re.search(
        r"[,;:?]|(?<!\w)(?:a|in|at|tai|o|cua|of|est|is|the|has|have|compte|vao|cho|moi|into|for|per|dans|pour|par)(?!\w)",
        between,
    )
