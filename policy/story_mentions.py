"""The places a sentence names, as the story reads them: role, province, and whether one stands as the subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.place_mentions import PlaceMention, find_places
from policy.place_roles import PlaceRole, place_roles
from policy.places import place, places, same_area

_CALLED = late_regex(r"(?:province|ville|city|tinh|thanh pho|tp\.?)\s(?:de |d'|of )?\Z")
_AT_HEAD = 40
"""A place named within so many characters of the beginning is what its sentence is about."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A mention with its role and its province."""

    mention: PlaceMention
    role: PlaceRole
    province: str | None
    """None for a region."""
    is_smaller: bool
    """A town, a district, a commune."""
    is_called: bool
    """"The province of …" stands before it."""
    is_at_head: bool

    @property
    def is_subject(self) -> bool:
        """Whether it stands where the subject stands, or is called a province."""
        return self.is_called or self.is_at_head


def read_named(text: str, sentence_start: int, mention: PlaceMention, role: PlaceRole) -> NamedPlace:
    """A mention of `text` in the sentence that begins at `sentence_start`."""
    known = place(mention.place_id)
    is_called = _CALLED.search(fold(text[max(0, mention.start - 24) : mention.start])) is not None
    return NamedPlace(
        mention,
        role,
        None if known.kind == "region" else known.parent or known.id,
        known.parent is not None,
        is_called,
        mention.start - sentence_start < _AT_HEAD,
    )


def provinces_of(text: str, language: Language) -> list[str]:
    """The provinces that a title or heading speaks of."""
    mentions = find_places(text, language)
    found: dict[str, None] = {}
    for mention, role in zip(mentions, place_roles(text, mentions, language), strict=True):
        known = place(mention.place_id)
        if role is PlaceRole.SUBJECT and known.kind != "region":
            found[known.parent or known.id] = None
    return list(found)


def settle(one: NamedPlace, contexts: set[str]) -> NamedPlace | None:
    """The mention in the province it is read in; None when several have one of that name, and not this province."""
    name = one.mention.place_id.partition("/")[2]
    homes = _homes()[name]
    for province in homes:
        if any(same_area(province, context) for context in contexts):
            mention = replace(one.mention, place_id=f"{province}/{name}")
            return replace(one, mention=mention, province=province)
    return None if contexts and len(homes) > 1 else one


@cache
def _homes() -> dict[str, tuple[str, ...]]:
    """The provinces that have a district, town or commune of each name."""
    found: dict[str, list[str]] = {}
    for place_id in places():
        province, _, name = place_id.partition("/")
        if name:
            found.setdefault(name, []).append(province)
    return {name: tuple(homes) for name, homes in found.items()}
