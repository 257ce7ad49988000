"""What a place that a text names is there for: what is spoken of, part of a name, or something set beside."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
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
    """The other half of a merger: "X, merged with Y" and "X, now part of Y" speak of X."""
    FORMER = "former"
    """A province that is called a former one: the sentence speaks of it, the story goes on about the present one."""
    IN_PROJECT = "in a project's name"
    """"Ninh Thuan 1": said of a plant there; what stands around it is not about the province."""
    IN_AGREEMENT = "in an agreement's name"
    """"The Hanoi Convention": where something was signed."""
    DATELINE = "dateline"
    """"HANOI, May 3 (VNA) -": where the report was written."""


_UNIT = (
    r"(?:la |the |les )?(?:anciennes? |former )?(?:provinces? (?:de |d'|of )|villes? (?:de |d'|of )?|tinh |thanh pho )?"
)
_LIST = r"(?:[\w' -]{1,25}(?:, [\w' -]{1,25})?,? (?:et|and|va) )?"
_MERGED = late_regex(
    r"(?<![a-z])(?:merg\w+ with|combined with|join(?:ed|ing) with|fusion avec|fusionn\w+ avec|regroup\w+ avec|absorb\w+"
    rf"|hop nhat (?:voi|vao)|sap nhap (?:voi|vao)|nhap (?:voi|vao)"
    r"|now (?:part of|in|under|within|belonging to)|aujourd'hui (?:partie de|dans|rattachee? a|integree? a)"
    r"|desormais (?:partie de|rattachee? a|integree? a)|nay (?:thuoc|la mot phan cua|nhap vao))"
    rf" {_LIST}{_UNIT}\Z"
)
_BESIDE = late_regex(
    r"(?<![a-z])(?:compare[ds]? (?:a|au|with|to|avec)|comparee?s? a|par rapport a|contrairement a|a la difference de"
    r"|a l'instar de|unlike|instead of|voisine?s? (?:de|d')|limitrophes? (?:de|d')|frontaliere?s? (?:de|d'|avec)"
    rf"|borders?|bordering|neighbou?ring|adjacent to|near|close to|pres de|proche de"
    rf"|aux portes (?:de |d')|(?:on|at) the (?:doorstep|gates?) of"
    rf"|(?:[0-9]+|quelques|vai|a few|some) ?(?:km|kilometres?|kilometers?|cay so) (?:de |d'|from |cach |tu )?"
    rf"|cua ngo(?: \w+){{0,3}}(?: cua)?|cach|ke ben|sat(?: voi)?|ven"
    rf"|giap(?: voi)?|lan can|gan|so voi|khac voi) ?{_LIST}{_UNIT}\Z"
)
_SETS_SCENE = late_regex(
    r"[\s\"'«“(*_-]*(?:(?:meanwhile|however|en revanche|de son cote|trong khi do|con),? )?(?:in|at|over in|a|dans|en"
    r"|tai|o)"
    r" (?:the |la |les |l')?(?:neighbou?ring|adjacent|(?:province |ville )?voisine?s? de|(?:tinh |thanh pho )?lan can)"
    rf" ?{_UNIT}\Z"
)
"""A sentence that begins "In neighbouring X, …" goes on about X."""
_GONE_TO = late_regex(
    r"(?<![a-z])(?:quitt\w+|part(?:ent|ir|is)|demenag\w+|emigr\w+|export\w+|expedi\w+|leav\w+|left|mov(?:e|ed|es|ing)"
    r"|relocat\w+|ship(?:s|ped|ping)?|migrat\w+|roi|chuyen|di cu|xuat khau|bo di)(?![a-z])[^.;:]{0,60}?"
    rf"(?<![a-z])(?:pour|vers|a|to|for|from|sang|den|toi|ra|vao) {_UNIT}\Z"
)
_VENUE = late_regex(
    r"(?<![a-z])(?:colloques?|ateliers?|conferences?|forums?|seminaires?|reunions?|seances?|sommets?|ceremonies?|table"
    r" ronde|seminars?|workshops?|meetings?|summits?|hearings?|briefings?|hop bao"
    r"|hoi thao|hoi nghi|dien dan|toa dam|le (?:ky|khai|trao)"
    r"|buoi (?:lam viec|hop)|su kien|events?)(?![a-z])[^.;:]{0,70}"
    rf"(?<![a-z])(?:a|in|at|tai|o|dans) {_UNIT}\Z"
)
_BEARS_A_PLACE = late_regex(
    r"(?<![a-z])(?:universite|university|ecole|school|lycee|college|institute?|hopital|hospital|academie|academy|musee"
    r"|museum|aeroport|airport|journal|polytechnic|campus)(?P<between>(?: [\w'&-]+){0,6}?) ?(?:de |d'|of )?\Z"
)
_BEARS_IN_VIETNAMESE = late_regex(
    r"(?<!\w)(?:Trường|Đại học|Cao đẳng|Học viện|Bệnh viện|Viện|Báo|Sân bay|Bảo tàng)"
    r"(?P<between>(?: [\w&-]+){0,8}?) ?\Z"
)
_COMPANY = late_regex(
    r"(?<!\w)(?:[Ss]ociété|[Gg]roupe|[Cc]oopérative|[Cc]ông ty(?: [Cc]ổ phần| TNHH)?|[Tt]ập đoàn|[Hh]ợp tác xã|HTX)"
    r"(?: [A-ZÀ-ÞĐ][\w&-]*){0,4} \Z"
)
_BEARER_BEHIND = late_regex(
    r"\s(?:[A-Z][\w&'-]*\s(?:and\s|of\s)?){0,4}?(?:University|College|Hospital|School|Institute|Academy|Newspaper"
    r"|Museum"
    r"|Airport|Polytechnic|Corporation|Company|JSC|Group)(?!\w)"
)
_SITS = late_regex(
    r"(?<![a-z])(?:tai|o|cua|tinh|thanh pho|province|ville|city|and|et|va|with|avec|dans|a|by|in|at|for|from|to"
    r"|pour)(?![a-z])"
)
_NATIONAL_UNIVERSITY = late_regex(
    r"(?<![a-z])(?:universite nationale|national university)(?: (?:du|of) viet ?nam)?,?(?: (?:a|in|de|d'))? ?\Z"
)
"""One of the two national universities: the city tells which of them."""
_AGREEMENT_BEFORE = late_regex(
    r"(?<![a-z])(?:conventions?|declarations?|accords?|traites?|protocoles?|charte|cong uoc|tuyen bo|hiep dinh"
    r"|hien chuong|nghi dinh thu) (?:de |d'|of )?\Z"
)
_AGREEMENT_BEHIND = late_regex(r"\s(?:Convention|Declaration|Accords?|Agreement|Treaty|Protocol|Charter)(?!\w)")
_FORMER_BEFORE = late_regex(
    r"(?<![a-z])(?:ancien(?:ne)?s? (?:(?:province|ville)s? (?:de |d['’]|du ))?|(?:former|old|then) (?:province of )?"
    r"|ex-)(?:la )?\Z"
)
_FORMER_BEHIND = late_regex(r"\s?\(?(?:cu|truoc day|ancienne?|former|old)(?:\)|(?![a-z]))")
_NUMBERED = late_regex(r"\s(?:[1-9]|I{1,3}|IV)(?=[,.;:?!)\n]|\s(?:et|and|và|is|to|will|was|sera|est|là|sẽ|produ)|\Z)")
_PLANT = late_regex(
    r"(?<![a-z])(?:nha may|du an|to may|centrales?|projets?|reacteurs?|plants?|projects?|nuclear|nucleaires?"
    r"|thuy dien|nhiet dien|dien hat nhan|power|reactors?)(?![a-z])"
)
_DATELINE = late_regex(
    r"(?:,\s[^\n()]{3,30}?)?\s?\([^)\n]{2,60}\)\s?[-–—:]\s"
    r"|,\s[^\n():;]{3,25}?[0-9][^\n():;]{0,12}?\s?[-–—]\s"
    r"|,\s(?:ngay|le|on)?\s?[\w ,]{4,40}(?:19|20)[0-9]{2}\s*(?:\n|\Z)"
)
_DASH = late_regex(r"\s[-–—]\s")
_NOT_PROSE_YET = late_regex(r"[^.!?]*")
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
    if _is_dateline(text, plain, mention):
        return PlaceRole.DATELINE
    if _AGREEMENT_BEFORE.search(before) or _AGREEMENT_BEHIND.match(text, mention.end):
        return PlaceRole.IN_AGREEMENT
    if _NUMBERED.match(text, mention.end) and _PLANT.search(plain, first, mention.end + 160):
        return PlaceRole.IN_PROJECT
    if _FORMER_BEFORE.search(before) or _FORMER_BEHIND.match(plain, mention.end):
        return PlaceRole.FORMER
    if _is_in_organisation(text, before, first, mention):
        return PlaceRole.IN_ORGANISATION
    if _GONE_TO.search(before):
        return PlaceRole.GONE_TO
    if _VENUE.search(before):
        return PlaceRole.VENUE
    if _SETS_SCENE.match(before):
        return PlaceRole.SUBJECT
    return PlaceRole.BESIDE if _BESIDE.search(before) else PlaceRole.SUBJECT


def _is_dateline(text: str, plain: str, mention: PlaceMention) -> bool:
    """Whether the place opens a paragraph as the place where the report was written."""
    line = text.rfind("\n", 0, mention.start) + 1
    if text[line : mention.start].strip(" *_("):
        return False
    if _DATELINE.match(plain, mention.end):
        return True
    # "Lai Châu - …" further down opens a section about the place; so does a colon.
    is_first = _NOT_PROSE_YET.fullmatch(text, 0, line) is not None
    return _DASH.match(text, mention.end) is not None and (mention.text.isupper() or is_first)


def _is_in_organisation(text: str, before: str, first: int, mention: PlaceMention) -> bool:
    if _BEARER_BEHIND.match(text, mention.end) or _NATIONAL_UNIVERSITY.search(before):
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
