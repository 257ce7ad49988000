"""Two values of one thing in a sentence, where one took the place of the other: "rose from 9 to 21", "74, up from 52 in
2023", "de trois en 2021 on est passé à onze"; and what was added against the total it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_ABOUT = (
    r"(?:about |nearly |almost |over |more than |some |only |just |environ |pres de |plus de |quelque |khoang |gan |"
    r"hon |chi )?"
)
_FROM = late_regex(
    rf"(?<![a-z])(?:from(?: the)?|de(?: la)?|du|d'|tu(?: muc| vi tri| hang)?|tu cho(?: moi| chi)?(?: co)?)\s?{_ABOUT}\Z"
)
_TO = late_regex(
    rf"(?<![a-z])(?:to(?: the)?|a(?: la)?|au|jusqu'a|len|len toi|len den|xuong|xuong con|con|thanh|den|toi)\s{_ABOUT}\Z"
)
_VERB = late_regex(
    r"(?<![a-z])(?:rose|risen|rising|rises?|gr[eo]w\w*|increas\w+|went|gone|climb\w*|jump\w*|rais(?:e|ed|es|ing)|lift\w*|"
    r"expand\w*|mov(?:e|ed|es|ing)|fell|fall\w*|drop\w*|declin\w*|decreas\w*|cut|shrank|shrunk|shorten\w*|reduc\w*|"
    r"lower\w*|slipp\w*|up|down|improv\w*|"
    r"pass(?:e|es|ee|ees|er|ant|ait|aient|era)|augment\w*|port(?:e|es|ee|ees|er|ant)|progress\w+|grimp\w+|bondi\w*|"
    r"mont(?:e|es|ee|ees|ant)|relev\w*|evolu\w+|diminu\w*|baiss\w*|recul\w*|tomb\w*|redui\w*|ramen\w*|chut\w*|"
    r"abaiss\w*|descend\w*|raccourci\w*|tang|giam|nang|rut|ha|keo|chuyen)(?![a-z])"
)
_VIETNAMESE_TO = late_regex(
    r"(?<![a-z])(?:(?:len|xuong|con)(?: toi| den| con)?(?: vi tri| hang)?|(?:den )?nay [^,;.]{0,30}?co)\s"
    r"(?:khoang |gan |hon |chi )?\Z"
)
_INSTEAD_OF = late_regex(
    rf"(?<![a-z])(?:(?:up|down) from|(?<=[,(] )(?:up|down) (?:on|against)|en (?:hausse|baisse) par rapport a|"
    rf"(?:tang|giam) so voi(?: muc)?)\s{_ABOUT}\Z"
)
_SET_AGAINST = late_regex(
    rf"(?:[,(;]\s?(?:as )?(?:contre|against)|(?<![a-z])(?:versus|vs\.?|compared (?:with|to)|as opposed to|instead of"
    rf"|au lieu (?:de|des|d')|par rapport aux?|so voi(?: con so| muc)?|thay vi(?: con so)?))"
    rf"\s?(?:the |only )?{_ABOUT}\Z"
)
_DIFFERENCE = late_regex(
    rf"(?<![a-z])(?:by|up|down|more|tang(?: them)?|giam|de|hausse de|baisse de|(?:increase|rise|fall) of)\s?{_ABOUT}\Z"
)
"""Before a value that says by how much, not what is so now: "tăng 20 so với 52"."""
_BY_SO_MUCH_FR = late_regex(
    r"(?<![a-z])(?:augment\w*|progress\w+|grimp\w+|bondi\w*|baiss\w*|recul\w*|diminu\w*|chut\w*|hausse|relev\w+|"
    rf"redui\w*|accru\w*|croissance)\s(?:de |d['’]){_ABOUT}\Z"
)
_STOP = late_regex(r"[.;](?=\s)")
_LONGEST = 110
_NOUN = 40
_MORE_BEFORE = late_regex(r"(?<![a-z])(?:them|an additional|additional|another|tang them)\s(?:duoc )?\Z")
_MORE_BEHIND = late_regex(
    r"\s(?:[a-z'-]+\s){0,3}?(?:more|additional|de plus|supplementaires?|new|nouve\w+|moi)(?![a-z])"
)
_MAKES_TOTAL = late_regex(
    r"(?:(?:nang|dua|lam)[^,;.]{0,50}?\slen(?: thanh| toi| den)?|tong (?:so|cong)[^,;.]{0,25}?(?:len|la|dat)|"
    r"bring\w* (?:the|its|their)[^,;.]{0,50}? to|taking (?:the|its|their)[^,;.]{0,50}? to|for a total of|"
    r"(?:portant|ce qui porte|amenant)[^,;.]{0,60}? a|pour un total de|soit un total de)\s(?:con so )?\Z"
)


@dataclass(frozen=True, slots=True)
class Change:
    """One value in the place of another."""

    before: Quantity
    """What was so until then; of an addition what was added."""
    after: Quantity
    """What is so since; of an addition what they are together."""
    is_addition: bool = False


def changes_in(text: str, quantities: Sequence[Quantity]) -> tuple[Change, ...]:
    """The changes that `text` tells of its `quantities`, which stand in order.

    >>> from policy.quantity import find_quantities
    >>> text = "The number rose from 9 in 2022 to 21."
    >>> [(one.before.text, one.after.text) for one in changes_in(text, find_quantities(text, "en")) ]
    [('9', '21')]
    """
    folded = fold(text)
    found: list[Change] = []
    for index, second in enumerate(quantities):
        first = next((one for one in reversed(quantities[:index]) if _are_alike(one, second)), None)
        if first is None or second.start - first.end > _LONGEST or _STOP.search(folded, first.end, second.start):
            continue
        change = _change(folded, first, second)
        if change is not None:
            found.append(change)
    return tuple(found)


def own_periods(text: str, quantity: Quantity, changes: Sequence[Change], periods: Sequence[Period]) -> list[Period]:
    """Of the `periods` of `text` those that may date `quantity`: the time of what was before is not that of what is."""
    change = next((one for one in changes if not one.is_addition and quantity in (one.before, one.after)), None)
    if change is None:
        return list(periods)
    first, second = sorted((change.before, change.after), key=lambda one: one.start)
    end = _STOP.search(text, second.end)
    limit = end.start() if end else len(text)
    of_first = [one for one in periods if first.end <= one.start < second.start]
    of_second = [one for one in periods if second.end <= one.start < limit]
    if change.before is second:
        # "74, up from 52 at the end of 2023": what opens the sentence dates the first.
        of_first = of_first or [one for one in periods if one.start < first.start]
    elif quantity is change.after and not of_second:
        # "In 2024 it rose from 9 to 21": said before both it dates the outcome.
        of_second = [one for one in periods if one.start < first.start]
    return of_first if quantity is first else of_second


NOW_VI = r"(?<!thuc )(?<!the )(?<!phat )(?<!xuat )(?<!bieu )(?<!cai )hien(?: nay| co| tai)?"
"""Vietnamese for now, folded; the same syllable ends other words: "thực hiện" (to carry out)."""
NEW_CLAUSE = (
    r"\s(?:and|but|et|mais|va|nhung)\s(?:(?:it|they|elle|elles|il|ils|now|today|currently|hien|nay|tinh)\s)?"
    r"(?:already |deja |da |moi |only |n'en |en )?(?:has|had|have|is|are|was|were|counts|compte|comptait|"
    r"a(?! (?:la |l'|partir|travers|savoir))|ont|est|sont|dispose|"
    r"co(?! (?:so|quan|che|cau|hoi|ban|gioi|dien|khi)(?![a-z]))|dat(?! (?:dai|hiem|nuoc)(?![a-z])))(?=\s)"
)
"""Where a sentence says on, with a verb of its own, what is so: on folded text. A date before it is not of what follows
it: "it needs 900 by 2030 and has 260". Without diacritics "et à la", "và cơ sở", "và đất đai" look like verbs."""


def _are_alike(one: Quantity, other: Quantity) -> bool:
    if one.kind is other.kind:
        return one.unit == other.unit or other.unit is None or one.unit is None
    # "from 45 to 12 days", "54 MW, against 310"
    return any(value.kind is QuantityKind.COUNT and value.unit is None for value in (one, other))


def _change(folded: str, first: Quantity, second: Quantity) -> Change | None:
    lead, between = folded[: first.start], folded[first.end : second.start]
    if _MAKES_TOTAL.search(between) and (
        _MORE_BEFORE.search(lead) or _MORE_BEHIND.match(folded[first.end : first.end + _NOUN])
    ):
        return Change(first, second, is_addition=True)
    if _INSTEAD_OF.search(between) or (_SET_AGAINST.search(between) and not _DIFFERENCE.search(lead)):
        return Change(second, first)
    has_verb = _VERB.search(lead[-_LONGEST:]) or _VERB.search(between)
    if _BY_SO_MUCH_FR.search(lead) and "," in between:
        return None  # "a augmenté de 6 milliards, à 40 milliards"
    if _FROM.search(lead) and (_VIETNAMESE_TO.search(between) or (_TO.search(between) and has_verb)):
        return Change(first, second)
    if _TO.search(lead) and _FROM.search(between) and _VERB.search(lead[-_LONGEST:]) and "," not in between:
        return Change(second, first)
    return None
