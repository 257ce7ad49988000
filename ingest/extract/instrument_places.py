"""Whose instrument it is: the province or city that a number of a provincial body belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Level, canonical_identifier
from policy.legal_reference.bodies import body_after
from policy.places import PlaceMention, place

_UNIT_BEFORE = late_regex(
    r"(?:province|ville|tinh|thanh pho|tp\.?|comite|conseil|committee|council|city|uy|hdnd|ubnd)"
    r"(?:\s(?:de|of|d'|provincial|municipal|populaire))*\s?\Z|(?:\bde la province de |\bprovince of )\Z"
)
_PROVINCE_SPEAKS = late_regex(
    r"(?<![a-z])(?:la province|la ville|the province|the city|toan tinh|tinh|thanh pho)(?![a-z])"
)
_OF = late_regex(
    r"\s?\(?(?:(?:de|du|d'|of|in|cua|tai)\s?)?(?:(?:la |the )?(?:province|ville|tinh|thanh pho|tp\.?|city)\s?)?"
    r"(?:(?:de |d'|of )\s?)?"
)
"""Between a reference and the province whose it is: "No. 31/2021/NQ-HDND of Hoa Binh"."""
_BACK = 8
"""How many sentences back the province may have been named."""
_OF_ITS_PLACE = 30
"""Characters between a reference and the province whose it is."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """The province an instrument belongs to, and whether its own sentence says so."""

    place_id: str
    is_said_here: bool


def province_of(sentences: Sequence[Sentence], index: int, reference: LegalReference) -> Belonging | None:
    """The province of a provincial instrument named in sentence `index`; None for a central one, or when none is named.

    Its own sentence is asked first, then the story around it. An
    instrument whose body is not known gets one only where its sentence speaks of "the province".
    """
    sentence = sentences[index]
    if reference.body is None:
        if not (reference.year_in_number and _PROVINCE_SPEAKS.search(fold(sentence.text))):
            return None
    elif reference.body.level is Level.CENTRAL:
        return None
    if (named := _named_at(sentences, index, reference)) is not None:
        return province_of(sentences, *named)
    if here := _in_sentence(sentence, reference):
        return Belonging(here, is_said_here=True)
    if found := _story(sentence):
        return Belonging(found, is_said_here=False)
    # Where the story has no place: the one it had last, else the one it comes to.
    earlier = [one for one in sentences[:index] if sentence.is_caption or not one.is_caption]
    nearest = (*reversed(earlier[-_BACK:]), *sentences[index + 1 :])
    return next((Belonging(found, is_said_here=False) for one in nearest if (found := _story(one))), None)


def _named_at(
    sentences: Sequence[Sentence], index: int, reference: LegalReference
) -> tuple[int, LegalReference] | None:
    """Where the instrument was named that "this rule" stands for: a place beside those words is that of another."""
    if reference.number is None or any(character.isdigit() for character in reference.text):
        return None
    for earlier in range(index - 1, max(-1, index - _BACK), -1):
        for one in sentences[earlier].references:
            if canonical_identifier(one) == canonical_identifier(reference) and one.text != reference.text:
                return earlier, one
    return None


def _story(sentence: Sentence) -> str | None:
    """The province that the sentence is about, by its own words or the story around it."""
    return next((province for place_id in sentence.scope.about if (province := _province(place_id))), None)


def _province(place_id: str) -> str | None:
    known = place(place_id)
    if known.kind == "region":
        return None
    return known.parent or known.id


def _in_sentence(sentence: Sentence, reference: LegalReference) -> str | None:
    """The place in the body's name if there is one; else the nearest named before the reference, else after it."""
    mentions = [(one, province) for one in sentence.places if (province := _province(one.place_id))]
    if not mentions:
        return None
    letters = sentence.letters
    if letters.kept is None and (named := body_after(letters.plain, reference.end)):
        for one, province in mentions:
            if 0 <= one.start - named[2] <= 24 and not re.search(r"[,;]", sentence.text[named[2] : one.start]):
                return province
    for one, province in mentions:
        between = sentence.text[reference.end : one.start] if one.start > reference.end else " , "
        if len(between) <= _OF_ITS_PLACE and _OF.fullmatch(fold(between)):
            return province
    before = [entry for entry in mentions if entry[0].end <= reference.start]
    marked = [entry for entry in before if _is_marked(sentence, entry[0])]
    for choice in (marked, before):
        if choice:
            return choice[-1][1]
    following = [other.start for other in sentence.references if other.start > reference.start]
    limit = following[0] if following else len(sentence.text)
    after = [province for one, province in mentions if reference.end <= one.start < limit]
    return after[0] if after else mentions[0][1]


def _is_marked(sentence: Sentence, mention: PlaceMention) -> bool:
    return _UNIT_BEFORE.search(fold(sentence.text[max(0, mention.start - 40) : mention.start])) is not None
