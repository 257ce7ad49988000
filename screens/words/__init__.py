"""All words of the interface, one file a language."""

from __future__ import annotations

from collections.abc import Mapping

from policy.language import Language
from screens.words.en import ENGLISH
from screens.words.fr import FRENCH
from screens.words.vi import VIETNAMESE
from screens.words.wording import Words

__all__ = ["WORDS", "Words", "as_language", "words_in"]

WORDS: Mapping[Language, Words] = {"fr": FRENCH, "en": ENGLISH, "vi": VIETNAMESE}


def words_in(language: Language) -> Words:
    """The interface in `language`."""
    return WORDS[language]


def as_language(given: object) -> Language:
    """The language of the interface that a browser asks for ("fr-CA", "vi"); English where it is none of the three.

    >>> as_language("fr-CA"), as_language("de"), as_language(None)
    ('fr', 'en', 'en')
    """
    code = str(given or "").lower()[:2]
    return next((language for language in WORDS if language == code), "en")
