"""The places that a text names, told from persons, rivers and common words that are written alike."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import cache

from policy.folding import fold, marks
from policy.language import Language
from policy.late_regex import late_regex
from policy.place_register import Place
from policy.place_spellings import ONLY_IN_VIETNAMESE, Spelling, first_words_of_regions, spellings
from policy.place_words import (
    DOTTED_TITLES,
    OTHER_NAMES,
    PLACE_PREPOSITIONS,
    SHORT_SURNAMES,
    SURNAMES,
    TITLES,
    UNIT_AFTER,
    UNIT_BEFORE,
    WATER_AFTER,
    WATER_BEFORE,
)

_WORD = late_regex(r"[^\W_]+")
_ADDRESS = late_regex(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@\S+")
_MARKED = late_regex("[\u1ea0-\U0010ffff]")
"""A vowel with a Vietnamese mark."""
_WITHIN_A_NAME = late_regex(r"(?:[ \t]|\.)?[ \t]?[-\u2010-\u2015]?[ \t]?|'")
_WITHIN_A_LIST = late_regex(
    r"(?:\s*[,;/]\s*(?:and|et|va)?\s*|\s+(?:and|et|va|ou|or|hoac|cung)\s+|\s*&\s*)(?:(?:de |d')(?:la )?)?"
)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place where a text names it: `text[start:end]` of the text that was read."""

    place_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    spelling: Spelling
    first: int
    """Index of its first word."""
    last: int
    """Index after its last word."""
    is_certain: bool

    @property
    def place(self) -> Place:
        return self.spelling.place


