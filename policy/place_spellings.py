"""How places are written: every spelling under its folded words, ready to be looked up while a text is read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from policy.folding import fold, marks
from policy.late_regex import late_regex
from policy.place_register import Place, places
from policy.region_names import REGION_SPELLINGS

_WORD = late_regex(r"[^\W_]+")

_FURTHER: dict[str, tuple[str, ...]] = {
    "ha-noi": ("Hà nội", "Hanoï"),
    "ho-chi-minh": (
        "TP Hồ Chí Minh",
        "TPHCM",
        "TP HCM",
        "HCMC",
        "HCM City",
        "Hô Chi Minh Ville",
        "HCMV",
        "HCM Ville",
        "Sài Gòn",
        "Saïgon",
        "Hồ Chí Minh City",
        "Thành phố HCM",
        "Ville de Hô Chi Minh",
        "City of Ho Chi Minh",
    ),
    "hue": ("Thừa Thiên Huế", "Hué", "Thua Thien-Hué"),
    "dak-lak": ("Đăk Lăk", "Đắc Lắc", "Đắk Lắc", "Đak Lak", "Đắc Lắk"),
    "dak-nong": ("Đăk Nông", "Đắc Nông", "Đak Nông"),
    "kon-tum": ("Công Tum", "Kontum"),
    "bac-kan": ("Bắc Cạn",),
    "ba-ria-vung-tau": ("BR VT", "BRVT"),
    "can-tho": ("Cân Tho",),
    "hai-phong": ("Haïphong",),
}
_CAPITALS: dict[str, str] = {"QN": "quang-ninh", "HN": "ha-noi", "HP": "hai-phong", "HCM": "ho-chi-minh", "TTH": "hue"}
"""Abbreviations, known only in capitals."""
ONLY_IN_VIETNAMESE = frozenset({"HN", "HP", "TTH"})
"""In other languages these are more often something else: a maker of computers, horse power."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a place."""

    place: Place
    words: tuple[str, ...]
    """Folded."""
    accepted: frozenset[tuple[str, ...]]
    """The marked forms of the words, each word's letters and marks sorted ("hòa" and "hoà" are one)."""
    in_capitals: bool = False
    """An abbreviation: nothing but capitals will do."""
    needs_context: bool = False
    """It names a place only beside a word that says so: a commune, or a hero whose name a city bears."""


@cache
def spellings() -> dict[str, tuple[Spelling, ...]]:
    """Every spelling by its first folded word, longest first."""
    index: dict[str, list[Spelling]] = {}
    taken: set[tuple[str, ...]] = set()
    for spelling in _all():
        if spelling.words not in taken:
            taken.add(spelling.words)
            index.setdefault(spelling.words[0], []).append(spelling)
    for ways in index.values():
        ways.sort(key=lambda spelling: len(spelling.words), reverse=True)
    return {first: tuple(ways) for first, ways in index.items()}


@cache
def first_words_of_regions() -> frozenset[str]:
    """The folded words with which names of regions begin: those need no capital."""
    return frozenset(
        first for first, ways in spellings().items() if any(spelling.place.kind == "region" for spelling in ways)
    )


def _all() -> Iterator[Spelling]:
    for place in places().values():
        forms = [*place.names.values(), *_FURTHER.get(place.id, ()), *REGION_SPELLINGS.get(place.id, ())]
        if place.id == "ho-chi-minh":
            forms += ["Hồ Chí Minh", "Hô Chi Minh"]
        by_words: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
        for form in forms:
            words = tuple(_WORD.findall(form))
            by_words.setdefault(tuple(map(fold, words)), set()).add(tuple(map(marks, words)))
        if place.kind in ("province", "central city", "city"):
            for words, accepted in list(by_words.items()):
                if len(words) == 2:
                    joined = {("".join(sorted("".join(way))),) for way in accepted}
                    by_words.setdefault(("".join(words),), set()).update(joined)
        for words, accepted in by_words.items():
            yield Spelling(place, words, frozenset(accepted), needs_context=_needs_context(place, words))
    for capitals, place_id in _CAPITALS.items():
        yield Spelling(places()[place_id], (capitals.lower(),), frozenset({(marks(capitals),)}), in_capitals=True)


def _needs_context(place: Place, words: tuple[str, ...]) -> bool:
    if place.kind in ("town", "district", "commune") or words == ("ho", "chi", "minh"):
        return True
    # "Vinh" is a city, and the given name of a great many people.
    return place.kind == "city" and " " not in place.names["vi"]
