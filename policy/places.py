"""Places: find them in a text, know what they are called, and what became of them on 1 July 2025.

Facts come from the files of the General Statistics Office (see `scripts/write_places_table.py`); the legal text of the
mergers is Resolution 202/2025/QH15 of the National Assembly.
"""

from __future__ import annotations

from datetime import date

from policy.language import Language
from policy.place_mentions import PlaceMention, find_places
from policy.place_register import Place, PlaceKind, places

__all__ = [
    "MERGED_ON",
    "Place",
    "PlaceKind",
    "PlaceMention",
    "current",
    "find_places",
    "inside",
    "merger_note",
    "place",
    "places",
    "same_area",
]

MERGED_ON = date(2025, 7, 1)
"""The day from which 34 provinces and cities stand where 63 were, and districts are no more."""


def place(place_id: str) -> Place:
    """The place with this id; `KeyError` names an id that no place has."""
    return places()[place_id]


def current(place_id: str, on: date | None = None) -> str:
    """The id of the place that covers `place_id` on that day; today's map when no day is given.

    A province that became part of another gives that one from 1 July 2025 on; a district, which ends on that day,
    gives its province.

    >>> current("bac-giang"), current("bac-giang", date(2024, 5, 1)), current("quang-ninh/van-don")
    ('bac-ninh', 'bac-giang', 'quang-ninh')
    """
    known = place(place_id)
    if on is not None and on < MERGED_ON:
        return place_id
    if known.kind in ("city", "town", "district") and known.parent:
        return current(known.parent)
    return known.merged_into or place_id


def same_area(one: str, other: str) -> bool:
    """Whether one of the two is, or is now part of, the other: Bắc Giang and Bắc Ninh, Hạ Long and Quảng Ninh.

    Two provinces that became parts of a third are two areas, and a region is not its provinces (see `inside`).
    """
    return one in _chain(other) or other in _chain(one)


def inside(place_id: str, region_id: str) -> bool:
    """Whether the place lies in the region, or is it."""
    return any(region_id in (link, place(link).region) for link in _chain(place_id))


def merger_note(place_id: str, language: Language) -> str | None:
    """One sentence on what the mergers of 1 July 2025 did to a province; `None` where they changed nothing."""
    known = place(place_id)
    if known.parent:
        return merger_note(known.parent, language)
    if known.merged_into:
        parts, whole = known.names[language], place(known.merged_into).names[language]
        return _PART_OF[language].format(part=parts, whole=whole)
    if known.merged_from:
        parts = _AND[language].join(place(part).names[language] for part in known.merged_from)
        several = len(known.merged_from) > 1
        return (_SEVERAL if several else _COVERS)[language].format(parts=parts, whole=known.names[language])
    return None


def _chain(place_id: str) -> list[str]:
    """The place and all that it is part of, smallest first."""
    known = place(place_id)
    wider = known.parent or known.merged_into
    return [place_id, *(_chain(wider) if wider else [])]


_AND: dict[Language, str] = {"fr": " et de ", "en": " and ", "vi": " và "}
_PART_OF: dict[Language, str] = {
    "fr": "Depuis le 1er juillet 2025, l'ancienne province de {part} fait partie de {whole}.",
    "en": "Since 1 July 2025, the former province of {part} has been part of {whole}.",
    "vi": "Từ ngày 1/7/2025, tỉnh {part} (cũ) đã sáp nhập vào {whole}.",
}
_COVERS: dict[Language, str] = {
    "fr": "Depuis le 1er juillet 2025, {whole} comprend aussi l'ancienne province de {parts}.",
    "en": "Since 1 July 2025, {whole} also covers the former province of {parts}.",
    "vi": "Từ ngày 1/7/2025, {whole} bao gồm cả tỉnh {parts} (cũ).",
}
_SEVERAL: dict[Language, str] = {
    "fr": "Depuis le 1er juillet 2025, {whole} comprend aussi les anciennes provinces de {parts}.",
    "en": "Since 1 July 2025, {whole} also covers the former provinces of {parts}.",
    "vi": "Từ ngày 1/7/2025, {whole} bao gồm cả các tỉnh {parts} (cũ).",
}
