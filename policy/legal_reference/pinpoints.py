"""Articles, clauses and points inside an instrument, in the order each language writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.late_regex import late_regex
from policy.legal_reference.context import outside_addresses
from policy.legal_reference.reference import Pinpoint

_N = r"[0-9]{1,3}[a-z]?(?![0-9a-z])(?![.,][0-9])"
_LETTER = r"(?:[a-z]|dd)(?![a-z0-9])\)?"
_SEP = r"[,\s]{1,3}(?:(?:de|of|cua|thuoc|a|at|tai|du|de la|au|the)\s(?:l'|la\s|the\s)?|l')?"
_ARTICLE = rf"(?:dieu|articles?|art\.)\s?(?:premier|1er|{_N})"
_CLAUSE = rf"(?:khoan|alineas?|clauses?|paragraphe?|paragraphs?|para\.|§)\s?(?:premier|1er|{_N})"
_POINT = rf"(?:diem|points?|lettre|lit\.)\s?(?:{_LETTER})"
_PATTERN = late_regex(
    r"(?<![a-z0-9])(?:"
    # upwards: "điểm a khoản 2 Điều 5", "point a de l'alinéa 2 de l'article 5", "Clause 2, Article 5"
    rf"(?:(?P<point_1>{_POINT}){_SEP})?(?P<clause_1>{_CLAUSE}){_SEP}(?P<article_1>{_ARTICLE})"
    # brackets: "Article 5(2)(a)"
    rf"|(?P<article_2>(?:article|art\.)\s?[0-9]{{1,3}})\s?\((?P<clause_2>[0-9]{{1,2}})\)(?:\s?\((?P<point_2>[a-z])\))?"
    # downwards: "Điều 5 khoản 2 điểm a", "article 5, alinéa 2, point a)"
    rf"|(?P<article_3>{_ARTICLE})(?:{_SEP}(?P<clause_3>{_CLAUSE})(?:{_SEP}(?P<point_3>{_POINT}))?)?"
    r")"
)
_LABEL = late_regex(
    r"(?:dieu|articles?|art\.|khoan|alineas?|clauses?|paragraphe?|paragraphs?|para\.|§|diem|points?|lettre|lit\.)\s?"
)
_TO_REFERENCE = late_regex(
    r"[,\s]{1,2}(?:(?:de la|de l'|du|des|of the|of|in the|in|cua|trong|tai|thuoc|theo)\s?)?"
    r"(?:(?:la|le|the|cac)\s)?[(\"'«]?\Z"
)
_FROM_REFERENCE = late_regex(r"\s?[,(]?\s?(?:en son|a son|dans son|its|in its|tai|o|at)?\s?\Z")


@dataclass(frozen=True, slots=True)
class FoundPinpoint:
    """A pinpoint and its span in folded text."""

    pinpoint: Pinpoint
    start: int
    end: int


def find_pinpoints(plain: str) -> list[FoundPinpoint]:
    """Every article (with its clause and point) that folded text names, in order."""
    return [
        FoundPinpoint(
            Pinpoint(article=_label(found, "article"), clause=_label(found, "clause"), point=_label(found, "point")),
            found.start(),
            found.end(),
        )
        for found in outside_addresses(_PATTERN, plain)
    ]


def leads_to(plain: str, pinpoint: FoundPinpoint, start: int) -> bool:
    """Whether "article 5" is said of the reference that starts at `start`: "article 5 of Resolution 13"."""
    return 0 < start - pinpoint.end <= 16 and _TO_REFERENCE.match(plain, pinpoint.end, start) is not None


def belongs_to(plain: str, pinpoint: FoundPinpoint, end: int) -> bool:
    """Whether "article 5" is said of the reference that ends at `end`: "Decree 13/2019/ND-CP, Article 5"."""
    return 0 < pinpoint.start - end <= 12 and _FROM_REFERENCE.match(plain, end, pinpoint.start) is not None


def _label(found: re.Match[str], part: str) -> str | None:
    written = next((found[f"{part}_{way}"] for way in (1, 2, 3) if found[f"{part}_{way}"] is not None), None)
    if written is None:
        return None
    label = _LABEL.sub("", written, count=1).strip(" )")
    return "1" if label in ("premier", "1er") else "đ" if label == "dd" else label
