"""Splits a text that asks several questions at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.folding import fold
from policy.late_regex import late_regex

_QUESTION_END = late_regex(r"(?<=[?？])\s+(?=[^?？]+[?？]\s*\Z|[^?？]+[?？]\s)")
_JOINED = late_regex(
    r",? (?:et|ainsi que|puis) (?=(?:a |de |pour |en |sur |par |dans |pendant |depuis |selon |avec |jusqu'a )?"
    r"(?:quel|quelle|quels|quelles|combien|qui|que|quand|comment|ou|pourquoi)\b)"
    r"|,? and (?=(?:for |in |on |at |of |by |with |under |to |from |up to |until |since )?"
    r"(?:what|which|who|whom|when|how|where|why)\b)"
    r"|,? (?:et |and )?(?=(?:aupres (?:de|d'|du)|dans quelle|sous quelle) ?(?:qui|quel\w*|limite|condition|forme)\b)"
    r"|, (?=(?:par|pour|avec|sous|depuis|jusqu'a) (?:qui|quel|quelle|quels|quelles|quand|combien)\b)"
    r"|, (?=(?:by|for|at|with|under|from|since|until) (?:what|which|whom|when|how much|how many)\b)"
    r"|, (?=(?:kinh phi|tong \w+|muc \w+|toi da|dien tich|von|so \w+|thoi gian)(?: \w+){0,4}"
    r" (?:bao nhieu|the nao|bao lau)\b)"
    r"|,? va (?=(?:co |do |la |khi |vi sao|tai sao|ai |bao nhieu|nhu the nao|nghi quyet nao|theo )\b)"
    r"|,? (?=(?:trong do|trong so do) (?:co )?(?:bao nhieu|may)\b|dont combien\b|of which how (?:many|much)\b)"
)
_JOINED_LATER = late_regex(
    r",? va (?=(?:[^\W\d_]+ ){1,5}(?:bao nhieu|bao lau|the nao|khi nao|ngay nao|bao gio|o dau|gi|ai)(?!\w))"
)
"""As in Vietnamese, where the question word stands last: only behind what asks already."""
_JOINED_BY_COMMA = late_regex(
    r", (?=(?:(?!(?:va|hay|hoac) )[^\W_]+ ){0,6}(?:bao nhieu|bao lau|the nao|khi nao|ngay nao|bao gio|o dau|vi sao"
    r"|tai sao|gi|ai|may)(?: [^\W_]+){0,3} ?(?:\?|\Z|,))"
)
"""A second question right behind a comma, at most ten syllables long."""
_ASKED = late_regex(r"(?<!\w)(?:bao nhieu|bao lau|the nao|bao gio|o dau|la gi|nao|ai|may)(?!\w)")

_AND = late_regex(r"(?:\s|,)(?:et|and|và|va)\s")
_LISTED = late_regex(r"\s*[,;]\s*(?:(?:and|et|và|va)\s+)?|\s+(?:and|et|và)\s+")


def split_questions(text: str) -> tuple[str, ...]:
    """The questions that `text` asks, at least one; "and which province issued it?" is a question of its own.

    >>> split_questions("À quoi sert le plan 5 et quelle province l'a publié ?")
    ('À quoi sert le plan 5', "quelle province l'a publié ?")
    """
    parts: list[str] = []
    for sentence in _QUESTION_END.split(text.strip()):
        parts.extend(_unjoin(sentence))
    return tuple(part.strip(" ,;") for part in parts if part.strip(" ,;?")) or (text,)


def _unjoin(sentence: str) -> list[str]:
    folded = fold(sentence)
    pieces, start = [], 0
    joints = [*_JOINED.finditer(folded)]
    later = (*_JOINED_LATER.finditer(folded), *_JOINED_BY_COMMA.finditer(folded))
    joints += [match for match in later if _ASKED.search(folded[: match.start()])]
    for match in sorted(joints, key=lambda joint: joint.start()):
        # A question word must stand before the joint too: else "and which" belongs to a relative clause.
        if match.start() >= start and len(folded[start : match.start()].split()) >= 3:
            pieces.append(sentence[start : match.start()])
            start = match.end()
    pieces.append(sentence[start:])
    return pieces


def summary_topics(text: str, named: Sequence[tuple[int, int]] = ()) -> tuple[str, ...]:
    """The topics that "and" joins in a text, without what stands in brackets; `named` as in `listed_things`."""
    plain = re.sub(r"\([^()]*\)", lambda bracket: " " * len(bracket[0]), text)
    return tuple(topic.strip(" ,;.?") for topic in _split(_AND, plain, 0, named) if topic.strip(" ,;.?"))


def listed_things(text: str, named: Sequence[tuple[int, int]] = ()) -> tuple[str, ...]:
    """The things that a question lists after a colon ("of X: area, exports and ports"), none when it lists none.

    `named` are the spans of what has a name of several words, such as "science and technology": they are not taken
    apart.

    >>> listed_things("Tell me of Ca Mau: forest area, shrimp exports, and number of ports?")
    ('forest area', 'shrimp exports', 'number of ports')
    """
    head, colon, rest = text.partition(":")
    start = len(head) + 1
    if not colon or not head.strip() or "//" in rest:
        bracket = re.search(r"\(([^()]+,[^()]+)\)", text)
        if bracket is None:
            return ()
        rest, start = bracket[1], bracket.start(1)
    things = [thing.strip(" ?.!") for thing in _split(_LISTED, rest, start, named)]
    return tuple(thing for thing in things if thing) if len(things) > 1 else ()


def _split(joint: re.Pattern[str], text: str, offset: int, named: Sequence[tuple[int, int]]) -> list[str]:
    """`text` taken apart at each `joint` in none of the spans `named`, which count from `offset` before it."""
    pieces, start = [], 0
    for match in joint.finditer(text):
        if not any(first <= match.start() + offset and match.end() + offset <= last for first, last in named):
            pieces.append(text[start : match.start()])
            start = match.end()
    return [*pieces, text[start:]]
