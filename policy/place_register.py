"""What places there are: provinces before and after the mergers of 1 July 2025, their districts, communes, regions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from policy.communes_table import COMMUNES
from policy.districts_table import DISTRICTS
from policy.folding import fold
from policy.language import Language
from policy.places_table import CENTRAL_CITIES, PROVINCES
from policy.region_names import REGION_NAMES

PlaceKind = Literal["province", "central city", "city", "town", "district", "commune", "region"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of Vietnam under its id, which never changes: a province keeps it when it becomes part of another."""

    id: str
    """`quang-ninh`, `ho-chi-minh`; a district or commune is `<province>/<name>`; a region is `mekong-delta`."""
    names: Mapping[Language, str]
    """How each language writes it in running text."""
    kind: PlaceKind
    merged_into: str | None = None
    """The province it became part of on 1 July 2025."""
    merged_from: tuple[str, ...] = ()
    """The provinces that became part of it on 1 July 2025."""
    parent: str | None = None
    """The province of a district (until 30 June 2025) or commune (since)."""
    region: str | None = None
    """The region of a province, among the seven that the national master plan and statistics use."""


_FRENCH_OR_ENGLISH: dict[str, dict[Language, str]] = {
    "ha-noi": {"fr": "Hanoï", "en": "Hanoi"},
    "ho-chi-minh": {"vi": "Thành phố Hồ Chí Minh", "fr": "Hô Chi Minh-Ville", "en": "Ho Chi Minh City"},
    "hue": {"fr": "Hué", "en": "Hue"},
}


@cache
def places() -> Mapping[str, Place]:
    """Every place by id, provinces first."""
    merged_from: dict[str, list[str]] = {}
    for id_, _, _, into in PROVINCES:
        if into:
            merged_from.setdefault(into, []).append(id_)
    found = {
        id_: Place(
            id_,
            _names(name) | _FRENCH_OR_ENGLISH.get(id_, {}),
            "central city" if id_ in CENTRAL_CITIES else "province",
            merged_into=into or None,
            merged_from=tuple(merged_from.get(id_, ())),
            region=region,
        )
        for id_, name, region, into in PROVINCES
    }
    found |= {id_: Place(id_, names, "region") for id_, names in REGION_NAMES.items()}
    return found | {smaller.id: smaller for smaller in _smaller()}


def _smaller() -> Iterator[Place]:
    for province, names in COMMUNES.items():
        for name in names.split(", "):
            yield Place(_id(province, name), _names(name), "commune", parent=province)
    kinds: dict[str, PlaceKind] = {"city": "city", "town": "town", "district": "district"}
    for province, by_kind in DISTRICTS.items():
        for kind, names in by_kind.items():
            for name in names.split(", "):
                yield Place(_id(province, name), _names(name), kinds[kind], parent=province)


def _id(province: str, name: str) -> str:
    return f"{province}/{'-'.join(fold(name).replace('-', ' ').split())}"


def _names(name: str) -> dict[Language, str]:
    plain = "".join(_latin(character) for character in name)
    return {"vi": name, "fr": plain, "en": plain}


def _latin(character: str) -> str:
    return fold(character).upper() if character.isupper() else fold(character)
