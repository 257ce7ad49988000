"""Where a figure holds: the place of its clause, of its sentence, or carried down when there is only one."""

from __future__ import annotations

import re

from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex

_NATIONAL = late_regex(
    r"(?<![a-z])(?:le vietnam|vietnam's|the country|the whole country|national target|le pays|notre pays|ca nuoc|"
    r"toan quoc|"
    r"dat nuoc|nationwide|l'etat|the state|quoc gia|a l'echelle nationale|cua ca nuoc|viet nam)(?![a-z])"
)
_REFERS_BACK = late_regex(
    r"(?<![a-z])(?:la province|la ville|cette province|cette ville|la localite|elle|son|sa|ses|provincial|provinciale|"
    r"provinciaux|the province|"
    r"the city|this province|the locality|its|it|local|tinh|thanh pho|dia phuong|toan tinh|toan thanh pho|"
    r"tinh nha)(?![a-z])"
)
_RESPECTIVELY = late_regex(r"(?<![a-z])(?:respectivement|respectively|lan luot)(?![a-z])")
_LISTS = late_regex(
    r"\s?(?:cities|districts|provinces|and|et|va)?\s?(?:,|et|and|va|&)?\s?(?:and |et )?(?:de |du |d'|a )?(?:la )?"
    r"(?:province |ville |tinh |thanh pho )?(?:de |d')?"
)
_BREAKS = late_regex(r"[,;:.()|]")
_OPENS_PART = late_regex(
    r",\s(?:dont|y compris|parmi lesquel\w+|including|of which|among them|trong do(?: co)?|bao gom|gom)\s[^,;]*\Z"
)
_GOES_ON = late_regex(
    r",\s(?:et|ainsi que|and|as well as|va|cung(?: voi)?)\s"
    r"(?:(?:pres de|environ|plus de|about|nearly|over|some|khoang|gan|hon)\s)?\Z"
)
_WITHIN_A_NAME = late_regex(
    r"(?:universit[ée]|institute?|h[oô]pital|cent(?:re|er)|university|parc|park|zone|đại học|trường|viện)"
    r"(?:\s\w+){0,3}\s(?:de |d'|of )?\Z",
    re.IGNORECASE,
)
_RIGHT_BEHIND = late_regex(
    r"\s(?:à|a|au|in|at|for|ở|tại|của|cho)(?: (?:la |the |tỉnh |thành phố |province (?:de |of )?)+)?\s?\Z"
)
"""A bare number and its place: "31 patents in X and 12 in Y"."""


def places_for(sentence: ReadSentence, index: int) -> tuple[str, ...]:
    """The places for which the sentence's quantity number `index` holds; empty where the text leaves it open."""
    quantity = sentence.quantities[index]
    ids = list(dict.fromkeys(mention.place_id for mention in sentence.places))
    if len(ids) > 1 and len(ids) == len(sentence.quantities) and _RESPECTIVELY.search(sentence.folded):
        return (ids[index],)
    if (own := _paired(sentence, index) or _right_behind(sentence, quantity.end)) is not None:
        return (own,)
    before = _named_before(sentence, quantity.start)
    if before:
        return before
    behind = _named_behind(sentence, index)
    around = _around(sentence)
    if behind is not None and not any(_province(behind) == _province(one) for one in around):
        return (behind,)
    return around


def _paired(sentence: ReadSentence, index: int) -> str | None:
    """The place of a value in a row of values with a place behind each: "900 nurses in X and 650 in Y"."""
    quantity = sentence.quantities[index]
    alike = [one for one in sentence.quantities if one.kind is quantity.kind and one.unit in (quantity.unit, None)]
    marks = sorted(
        [(one.start, one.end, True) for one in alike] + [(one.start, one.end, False) for one in sentence.places]
    )
    is_row = len(alike) > 1 and [is_value for _, _, is_value in marks] == [True, False] * len(alike)
    if not is_row or any(
        _parts(sentence, one[1], other[0]) for one, other in zip(marks[::2], marks[1::2], strict=False)
    ):
        return None
    return sentence.places[alike.index(quantity)].place_id if quantity in alike else None


def _right_behind(sentence: ReadSentence, end: int) -> str | None:
    named = (one for one in sentence.places if one.start > end and _RIGHT_BEHIND.match(sentence.text[end : one.start]))
    return next((one.place_id for one in named), None)


def _parts(sentence: ReadSentence, start: int, end: int) -> bool:
    """Whether something else begins between a value and a place behind it, or the place is part of a name."""
    between = sentence.text[start:end].removesuffix("(")
    return bool(_BREAKS.search(between) or _WITHIN_A_NAME.search(between))


def places_of(sentence: ReadSentence) -> tuple[str, ...]:
    """The places that the sentence as a whole speaks of: those it names, else the one around it."""
    return sentence.scope.about if sentence.scope.is_own else _around(sentence)


def _around(sentence: ReadSentence) -> tuple[str, ...]:
    """The place that the paragraph, the heading or the article is about."""
    is_national = _NATIONAL.search(sentence.folded) and not _REFERS_BACK.search(sentence.folded)
    return () if is_national else sentence.scope.around


def _named_before(sentence: ReadSentence, start: int) -> tuple[str, ...]:
    """The place named last before the value, with those it is listed with; towns of one province give the province."""
    before = [mention for mention in sentence.places if mention.end <= start]
    beside = {mention.start - sentence.start for mention in sentence.scope.beside}
    # "Compared with X, …": what follows the comma is not X's.
    before = [one for one in before if one.start not in beside or "," not in sentence.text[one.end : start]]
    before = [one for one in before if not _closes_behind(sentence.text, one.end, start)]
    before = [one for one in before if not _is_aside(sentence.folded, one.end, start)]
    if not before:
        return ()
    chosen = [before[-1]]
    for mention in reversed(before[:-1]):
        if not _LISTS.fullmatch(sentence.folded[mention.end : chosen[-1].start]):
            break
        chosen.append(mention)
    ids = tuple(dict.fromkeys(mention.place_id for mention in reversed(chosen)))
    provinces = {_province(place_id) for place_id in ids}
    return (next(iter(provinces)),) if len(ids) > 1 and len(provinces) == 1 else ids


def _closes_behind(text: str, end: int, start: int) -> bool:
    """Whether a parenthesis that holds the place is closed before the value: "(X 3, Y 4), 20 others"."""
    between = text[end:start]
    return between.count(")") > between.count("(")


def _is_aside(folded: str, end: int, start: int) -> bool:
    """Whether the place that ends at `end` stands in a part that is told between commas: "64 firms, including 38 from
    X, and 145 start-ups"."""
    return bool(_GOES_ON.search(folded[end:start]) and _OPENS_PART.search(folded[:end]))


def _named_behind(sentence: ReadSentence, index: int) -> str | None:
    """The place in the words right behind the value ("98 % des entreprises de Hué"), before anything else begins."""
    quantity = sentence.quantities[index]
    last = len(sentence.text)
    if index + 1 < len(sentence.quantities):
        last = sentence.quantities[index + 1].start
    for mention in sentence.places:
        if not quantity.end <= mention.start < last:
            continue
        if not _parts(sentence, quantity.end, mention.start):
            return mention.place_id
    return None


def _province(place_id: str) -> str:
    return place_id.split("/")[0]
