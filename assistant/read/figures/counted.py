"""What a number counts: the noun behind it, the subject of "the number of … rose to", or what was counted before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.concepts import Mention
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind
from policy.quantity.bare import behind_of_them, is_of_those_told

_NUMBERED = 10
_REACH = 28
_WORDS = late_regex(r"[^\W\d_]+")
_JOINS = late_regex(
    r"[\s,]*(?:(?:and|et|va|ou|or)\s)?\s*(?:(?!(?:aux?|a|to|for|pour|cho|of|in|dans|ve|un|une|an|one|mot|de|du|des|d)\s)"
    r"[^\W\d_]+\s)?"
)
"""Between the names of one noun phrase: a conjunction, an adjective; no "for", which says whom the thing serves."""
_LINK_WORDS = "de d des du of les the la le l cac nhung new nouvelles nouveaux moi"
_LINKS = frozenset(_LINK_WORDS.split())
_COPULAS = frozenset(["are", "were", "is", "was", "sont", "etaient", "have", "has", "had", "ont", "went", "belong"])
_NUMBER_OF = late_regex(
    r"(?<![a-z])(?:the number of|numbers of|le nombre (?:de |d'|des )|nombre (?:de |d'|des )|so luong(?: cac)?|"
    r"tong so|so(?= (?:doanh|du an|san pham|hop tac|trung tam|bang|start|nhiem vu|de tai|ky su)))\s?"
)
_SO_MANY = late_regex(r"(?<![a-z])(?:au nombre de|numbering|voi so luong|gom)\s\Z")
"""Between what is counted and its number: "all communes, 65 in number"."""
_QUALIFIED = 12
"""Characters of an adjective between "the number of" and what is counted."""
_REQUEST_BEFORE = late_regex(r"(?<![a-z])(?:demandes?|dossiers?|candidatures?|don(?: dang ky| xin)?|ho so)(?![a-z])")
_REQUEST_AFTER = late_regex(r"\s+(?:applications?|filings?|requests?|candidates?)(?![a-z])")
_AGE = late_regex(r"(?<![a-z])(?:tuoi|age|ages|aged|ages? of|agee?s? de)(?![a-z])[^,;.]{0,14}$")
_HOW_OFTEN = late_regex(r"(?<![a-z])(?:trong|moi|per|par|every|chaque|in|dans|en)\s\Z")
_OFTEN_WITHIN = 40
"""Characters between what is counted and the time in which it may be."""


def heads_after(text: str, mentions: Sequence[Mention], start: int, limit: int) -> tuple[str, ...]:
    """The concepts of the noun phrase after a number: "500 members of the start-up club" counts members."""
    heads: list[str] = []
    end = start
    for one in mentions:
        if one.start < start - 1:
            continue
        between = text[end : one.start]
        if one.start >= limit or len(between) > _REACH or re.search(r"[;:.(]|,(?! )", between):
            break
        if heads and not _JOINS.fullmatch(fold(between)):
            break
        if not heads and _nouns(between) and not _is_adjective_run(between):
            break
        heads.append(one.concept)
        end = one.end
    return tuple(dict.fromkeys(heads))


def heads_left_out(
    text: str, mentions: Sequence[Mention], quantity: Quantity, first: Sequence[str], last: Sequence[str]
) -> tuple[str, ...]:
    """What a number without its noun counts; `first` and `last` are the heads of the first count of the sentence and of
    the one before it."""
    folded = fold(text)
    if (begin := behind_of_them(text, quantity)) is not None:
        named = next((one.concept for one in mentions if 0 <= one.start - begin <= 1), None)
        return (named,) if named is not None else tuple(first)
    if is_of_those_told(text, quantity.end):
        return tuple(first)
    if _SO_MANY.search(folded[: quantity.start]):
        named = next((one.concept for one in reversed(mentions) if one.end <= quantity.start), None)
        return (named,) if named is not None else ()
    own = _after_number_of(folded, mentions, quantity)
    if own is not None and not (last and re.search(r"[0-9]", folded[own[1] : quantity.start])):
        return own[0]
    return tuple(last)


def _after_number_of(
    folded: str, mentions: Sequence[Mention], quantity: Quantity
) -> tuple[tuple[str, ...], int] | None:
    """What "the number of …" names before the number, and where those words begin: "certified technology firms" are
    both certified and firms."""
    for match in reversed(list(_NUMBER_OF.finditer(folded[: quantity.start]))):
        named: list[Mention] = []
        for one in mentions:
            gap = one.start - (named[-1].end if named else match.end())
            if one.end <= quantity.start and 0 <= gap <= (1 if named else _QUALIFIED):
                named.append(one)
        if named and not re.search(r"[;.]\s", folded[match.end() : quantity.start]):
            return tuple(one.concept for one in named), match.end()
    return None


def counts_requests(text: str, end: int, thing: Mention) -> bool:
    """Whether applications for `thing`, named behind a number that ends at `end`, are counted: "74 patent
    applications", "74 demandes de brevet"."""
    folded = fold(text)
    named = folded[thing.start : thing.end]
    return bool(
        _REQUEST_AFTER.match(folded, thing.end)
        or _REQUEST_BEFORE.search(folded[end : thing.start])
        or _REQUEST_AFTER.search(named)
        or _REQUEST_BEFORE.search(named)
    )


