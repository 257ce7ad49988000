"""Figures that a newspaper takes back: "Correction: we wrote that 62 experts had come. The right figure is 26."."""

from __future__ import annotations

from policy.late_regex import late_regex
from policy.quantity import Quantity

_WROTE = late_regex(
    r"(?<![a-z])(?:we|this (?:news)?paper|an earlier (?:version|report)|nous|notre (?:journal|article)|"
    r"une version (?:precedente|anterieure)|(?:bao|chung toi|bai (?:viet|bao)|ban tin))\s(?:[a-z' ]{0,30}?\s)?"
    r"(?:wrote|reported|stated|said|ecrit|indique|annonce|rapporte|publie|dua tin|dua|viet|dang|thong tin)(?![a-z])"
)
_CORRECTS = late_regex(
    r"(?<![a-z])(?:corrections?|corrigend\w+|errat\w+|rectificati\w+|clarification|dinh chinh|cai chinh|"
    r"wrongly|mistakenly|incorrectly|in error|par erreur|a tort|nham|sai sot|chua chinh xac)(?![a-z])"
)
_RIGHT = late_regex(
    r"(?<![a-z])(?:(?:right|correct|actual|exact) (?:figure|number|amount|date)|should (?:have )?(?:be|been|read)|"
    r"(?:chiffre|nombre|montant) (?:exact|correct)|il (?:fallait|faut) lire|il s'agit|"
    r"(?:con so|so lieu) (?:dung|chinh xac)|dung (?:ra )?la|phai la)(?![a-z])"
)


def is_retracted(quantity: Quantity, folded: str) -> bool:
    """Whether the sentence `folded` gives `quantity` as what was wrongly written.

    >>> from policy.quantity import find_quantities
    >>> text = "Correction: we wrote that 62 experts came; the right figure is 26."
    >>> [is_retracted(one, text.lower()) for one in find_quantities(text, "en")]
    [True, False]
    """
    wrote = _WROTE.search(folded)
    if wrote is None or not takes_back(folded) or quantity.start < wrote.end():
        return False
    right = _RIGHT.search(folded, wrote.end())
    return right is None or quantity.start < right.start()


def takes_back(folded: str) -> bool:
    """Whether the sentence `folded` says that something was wrongly written."""
    return _WROTE.search(folded) is not None and _CORRECTS.search(folded) is not None
