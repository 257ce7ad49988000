"""The words by which the names of the field tell the language of a few words: "goals" is English, "serre" French."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from policy.folding import fold
from policy.language import Language
from policy.terms.matcher import WORD
from policy.terms.stems import stem
from policy.terms.thesaurus import concepts
from policy.vietnamese_syllable import is_vietnamese_syllable

_LEAST = 4
"""Letters: shorter words are abbreviations, or alike in too many languages."""


def telling_words(text: str) -> dict[Language, int]:
    """How many words of `text` only French, and how many only English, uses in what it calls the things of the field.

    Of Vietnamese only abbreviations count ("KHCN"): its syllables, typed without marks, are also those of names.

    >>> telling_words("weaknesses"), telling_words("KHCN")
    ({'fr': 0, 'en': 1, 'vi': 0}, {'fr': 0, 'en': 0, 'vi': 1})
    """
    words = {fold(word) for word in WORD.findall(text)}
    return {
        language: sum(stem(word, language) in only for word in words) for language, only in _told_by_language().items()
    }


@cache
def _told_by_language() -> dict[Language, frozenset[str]]:
    french, english, vietnamese = _words("fr"), _words("en"), _abbreviations("vi")
    return {
        "fr": french - english,
        "en": english - french,
        "vi": vietnamese - _abbreviations("fr") - _abbreviations("en") - french - english,
    }


def _words(language: Language) -> frozenset[str]:
    words = {fold(word) for form in _forms(language) for word in WORD.findall(form)}
    return frozenset(stem(word, language) for word in words if len(word) >= _LEAST and not is_vietnamese_syllable(word))


def _abbreviations(language: Language) -> frozenset[str]:
    return frozenset(
        fold(form) for form in _forms(language) if len(form) >= _LEAST and form.isalpha() and form.isupper()
    )


def _forms(language: Language) -> Iterator[str]:
    return (form for concept in concepts().values() for form in concept.forms[language])