class _Text:
    """A text as words, with what has to be asked of them again and again."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        has_address = "@" in text or "http" in text or "www." in text
        prose = _ADDRESS.sub(lambda found: " " * len(found.group()), text) if has_address else text
        self.spans = [found.span() for found in _WORD.finditer(prose)]
        self.words = [self.folded[start:end] for start, end in self.spans]
        # Somebody who types no capitals types none in names either; the first letter may come from the keyboard.
        self.is_uncased = not any(
            text[start].isupper() and not _is_abbreviation(text[start:end]) for start, end in self.spans[1:]
        )
        self.has_marks = len(text) <= 2_000 and _MARKED.search(text) is not None

    def original(self, index: int) -> str:
        start, end = self.spans[index]
        return self.text[start:end]

    def between(self, index: int) -> str:
        """What stands between word `index` - 1 and word `index`."""
        return self.folded[self.spans[index - 1][1] : self.spans[index][0]]

    def opens_sentence(self, index: int) -> bool:
        return index == 0 or bool(re.search(r"[.!?:;\n\"“«»]", self.between(index)))


def find_places(text: str, language: Language | None = None) -> list[PlaceMention]:
    """Every place of Vietnam that `text` (NFC) names, in order, the longest name first, none overlapping.

    A name needs its capitals, unless the whole text is typed without any. Communes and rural districts need a word that
    says what they are beside them, or a place so marked in the same list. `language` settles a few abbreviations.

    >>> [mention.place_id for mention in find_places("De Haiphong à TP.HCM, en passant par Quảng Ninh")]
    ['hai-phong', 'ho-chi-minh', 'quang-ninh']
    """
    read = _Text(text)
    candidates = _candidates(read, language)
    certain = _spread_certainty(read, candidates)
    return [_mention(read, candidate) for candidate in certain if candidate.is_certain]


def _mention(read: _Text, candidate: _Candidate) -> PlaceMention:
    start, end = read.spans[candidate.first][0], read.spans[candidate.last - 1][1]
    return PlaceMention(candidate.place.id, start, end, read.text[start:end])


def _candidates(read: _Text, language: Language | None) -> list[_Candidate]:
    index = spellings()
    found: list[_Candidate] = []
    free = 0
    for position in _beginnings(read, index.keys()):
        if position < free:
            continue
        for spelling in index[read.words[position]]:
            last = position + len(spelling.words)
            if tuple(read.words[position:last]) == spelling.words and _is_written(
                read, position, last, spelling, language
            ):
                if not _is_another_name(read, position, last, spelling):
                    found.append(_Candidate(spelling, position, last, _is_certain(read, position, last, spelling)))
                free = last
                break
    return found


def _beginnings(read: _Text, first_words: Set[str]) -> list[int]:
    """Where a name may begin: most words that names begin with are common words, which lack the capital."""
    places = [place for place, word in enumerate(read.words) if word in first_words]
    if read.is_uncased:
        return places
    regions = first_words_of_regions()
    return [place for place in places if read.text[read.spans[place][0]].isupper() or read.words[place] in regions]


def _is_written(read: _Text, first: int, last: int, spelling: Spelling, language: Language | None) -> bool:
    """Whether the words stand together, with the capitals and marks that the name may have."""
    if not all(_WITHIN_A_NAME.fullmatch(read.between(index)) for index in range(first + 1, last)):
        return False
    originals = [read.original(index) for index in range(first, last)]
    if spelling.in_capitals:
        is_known = language == "vi" or originals[0] not in ONLY_IN_VIETNAMESE
        return is_known and originals[0].isupper() and _stands_alone(read, first, last)
    is_region = spelling.place.kind == "region"
    if is_region:
        return True
    is_capital = all(word[0].isupper() for word in originals)
    if not is_capital and not (read.is_uncased and _may_be_lower(read, originals, spelling)):
        return False
    return any(
        all(
            word.isascii() or marks(word) == way or (language != "vi" and marks(word) in _french(way))
            for word, way in zip(originals, accepted, strict=True)
        )
        for accepted in spelling.accepted
    )


_TONES = "\u0300\u0301\u0303\u0309\u0323"
_NOT_FRENCH = "\u0306\u031b"
"""The marks of ă, ơ and ư."""


@cache
def _french(way: str) -> frozenset[str]:
    """As French papers write it, which have no đ and, of the marks of one letter, at most one: "Dà Nang", "Huê",
    "Nghê An"."""
    plain = way.replace("đ", "d")
    toneless = plain.translate(dict.fromkeys(map(ord, _TONES)))
    bare = toneless.translate(dict.fromkeys(map(ord, _NOT_FRENCH)))
    return frozenset("".join(sorted(form)) for form in (plain, toneless, bare))


def _may_be_lower(read: _Text, originals: Sequence[str], spelling: Spelling) -> bool:
    # In a text with marks, "long an" without any is two common words unless the name has none either.
    return not read.has_marks or any(tuple(map(marks, originals)) == accepted for accepted in spelling.accepted)


def _stands_alone(read: _Text, first: int, last: int) -> bool:
    """Not part of an identifier ("12/QĐ-QN") or of a longer abbreviation."""
    start, end = read.spans[first][0], read.spans[last - 1][1]
    return not set(read.text[max(0, start - 1) : start] + read.text[end : end + 1]) & set("-/&")


def _is_another_name(read: _Text, first: int, last: int, spelling: Spelling) -> bool:
    """Whether the words are (part of) the name of a person, a river, a bay or an ocean, or of a part of Asia."""
    if spelling.place.kind == "region":
        beside = (*read.words[max(0, first - 2) : first], *read.words[last : last + 1])
        return any(word.startswith("asi") for word in beside)
    if any(tuple(read.words[first : first + len(name)]) == name for name in OTHER_NAMES if len(name) > last - first):
        return read.original(last)[:1].isupper() or read.is_uncased
    if any(tuple(read.words[first - len(words) : first]) == words for words in WATER_BEFORE if len(words) <= first):
        return _touches(read, first)
    if last < len(read.words) and read.words[last] in WATER_AFTER and _touches(read, last):
        return True
    return _is_person(read, first, last)


def _touches(read: _Text, index: int) -> bool:
    return bool(re.fullmatch(r"[ \u00a0]+|'|[ ]?[-–][ ]?|\.[ ]?", read.between(index)))


def _is_person(read: _Text, first: int, last: int) -> bool:
    if first and _is_title_before(read, first):
        return True
    # A Vietnamese text has the family name first: "the chairman of X Nguyễn Văn Ba" is no person named X Nguyễn.
    after = last < len(read.words) and read.between(last) == " " and not read.is_uncased and not read.has_marks
    if after and read.words[last] in SURNAMES and read.original(last)[0].isupper():
        return True
    for back in range(first - 1, max(-1, first - 4), -1):
        if read.between(back + 1) != " ":
            return False
        word = read.original(back)
        if read.is_uncased or not word[0].isupper() or _is_abbreviation(word):
            return False
        if read.words[back] in SURNAMES:
            return True
        if read.words[back] in SHORT_SURNAMES and (not word.isascii() or not read.opens_sentence(back)):
            return True
        if back and _is_title_before(read, back):
            return True
    return False


def _is_title_before(read: _Text, index: int) -> bool:
    between = read.between(index)
    word = read.words[index - 1]
    return word in TITLES and (between in (" ", "\u00a0") or (word in DOTTED_TITLES and between in (". ", ".\u00a0")))


def _is_certain(read: _Text, first: int, last: int, spelling: Spelling) -> bool:
    if not spelling.needs_context:
        return True
    if spelling.place.id == "ho-chi-minh" and first and read.words[first - 1] in PLACE_PREPOSITIONS:
        return True
    if spelling.place.id == "ho-chi-minh" and read.is_uncased:
        return True
    if last < len(read.words) and read.words[last] in UNIT_AFTER and read.between(last) in (" ", "-"):
        return True
    if spelling.place.kind == "town" and not read.is_uncased and len(spelling.words) > 1:
        return True
    return any(
        tuple(read.words[first - count : first]) in UNIT_BEFORE and _touches(read, first)
        for count in range(1, min(4, first) + 1)
    )


def _spread_certainty(read: _Text, candidates: list[_Candidate]) -> list[_Candidate]:
    """In "Ba Che, Binh Lieu and Tien Yen districts" one word marks them all."""
    spread = list(candidates)
    for order in (range(1, len(spread)), range(len(spread) - 2, -1, -1)):
        for index in order:
            neighbour = spread[index - 1] if order.step > 0 else spread[index + 1]
            before, after = sorted((spread[index], neighbour), key=lambda candidate: candidate.first)
            gap = read.folded[read.spans[before.last - 1][1] : read.spans[after.first][0]]
            # A province in a list says little of a person's name after it: only like kinds vouch for each other.
            vouches = neighbour.is_certain and neighbour.place.kind != "region"
            if not spread[index].is_certain and vouches and _WITHIN_A_LIST.fullmatch(gap):
                spread[index] = replace(spread[index], is_certain=True)
    return spread


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()
