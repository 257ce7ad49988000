"""The sums and shares that a clause gives, and which of them belong to one support."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_bounds import is_bound
from ingest.extract.support_own_conditions import OWN_CONDITION
from policy.folding import fold
from policy.giving import VERB_OF_GETTING, VERB_OF_GIVING
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Criterion

_PART_OF = late_regex(r"(?:dont|of which|including|trong do|y compris|le reste|the rest)\s[^,;]{0,30}$")
_REMAINS = late_regex(r"(?<![a-z])(?:the remaining|the other|les? autres?)\s$")
_REMAINS_BEHIND = late_regex(r"\s(?:restants?|con lai|remaining)(?![a-z])")
"""Around the share that whoever is helped pays out of the own pocket."""
_INSTALMENTS = late_regex(
    r"(?<![a-z])(?:instal?ments?|tranches?|acomptes?|tam ung|up ?front|in advance|(?:lam|thanh|chia) (?:\S+ )?dot"
    r"|dot [0-9]|(?:le solde|the balance|the rest|the remainder|phan con lai|so con lai)(?: \S+){0,4}?"
    r" (?:sau|apres|a la|on|upon|after|when|khi|once))(?![a-z])"
)
"""The shares of such a sentence split a payment that another sentence tells."""
_OWN_SHARE = late_regex(
    r"(?<![a-z])(?:(?:applicant|firm|compan|enterprise|business|beneficiar|recipient|partner|co-?operative|household|owner)"
    r"[a-z]*(?:'s?)?(?: own)? (?:contributions?|share|part)|(?:own|matching) (?:funds?|contributions?|funding|capital)"
    r"|(?:apports?|contributions?|participations?|parts?|quotes?-parts?) (?:[a-z]+ ){0,2}?(?:de l'|de la |des? "
    r"|du |d'une? )"
    r"(?:entreprise|candidat|beneficiaire|demandeur|porteur|laureat|cooperative|menage|societe)[a-z]*"
    r"|apports? (?:personnels?|propres?)|fonds propres|autofinancement|(?:von |kinh phi |phan )?doi ung"
    r"|(?:doanh nghiep|don vi|to chuc|hop tac xa|chu dau tu|ho gia dinh|nguoi dan) (?:phai |tu )*(?:dong gop|bo"
    r" ra|bo von))"
    r"[^,;.:]{0,40}\Z"
)
"""Words before what whoever is helped puts in."""
_IN_MILLIONS = late_regex(r"(?<![a-z])(?:millions?|milliards?|billions?|trieu|ty|ti)(?![a-z])")
_ENDS_SUM = late_regex(
    r"$|\s?[,;.)|/]|\s(?:pour|a|au|aux|par|et|ou|dans|hors|en|pendant|durant|for|to|per|each|and|or|in|at|abroad|if|si"
    r"|cho|moi|va|hoac|o|tai|trong|ngoai|neu|khi|doi voi)(?![a-z])"
)
"""What may stand behind a sum that is told whole: nothing counted, only whom it is for, where, or the next one."""
_AID_OF = late_regex(
    rf"(?:{VERB_OF_GETTING.pattern}|(?<![a-z])(?:primes?|bourses?|aides?|soutiens?|allocations?|subventions?|indemnites?"
    r"|recompenses?|grants?|bonus|allowances?|awards?|prizes?|stipends?|subsid(?:y|ies)|ho tro|tro cap|thuong|phu cap))"
    r"(?: (?:de|of|la|unique de|mot lan|jusqu'a|up to|toi da))*\s?$"
)
"""Words right before a sum in millions that leave its currency unsaid: what is given is money."""
_TO_THE_SUM_OF = late_regex(
    rf"(?:{VERB_OF_GIVING.pattern}|{VERB_OF_GETTING.pattern})[^,;.:]{{0,24}}"
    r"(?:a hauteur de|a concurrence de|dans la limite de|jusqu'a|up to|at most|to the tune of|toi da|den) ?$"
)
_FRACTION = late_regex(r"[1-9]/[1-9]")
_OF_A_COST = late_regex(
    r"\s(?:(?:of|de|du|des|la|le|les|the|their|leurs?|its|cua)\s|d'|l')*(?:[a-z]+\s){0,2}?"
    r"(?:couts?|frais|prix|loyers?|salaires?|interets?|factures?|costs?|fees?|prices?|rents?|wages?|interest|tuition|bills?"
    r"|chi phi|gia thue|gia mua|tien|phi|le phi|hoc phi|lai suat)(?![a-z])"
)
"""What "half" or "a third" is given of."""
_AND = late_regex(r"(?<![a-z])(?:et|and|va|plus|ainsi que|as well as|cung voi)(?![a-z])(?! (?:medium|moyennes?|vua))")
_CAP = late_regex(
    r"(?<![a-z])(?:plafon\w+|maximum|ceilings?|(?:a|the|its) cap|capped|limite?|toi da|tran|khong qua|au plus)(?![a-z])"
)
_NEAR = 80
"""Characters before a value that are looked at."""
_POINTS = "percentage point"
INTEREST = late_regex(r"(?<![a-z])(?:interets?|interest|lai suat|lai vay|tien lai)(?![a-z])")
"""What is lowered by points: an index that gains three points gives nothing."""


def values_given(
    sentence: ReadSentence, begin: int, end: int, conditions: Sequence[Criterion], earlier: Quantity | None = None
) -> list[Quantity]:
    """The sums and shares that are given, not those that bound the applicant or restate or split another.

    `earlier`: what the sentence gave last before them, whose unit they may leave out.
    """
    own = OWN_CONDITION.search(sentence.text, begin, end)
    limit = own.start() if own else end
    bounds = {condition.quantity.text for condition in conditions if condition.quantity is not None}
    found: list[Quantity] = []
    first = bisect_left(sentence.quantities, begin, key=lambda read: read.start)
    for number in range(first, bisect_left(sentence.quantities, end, key=lambda read: read.start)):
        read = _with_unit_of(sentence, found[-1] if found else earlier, sentence.quantities[number])
        if not (begin <= read.start and read.end <= end) or read.kind not in (
            QuantityKind.MONEY,
            QuantityKind.PERCENTAGE,
        ):
            continue
        is_fraction = _FRACTION.fullmatch(read.unit or "") and _OF_A_COST.match(sentence.folded, read.end)
        is_points = read.unit == _POINTS and INTEREST.search(sentence.folded[begin:end])
        is_share = read.unit == "%" or is_fraction or is_points
        if read.kind is QuantityKind.PERCENTAGE and (
            not is_share or read.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.LESS_THAN)
        ):
            continue
        before = sentence.folded[max(begin, read.start - _NEAR) : read.start]
        if is_bound(sentence, read) or _PART_OF.search(before) or (read.start >= limit and found):
            continue
        if _splits(sentence, read, before) or _OWN_SHARE.search(before):
            continue
        if found and before.rstrip().endswith("(") and read.unit != found[-1].unit and read.unit != "VND":
            continue  # the same sum in another currency
        if found and read.text in bounds:
            continue
        found.append(read)
    return found


def _splits(sentence: ReadSentence, read: Quantity, before: str) -> bool:
    """Whether a share only says how a bill or a payment is split: what the firm pays itself, an instalment."""
    if read.kind is not QuantityKind.PERCENTAGE:
        return False
    if _REMAINS.search(before) or _REMAINS_BEHIND.match(sentence.folded, read.end):
        return True
    return _INSTALMENTS.search(sentence.folded) is not None and not _OF_A_COST.match(sentence.folded, read.end)


def _with_unit_of(sentence: ReadSentence, known: Quantity | None, read: Quantity) -> Quantity:
    """The sum that leaves its unit to the one before: the 500 of "250 millions de VND, un professeur 500 millions"."""
    is_bare = read.unit is None and _IN_MILLIONS.search(fold(read.text)) is not None
    ends_there = _ENDS_SUM.match(sentence.folded, read.end) is not None
    if read.kind is not QuantityKind.COUNT:
        return read
    if known is None:
        before = sentence.folded[max(0, read.start - _NEAR) : read.start]
        is_aid = is_bare and ends_there and (_AID_OF.search(before) or _TO_THE_SUM_OF.search(before))
        return replace(read, kind=QuantityKind.MONEY, unit="VND") if is_aid else read
    if known.kind is QuantityKind.PERCENTAGE and read.qualifier is Qualifier.AT_MOST and is_bare and ends_there:
        return replace(read, kind=QuantityKind.MONEY, unit="VND")  # "35 %, capped at 900 million": in dong as the rest
    if known.kind is not QuantityKind.MONEY:
        return read
    return replace(read, kind=QuantityKind.MONEY, unit=known.unit) if is_bare and ends_there else read


def grouped(sentence: ReadSentence, values: Sequence[Quantity]) -> list[list[Quantity]]:
    """A rate goes with the ceiling behind it; a second rate or a second sum begins the next grant."""
    groups: list[list[Quantity]] = []
    for place, value in enumerate(values):
        kinds = {known.kind for known in groups[-1]} if groups else set()
        following = values[place + 1].kind if place + 1 < len(values) else None
        opens = (
            not groups
            or value.kind in kinds
            or (value.kind is QuantityKind.PERCENTAGE and following is QuantityKind.MONEY)
        )
        opens = opens or _is_joined(sentence, groups[-1][-1], value)
        if opens and groups and value.kind in kinds and _explains(sentence, groups[-1][-1], value):
            continue
        if opens:
            groups.append([value])
        else:
            groups[-1].append(value)
    return groups


def _is_joined(sentence: ReadSentence, known: Quantity, value: Quantity) -> bool:
    """Whether the sum is given beside the share, not its ceiling: "half the rent and 90 million towards a trial"."""
    between = sentence.folded[known.end : value.start]
    is_sum_beside_share = known.kind is QuantityKind.PERCENTAGE and value.kind is QuantityKind.MONEY
    is_ceiling = value.qualifier is Qualifier.AT_MOST or _CAP.search(between)
    return is_sum_beside_share and not is_ceiling and _AND.search(between) is not None


def _explains(sentence: ReadSentence, known: Quantity, value: Quantity) -> bool:
    """Whether the sum is the old one ("from 200 to 500 million" keeps the new) or a share of the one before."""
    between = sentence.folded[known.end : value.start]
    return bool(re.search(r"(?:au lieu de|instead of|thay vi|contre|against|up from)\s$", between))
