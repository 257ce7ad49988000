"""What a passage or a question names exactly: legal references, places and years, as short keys that can be compared.

    r:24  r:24|resolution  r:24/2022  r:24-nq/tw     a reference, from vague to exact
    p:quang-ninh                                     a place, with the province it lies in and the one it now belongs to
    y:2025                                           a year

Keys are found whatever the language, so they also serve as words that need no translation.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, canonical_identifier, find_references
from policy.places import current, find_places, inside, place, places

_YEAR = late_regex(r"(?<![\w./,-])(?:19|20)\d\d(?![\w/%-])(?![.,]\d)")


@dataclass(frozen=True, slots=True)
class Facets:
    """The keys of one text."""

    references: tuple[tuple[str, ...], ...] = ()
    """For each reference its keys, vague ones first."""
    places: tuple[str, ...] = ()
    """Ids of places as named, without the larger places they lie in."""
    years: tuple[int, ...] = ()

    def keys(self) -> tuple[str, ...]:
        """All keys, each once."""
        references = [key for keys in self.references for key in keys]
        places = [f"p:{one}" for place in self.places for one in area_of(place)]
        return tuple(dict.fromkeys([*references, *places, *(f"y:{year}" for year in self.years)]))


def facets_of(text: str, language: Language) -> Facets:
    """The facets of a passage or of a question."""
    references = [reference for reference in find_references(text, language) if reference.number or reference.name]
    spans = [(reference.start, reference.end) for reference in references]
    years = [
        int(match.group())
        for match in _YEAR.finditer(text)
        if not any(start <= match.start() < end for start, end in spans)
    ]
    return Facets(
        references=tuple(dict.fromkeys(_reference_keys(reference) for reference in references)),
        places=tuple(dict.fromkeys(mention.place_id for mention in find_places(text, language))),
        years=tuple(dict.fromkeys(years)),
    )


def _reference_keys(reference: LegalReference) -> tuple[str, ...]:
    if reference.number is None:
        return ("r:" + _key(canonical_identifier(reference)),)
    keys = [f"r:{reference.number}"]
    if reference.type is not None:
        keys.append(f"r:{reference.number}|{reference.type.value}")
    if reference.year is not None:
        keys.append(f"r:{reference.number}/{reference.year}")
    if reference.suffix is not None:
        keys.append(f"r:{reference.number}-{_key(reference.suffix)}")
    return tuple(keys)


def _key(text: str) -> str:
    return "_".join(fold(text).split())


def area_of(place_id: str) -> tuple[str, ...]:
    """A place, those it lies in by its id, and what it now belongs to.

    >>> area_of("quang-ninh/van-don")
    ('quang-ninh/van-don', 'quang-ninh')
    """
    province = place_id.split("/")[0]
    return tuple(dict.fromkeys([place_id, province, current(province)]))


@lru_cache(maxsize=4096)
def area_asked_for(place_id: str) -> tuple[str, ...]:
    """What a passage may name to speak of a place that a question names: a region is spoken of by its provinces.

    >>> "can-tho" in area_asked_for("mekong-delta"), area_asked_for("can-tho")
    (True, ('can-tho',))
    """
    if place(place_id).kind != "region":
        return area_of(place_id)
    return (place_id, *(one for one, known in places().items() if known.region == place_id))


def lies_in(held: str, wanted: str) -> bool:
    """Whether the place `held` is `wanted` or part of it: a district of a province, a province of a region."""
    return held == wanted or (held in places() and inside(held, wanted))


def share_of_reference(wanted: tuple[str, ...], held: frozenset[str]) -> float:
    """How much of a question's reference a passage holds, from 0 to 1; another text of the same number gets little."""
    if wanted[0] not in held:
        return 0.0
    return sum(key in held for key in wanted) / len(wanted)
