"""Values that say by how much something changed, not how much there is: "up 6 billion", "tăng 12%", "soit 6 de plus".

Of "the budget rose by 6 billion to 40 billion" the 6 is one, the 40 is not; of "rose from 34 to 40" none is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.changes import changes_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_ABOUT = (
    r"(?:about |around |nearly |almost |over |more than |some |only |just |roughly |a further |an? |environ |pres de |"
    r"plus de |quelque |quelques |presque |khoang |gan |hon |chi |toi |them |duoc |dung |an average of |on"
    r" average |en moyenne |"
    r"une moyenne de |trung binh |binh quan )*"
)
_RISES = (
    r"(?:r[oi]s(?:e|es|en|ing)|rose|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|f[ea]ll\w*|drop\w*|"
    r"declin\w*|decreas\w*|shr[aiu]nk\w*|went (?:up|down)|gone (?:up|down)|going (?:up|down)|"
    r"(?:is|are|was|were) (?:up|down))"
)
_MOVES = (
    r"(?:rais(?:e|ed|es|ing)|lift\w*|expand\w*|cut|cuts|cutting|reduc\w*|lower\w*|shorten\w*|slash\w*|improv\w*|"
    r"boost\w*|enlarg\w*|higher|lower|widen\w*|narrow\w*|exceed\w*)"
)
_GREW_FR = (
    r"(?:augment\w*|progress\w+|grimp\w+|bondi\w*|baiss\w*|recul\w*|diminu\w*|chut\w*|redui\w*|reduction|relev\w+|"
    r"hausse|croissance|croit|cru|accru\w*|accroi\w*|accroissement|abaiss\w*|raccourci\w*|bond|repli|majore\w*|"
    r"gonfl\w+|elargi\w*)"
)
_LED_TO = late_regex(
    rf"(?<![a-z])(?:{_RISES}|{_MOVES})(?:\s[a-z'’-]+){{0,6}}?\sby\s{_ABOUT}\Z|"
    rf"(?<![a-z])(?:increase|rise|growth|fall|drop|decline|decrease|gain|reduction|jump|cut) of\s{_ABOUT}\Z|"
    rf"(?<![a-z])(?:rose|risen|rising|climbed|jumped|surged|soared|fell|fallen|dropped|declined|increased|decreased|"
    rf"shrank|went up|went down)\s{_ABOUT}\Z|"
    rf"(?:\A|[,(–—-]\s?|(?<![a-z])(?:is|are|was|were|still|now|it's)\s)(?:up|down)\s{_ABOUT}\Z|"
    rf"(?<![a-z]){_GREW_FR}(?:\s[a-z'’-]+){{0,3}}?\s(?:de|d['’])\s?{_ABOUT}\Z|"
    rf"(?<![a-z])(?<!nen )(?<!ha )(?<!bao )(?:tang|giam|nhieu hon|cao hon|it hon|thap hon)(?: truong)?(?: rong)?\s"
    rf"{_ABOUT}\Z|"
    r"[(\s]\+\s?\Z"
)
_GAINS = late_regex(
    rf"(?<![a-z])(?:gain(?:s|ed|ing)?|los(?:es|t|ing)|gagn(?:e|es|ent|ant|ait|ee?s?)|perd(?:s|u|ent|ant|ait)?|tut|mat|vuot)"
    rf"(?: them| mat| toi)?\s{_ABOUT}\Z"
)
_POINTS = late_regex(r"\s(?:percentage )?(?:points?|places?|spots?|ranks?|rangs?|diem|bac|hang)(?![a-z])")
"""What is gained and lost in a ranking."""
_GREW_PERCENT = late_regex(rf"(?<![a-z])gr[eo]w(?:s|n|ing)?\s{_ABOUT}\Z")
"""Of a percentage alone: a farm that "grows 300 tonnes" has grown by nothing."""
_SAID_BEHIND = late_regex(
    r"\s?(?:[a-z'’%-]+\s){0,4}?(?:more|fewer|less|higher|lower|faster) than(?![a-z])|"
    r"\s?(?:[a-z'’%-]+\s){0,4}?de (?:plus|moins)(?:\s(?:que|qu['’]|par rapport)|\s?[,.;:)]|\s?\Z)|"
    r"\s?(?:[a-z'’%-]+\s){0,3}?(?:cao|nhieu|it|thap|lon) hon(?: so voi)?(?![a-z])"
)
_BREAK = late_regex(r"[;:.](?=\s)")
_REACH = 90
_BEHIND = 60


def increments_in(text: str, quantities: Sequence[Quantity]) -> frozenset[tuple[int, int]]:
    """The spans of those of the `quantities` of `text` that say by how much something rose or fell.

    >>> from policy.quantity import find_quantities
    >>> text = "Ngân sách tăng 6 tỷ đồng, lên 40 tỷ đồng."
    >>> [text[start:end] for start, end in increments_in(text, find_quantities(text, "vi"))]
    ['6 tỷ đồng']
    """
    folded = fold(text)
    moved = {
        (one.start, one.end)
        for change in changes_in(text, quantities)
        if not change.is_addition
        for one in (change.before, change.after)
    }
    return frozenset(
        (one.start, one.end)
        for index, one in enumerate(quantities)
        if _is_increment(folded, one, quantities[index + 1].start if index + 1 < len(quantities) else len(text))
        and ((one.start, one.end) not in moved or _stands_apart(folded, one))
    )


def _is_increment(folded: str, quantity: Quantity, limit: int) -> bool:
    if quantity.kind in (QuantityKind.RANK, QuantityKind.RATIO):
        return False
    lead = _BREAK.split(folded[max(0, quantity.start - _REACH) : quantity.start])[-1]
    if _LED_TO.search(lead) or (quantity.kind is QuantityKind.PERCENTAGE and _GREW_PERCENT.search(lead)):
        return True
    if _GAINS.search(lead) and _POINTS.match(folded, quantity.end):
        return True
    return _SAID_BEHIND.match(folded[quantity.end : min(limit, quantity.end + _BEHIND)]) is not None


def _stands_apart(folded: str, quantity: Quantity) -> bool:
    """Whether a value set against another is the difference all the same: "74, up 22 against 2023"."""
    return re.search(r"(?<![a-z])by\s\Z", folded[: quantity.start]) is not None
