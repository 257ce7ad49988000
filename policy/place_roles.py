"""What a place that a text names is there for: what is spoken of, part of a name, or something set beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from policy.folding import fold
from policy.language import Language
from policy.people import find_people
from policy.place_mentions import PlaceMention


class PlaceRole(StrEnum):
    """What a mention does in its sentence."""

    SUBJECT = "subject"
    """The sentence speaks of the place."""
    BESIDE = "beside"
    """It is compared with or lies next to: another place is spoken of."""
    GONE_TO = "gone to"
    """Where people and goods leave for."""
    IN_ORGANISATION = "in an organisation's name"
    """Part of the name of a school, a hospital, a company: they bear the names of places where they are not."""
    IN_PERSON = "in a person's name"
    VENUE = "venue"
    """Where a meeting was held: what is said there is said of somewhere else, or of the whole province."""
    MERGED = "merged"
    """The other half of a merger: "X, merged with Y" speaks of X."""


_UNIT = (
    r"(?:la |the |les )?(?:anciennes? |former )?(?:provinces? (?:de |d'|of )|villes? (?:de |d'|of )?|tinh |thanh pho )?"
)
_LIST = r"(?:[\w' -]{1,25}(?:, [\w' -]{1,25})?,? (?:et|and|va) )?"
_MERGED = re.compile(
    r"(?<![a-z])(?:merg\w+ with|combined with|join(?:ed|ing) with|fusion avec|fusionn\w+ avec|regroup\w+ avec|absorb\w+"
    rf"|hop nhat (?:voi|vao)|sap nhap (?:voi|vao)|nhap (?:voi|vao)) {_LIST}{_UNIT}\Z"
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:compare[ds]? (?:a|au|with|to|avec)|comparee?s? a|par rapport a|contrairement a|a la difference de"
    r"|a l'instar de|unlike|instead of|voisine?s? (?:de|d')|limitrophes? (?:de|d')|frontaliere?s? (?:de|d'|avec)"
    rf"|borders?|bordering|neighbou?ring|adjacent to|near|close to|pres de|proche de"
    rf"|giap(?: voi)?|lan can|gan|so voi|khac voi) ?{_LIST}{_UNIT}\Z"
)
_GONE_TO = re.compile(
    r"(?<![a-z])(?:quitt\w+|part(?:ent|ir|is)|demenag\w+|emigr\w+|export\w+|expedi\w+|leav\w+|left|mov(?:e|ed|es|ing)"
    r"|relocat\w+|ship(?:s|ped|ping)?|migrat\w+|roi|chuyen|di cu|xuat khau|bo di)(?![a-z])[^.;:]{0,60}?"
    rf"(?<![a-z])(?:pour|vers|a|to|for|from|sang|den|toi|ra|vao) {_UNIT}\Z"
)
_VENUE = re.compile(
    r"(?<![a-z])(?:colloques?|ateliers?|conferences?|forums?|seminaires?|reunions?|seances?|sommets?|ceremonies?|table"
    r" ronde|seminars?|workshops?|meetings?|summits?|hearings?|hoi thao|hoi nghi|dien dan|toa dam|le (?:ky|khai|trao)"
    r"|buoi (?:lam viec|hop)|su kien|events?)(?![a-z])[^.;:]{0,70}"
    rf"(?<![a-z])(?:a|in|at|tai|o|dans) {_UNIT}\Z"
)
_BEARS_A_PLACE = re.compile(
    r"(?<![a-z])(?:universite|university|ecole|school|lycee|college|institute?|hopital|hospital|academie|academy|musee"
    r"|museum|aeroport|airport|journal|polytechnic|campus)(?P<between>(?: [\w'&-]+){0,6}?) ?(?:de |d'|of )?\Z"
)
_BEARS_IN_VIETNAMESE = re.compile(
    r"(?<!\w)(?:Trường|Đại học|Cao đẳng|Học viện|Bệnh viện|Viện|Báo|Sân bay|Bảo tàng)"
    r"(?P<between>(?: [\w&-]+){0,8}?) ?\Z"
)
_COMPANY = re.compile(
    r"(?<!\w)(?:[Ss]ociété|[Gg]roupe|[Cc]oopérative|[Cc]ông ty(?: [Cc]ổ phần| TNHH)?|[Tt]ập đoàn|[Hh]ợp tác xã|HTX)"
    r"(?: [A-ZÀ-ÞĐ][\w&-]*){0,4} \Z"
)
_BEARER_BEHIND = re.compile(
    r"\s(?:[A-Z][\w&'-]*\s(?:and\s|of\s)?){0,4}?(?:University|College|Hospital|School|Institute|Academy|Newspaper|Museum"
    r"|Airport|Polytechnic|Corporation|Company|JSC|Group)(?!\w)"
)
_SITS = re.compile(
    r"(?<![a-z])(?:tai|o|cua|tinh|thanh pho|province|ville|city|and|et|va|with|avec|dans|a|by|in|at|for|from|to"
    r"|pour)(?![a-z])"
)
_BACK = 110


def place_roles(text: str, mentions: Sequence[PlaceMention], language: Language | None = None) -> list[PlaceRole]:
    """The role of each of `mentions` (as `find_places(text)` gives them), in their order."""
    plain = fold(text)
    persons = _names_of_persons(text, language)
    return [_role(text, plain, mention, persons) for mention in mentions]


def _role(text: str, plain: str, mention: PlaceMention, persons: Sequence[tuple[int, int]]) -> PlaceRole:
    if any(start <= mention.start and mention.end <= end for start, end in persons):
        return PlaceRole.IN_PERSON
    first = max(0, mention.start - _BACK)
    first = max(first, plain.rfind("\n", first, mention.start) + 1, plain.rfind(". ", first, mention.start) + 1)
    before = plain[first : mention.start].replace("\u00a0", " ")
    if _MERGED.search(before):
        return PlaceRole.MERGED
    if _is_in_organisation(text, before, first, mention):
        return PlaceRole.IN_ORGANISATION
    if _GONE_TO.search(before):
        return PlaceRole.GONE_TO
    if _VENUE.search(before):
        return PlaceRole.VENUE
    return PlaceRole.BESIDE if _BESIDE.search(before) else PlaceRole.SUBJECT


def _is_in_organisation(text: str, before: str, first: int, mention: PlaceMention) -> bool:
    if _BEARER_BEHIND.match(text, mention.end):
        return True
    written = text[first : mention.start]
    if _COMPANY.search(written):
        return True
    found = _BEARS_A_PLACE.search(before) or _BEARS_IN_VIETNAMESE.search(written)
    # "the university in the province of X" says where it is; "the University of X" only what it is called.
    return found is not None and not _SITS.search(fold(found["between"]))


def _names_of_persons(text: str, language: Language | None) -> list[tuple[int, int]]:
    """Start and end of each person's name."""
    spans: list[tuple[int, int]] = []
    for person in find_people(text, language):
        start = text.find(person.name, person.start, person.end)
        spans.append((start, start + len(person.name)))
    return spans
