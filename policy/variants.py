"""The lettered or numbered parts that a call or text divides its aids into: "Window B", "volet 2", "nhóm I"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from policy.folding import fold
from policy.late_regex import late_regex


@dataclass(frozen=True, slots=True)
class Variant:
    """One part where a text names it; `label` is its letter or number, whatever the language calls the part."""

    label: str
    start: int
    end: int


_PART = (
    r"(?:windows?|tracks?|streams?|components?|categor(?:y|ies)|options?|tiers?|pillars?|lots?|packages?|schemes?|groups?|"
    r"class(?:es)?|strands?|volets?|guichets?|axes?|composantes?|categories?|niveaux?|groupes?|filieres?|sous-programmes?|"
    r"nhom|goi|hop phan|hang|loai|phuong an|dien|cau phan)"
)
_LABEL = r"(?:[A-H]|[IV]{1,4}|[1-9])(?![\w/.-]*\w)"
_NAMED = late_regex(
    rf"(?<![a-z]){_PART} (?:so |n° ?|no\.? )?(?P<label>{_LABEL})"
    rf"(?:(?:,| et| and| va| ou| or| hoac| &) (?P<next>{_LABEL}))?"
)
_HEAD = late_regex(rf"\W*{_PART}\W*\Z")
_CELL = late_regex(rf"\W*(?P<label>{_LABEL})\W*\Z")
_PRONOUN = late_regex(r" [a-z]")
"""Behind an "I" that is the asker: "the option I prefer"."""
_VIETNAMESE = late_regex(r"nhom|goi|hop phan|hang|loai|phuong an|dien|cau phan")
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8"}


@lru_cache(maxsize=20_000)
def variants_in(text: str) -> tuple[Variant, ...]:
    """The parts that `text` names, in order.

    >>> [one.label for one in variants_in("Le volet B (passage à l'échelle) ; nhóm II")]
    ['B', '2']
    """
    # Folded but for the label, which only its capital tells from a word.
    lowered = fold(text)
    mixed = "".join(old if old.isupper() and old.isascii() else new for old, new in zip(text, lowered, strict=True))
    found = []
    for match in _NAMED.finditer(_lower_words(mixed)):
        label = match["label"]
        if label == "I" and _PRONOUN.match(lowered, match.end("label")) and not _VIETNAMESE.match(match[0]):
            continue
        found.append(Variant(_ROMAN.get(label, label), match.start(), match.end()))
        if (also := match["next"]) is not None:
            found.append(Variant(_ROMAN.get(also, also), match.start("next"), match.end("next")))
    return tuple(found)


def variant_of_row(row: str, head: str) -> Variant | None:
    """The part that a row of a table is on, where the head of its first column says that parts stand there.

    >>> variant_of_row("B | Prototype | 60 %", "Volet | Objet | Taux").label
    'B'
    """
    cell = row.partition("|")[0]
    label = _CELL.match(cell)
    if label is None or _HEAD.match(fold(head.partition("|")[0])) is None:
        return None
    return Variant(_ROMAN.get(label["label"], label["label"]), label.start("label"), label.end("label"))


_WORD = late_regex(r"[A-Za-z]{2,}")
_NUMERAL = late_regex(r"[IV]{1,4}\Z")


def _lower_words(text: str) -> str:
    return _WORD.sub(lambda match: match[0] if _NUMERAL.match(match[0]) else match[0].lower(), text)
