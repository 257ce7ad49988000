"""The three languages, and how to tell which one a text is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from policy.folding import fold
from policy.language_words import ENGLISH, FRENCH, VIETNAMESE_FOLDED
from policy.late_regex import late_regex
from policy.vietnamese_syllable import is_vietnamese_syllable

Language = Literal["fr", "en", "vi"]
LANGUAGES: tuple[Language, ...] = ("fr", "en", "vi")

_READ_AT_MOST = 2_000
"""Characters looked at: the language of an article shows in its first paragraphs."""

_UNSURE = 0.5
"""Below this confidence, and in at most `_FEW` characters, names are looked at too."""
_FEW = 120
_PLACE = "…"
_ABBREVIATION = 2.0
"""What a Vietnamese one weighs: beside it other languages lend a word ("budget KHCN")."""

_WORD = late_regex(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
_ONLY_VIETNAMESE = frozenset("ăắằẳẵặấầẩẫậđếềểễệíìỉĩịốồổỗộơớờởỡợưứừửữựúủũụýỳỷỹỵáảãạẻẽẹóòỏõọ")
_ONLY_FRENCH = frozenset("çœëïîûæ")
_FRENCH_AND_VIETNAMESE = frozenset("éèêàâôù")
_FRENCH_INVERSION = late_regex(r"\w-(?:t-)?(?:il|ils|elle|elles|on|je|vous|nous|ce|tu)\b", re.IGNORECASE)
_ENGLISH_ENDING = late_regex(r"(?:ing|ly|ness|ship|ed|ght|wh\w+|ies|ity|ful|ers?|th|sh|ck|w|tional|nce)\Z")
_FRENCH_ENDING = late_regex(
    r"(?:eurs?|eux|euse|aux|iques?|ments?|tion|elles?|ees?|oir|aires?|ant|ait|ille|que|ez|ais)\Z"
)


@dataclass(frozen=True, slots=True)
class Detected:
    """The likeliest language of a text."""

    language: Language
    confidence: float
    """From 0 (nothing in it tells the language: a number, a name) to 1."""


def detect_language(text: str) -> Detected:
    """The language of `text`, a question of three words as well as an article; Vietnamese is known without its marks.

    Proper names, identifiers and abbreviations hardly count, so that "How many enterprises does Hải Phòng have?" is
    English. A text that says nothing of its language gets Vietnamese if it has Vietnamese letters or syllables, else
    English, with a confidence near 0.

    >>> detect_language("nghi quyet 57 noi ve gi").language
    'vi'
    >>> detect_language("Combien d'entreprises compte Hai Phong ?").language
    'fr'
    """
    detected = _likeliest(_scores(text))
    return _told_by_names(text) if detected.confidence < _UNSURE and len(text) <= _FEW else detected


@lru_cache(maxsize=5_000)
def _told_by_names(text: str) -> Detected:
    """As `detect_language`, of a few words that are hardly a sentence: "ginseng area Quang Nam".

    Their place names, whose syllables are Vietnamese words too, say nothing; what the field calls its things does.
    """
    from policy.places import find_places  # both need the languages: they are read once these are known
    from policy.terms.telling_words import telling_words

    for place in reversed(find_places(text)):
        text = f"{text[: place.start]}{_PLACE}{text[place.end :]}"
    scores = _scores(text)
    for language, words in telling_words(text).items():
        scores[language] += _ABBREVIATION * words if language == "vi" else words
    return _likeliest(scores)


def _likeliest(scores: dict[Language, float]) -> Detected:
    best = max(scores, key=lambda language: scores[language])
    others = [score for language, score in scores.items() if language != best]
    return Detected(best, _confidence(scores[best], max(others)))


def is_vietnamese_without_diacritics(text: str) -> bool:
    """Whether `text` is Vietnamese typed without marks ("toi co startup, co ho tro khong")."""
    return _ONLY_VIETNAMESE.isdisjoint(text.lower()) and (
        detect_language(text).language == "vi" and detect_language(text).confidence > 0.0
    )


def _confidence(best: float, second: float) -> float:
    if best <= 0:
        return 0.0
    # One clear word is some evidence, four are enough.
    return round((best - second) / best * min(1.0, best / 4), 3)


def _scores(text: str) -> dict[Language, float]:
    french = 2.0 * len(_FRENCH_INVERSION.findall(text[:_READ_AT_MOST]))
    english = vietnamese = 0.0
    for word, is_name in _words(text):
        folded = fold(word)
        weight = 0.2 if is_name else 1.0
        lowered = word.lower()
        if not _ONLY_VIETNAMESE.isdisjoint(lowered):
            vietnamese += 1.5 * weight
            continue
        if not _ONLY_FRENCH.isdisjoint(lowered):
            french += 1.5 * weight
            continue
        has_mark = not _FRENCH_AND_VIETNAMESE.isdisjoint(lowered)
        is_syllable = is_vietnamese_syllable(folded)
        if has_mark:
            french += weight * (0.5 if is_syllable else 1.5)
            vietnamese += weight * (0.5 if is_syllable else 0.0)
        if folded in FRENCH:
            french += _known(folded, is_name)
        if folded in ENGLISH and not has_mark:
            english += _known(folded, is_name)
        if folded in VIETNAMESE_FOLDED:
            vietnamese += weight
        elif is_syllable and len(folded) > 1 and folded not in ENGLISH and folded not in FRENCH:
            vietnamese += 0.4 * weight
        elif not is_syllable and not is_name and len(folded) > 3 and folded not in ENGLISH:
            # Vietnamese borrows a word here and there ("startup"), not one after another.
            vietnamese -= 0.5
        if folded.endswith("'") and len(folded) <= 3:
            french += 1.0
        if len(folded) > 4 and not is_syllable and not is_name:
            french += 0.3 if _FRENCH_ENDING.search(folded) else 0.0
            english += 0.3 if _ENGLISH_ENDING.search(folded) else 0.0
    return {"en": english, "fr": french, "vi": vietnamese}


def _known(word: str, is_name: bool) -> float:
    """What a listed French or English word weighs: a long one is no Vietnamese syllable by chance."""
    return (1.5 if len(word) > 5 else 1.0) * (0.6 if is_name else 1.0)


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Each word, and whether it looks like part of a proper name (a capital that does not open the text)."""
    first = True
    for token in text[:_READ_AT_MOST].split():
        if not _is_prose(token):
            continue
        for found in _WORD.finditer(token):
            word = found.group()
            yield word, word[0].isupper() and not first
            first = False


def _is_prose(token: str) -> bool:
    """Not an address, a legal identifier or an abbreviation: those are the same in every language."""
    if "://" in token or "@" in token or token.startswith("www."):
        return False
    if "/" in token and any(character.isdigit() for character in token):
        return False
    letters = token.lstrip("(\"'“«[").rstrip(".,;:?!)\"'”»]")
    return not (len(letters) > 1 and letters[:2].isupper() and letters[:2].isalpha())
