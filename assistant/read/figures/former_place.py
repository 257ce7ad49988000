"""Whether a figure is of a province as it was before a merger or as it is since: "the former Phu Tho ranked 26th" tells
no rank of the Phu Tho of today."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.read.figures.value_labels import value_labels
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.place_roles import PlaceRole, place_roles
from policy.places import MERGED_ON, find_places
from policy.quantity import Quantity

_FORMER = late_regex(
    r"(?<![a-z])(?:l'anci(?:en|enne)|ancien(?:ne)?s?|former|formerly|old|previous|cu|truoc day|"
    r"(?:before|prior to|avant) (?:the |la |its )?(?:merger|merging|fusion)|"
    r"truoc (?:khi )?(?:sap nhap|hop nhat))(?![a-z])"
)
_TODAY = late_regex(
    r"(?<![a-z])(?:new (?:province|city)|(?:merged|enlarged) (?:province|city)|nouvelle (?:province|ville)|"
    r"province (?:fusionnee|issue de la fusion|elargie)|(?:tinh|thanh pho) moi|(?:tinh|thanh pho) (?:[a-z]+ ){0,3}moi|"
    r"(?:after|since) (?:the )?merger|apres (?:la )?fusion|depuis (?:la )?fusion|sau (?:khi )?(?:sap nhap|hop nhat)|"
    r"the new [a-z]+|(?:le|la) nouve(?:au|lle) [a-z]+)(?![a-z])"
)
_FORMER_PROVINCE = late_regex(
    r"(?<![a-z])(?:(?:the )?(?:old|former) (?:province|city)|ancienne (?:province|ville)|"
    r"(?:tinh|thanh pho) cu)(?![a-z])"
)
_TURN = late_regex(r"[;.]\s|,?\s(?:but|while|whereas|mais|tandis que|alors que|trong khi|nhung|con)\s")
"""Where a sentence turns to something else."""


def is_of_another_time_of_place(
    quantity: Quantity, quantities: Sequence[Quantity], understanding: Understanding, sentence: Sentence
) -> bool:
    """Whether the words of `quantity`, one of the `quantities` of `sentence`, say that it is of the former province
    where the present one is asked about, or the other way round."""
    if not understanding.places or " | " in sentence.text or not _FORMER.search(sentence.folded):
        return False
    label = _label(quantity, quantities, sentence.text)
    is_former = _is_former(label)
    if asks_of_former(understanding):
        return not is_former and bool(_TODAY.search(fold(label)))
    if any(one.first < MERGED_ON for one in understanding.periods):
        return False
    return is_former and not _TODAY.search(fold(label))


def asks_of_former(understanding: Understanding) -> bool:
    """Whether the question is about a province as it was before a merger.

    >>> from assistant.understand import understand
    >>> asks_of_former(understand("Quảng Ngãi cũ xếp thứ mấy?")), asks_of_former(understand("Quảng Ngãi xếp thứ mấy?"))
    (True, False)
    """
    return _is_former(understanding.text) or (
        bool(understanding.places) and bool(_FORMER.search(fold(understanding.text)))
    )


def _label(quantity: Quantity, quantities: Sequence[Quantity], text: str) -> str:
    """The words that belong to `quantity`: where it is the only one of its kind, those of its clause."""
    alike = [one for one in quantities if one.kind is quantity.kind or one is quantity]
    if len(alike) == 1:
        turns = [match.span() for match in _TURN.finditer(fold(text))]
        begin = max((end for _, end in turns if end <= quantity.start), default=0)
        return text[begin : min((start for start, _ in turns if start >= quantity.end), default=len(text))]
    spans = tuple((one.start, one.end) for one in alike)
    return value_labels(text, spans)[spans.index((quantity.start, quantity.end))].text


def _is_former(text: str) -> bool:
    roles = place_roles(text, find_places(text))
    return PlaceRole.FORMER in roles or bool(_FORMER_PROVINCE.search(fold(text)))