def names_requests(question: str) -> bool:
    """Whether a question is after applications."""
    folded = fold(question)
    return bool(_REQUEST_BEFORE.search(folded)) or bool(
        re.search(r"(?<![a-z])(?:applications?|filings?|filed)", folded)
    )


def is_an_age(text: str, start: int) -> bool:
    """Whether the number is how old somebody is: "aged under 35", "tuổi không quá 50"."""
    return bool(_AGE.search(fold(text[:start])))


_ENDS_NAME = late_regex(
    r"\s*(?:$|[,.;:)]|(?:in|to|by|at|en|a|au|d'ici|d'|contre|against|currently|at present|now|actuellement|"
    r"aujourd'hui|hien|vao|nam|den|trong|thang|so voi|from|fin|fois|were|was|are|have|has|ont|sont|etaient|avaient|da|"
    r"duoc|last|this|the year|l'an|bi)(?![a-z]))"
)
"""What stands behind a number that may be the end of a name."""
_NAME_BEFORE = late_regex(r"(?<![.:;!?] )(?<!^)\b[^\W\d_a-z]\w+\s\Z")


def is_number_of_name(text: str, quantity: Quantity) -> bool:
    """Whether a small bare number ends a name and counts nothing: "Song Hau 2", "phase II 3" are no two or three."""
    if (
        quantity.value >= _NUMBERED
        or quantity.text != str(quantity.value)
        or not _ENDS_NAME.match(fold(text), quantity.end)
    ):
        return False
    return bool(_NAME_BEFORE.search(text[: quantity.start])) and text[: quantity.start].rstrip()[-1:].isalpha()


_STANDS_FOR = late_regex(
    r"(?<![a-z])(?:(?:le|l')\s?(?:sont|etaient|ont ete|fait|font)|en (?:font partie|disposent|beneficient)|"
    r"(?:do|have done|did|are|were|is|was) so(?! far)|da (?:lam|dat|thuc hien) (?:duoc )?(?:nhu vay|viec nay|dieu nay))"
    r"(?![a-z])"
)


def stands_for_more(text: str) -> bool:
    """Whether a sentence says of its numbers only that they "are so", as was told before it."""
    return bool(_STANDS_FOR.search(fold(text)))


def _nouns(between: str) -> list[str]:
    return [word for word in _WORDS.findall(fold(between)) if word not in _LINKS]


def _is_adjective_run(between: str) -> bool:
    """At most one word between number and thing, with no "of" or comma after it: "12 leading enterprises"."""
    words = _WORDS.findall(fold(between))
    return "," not in between and len(words) == 1 and words[0] not in _LINKS and words[0] not in _COPULAS


def is_how_often(text: str, quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a time only says how often: "no more than 2 items in one year" lasts no year."""
    if quantity.kind is not QuantityKind.DURATION or quantity.value != 1:
        return False
    is_counted = any(
        one.kind in (QuantityKind.COUNT, QuantityKind.OTHER) and 0 < quantity.start - one.end < _OFTEN_WITHIN
        for one in others
    )
    return is_counted and _HOW_OFTEN.search(fold(text[: quantity.start])) is not None
