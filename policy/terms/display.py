"""The words to show a reader for a concept, in the number that a count asks for."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from policy.language import Language
from policy.late_regex import late_regex
from policy.terms.concept import ConceptKind
from policy.terms.stems import STOPS
from policy.terms.thesaurus import concept, translations

_FRENCH_TAIL = late_regex(r"\s(?:de|du|des|d['’].+|à|au|aux|en|pour|sur|par|avec|dans)(?=\s|\Z)|\sd['’]|\s\(")
"""Where the noun and its adjectives end: what follows keeps its number."""
_ENGLISH_TAIL = late_regex(r"\s(?:of|for|in|on|to|with|from|by|under)(?=\s)|\s\(")
_COUNTED: frozenset[ConceptKind] = frozenset({"applicant", "thing", "body", "document"})
"""Kinds of concepts that are counted; "innovation" and "growth" are measured."""
_FRENCH_ALWAYS = frozenset(
    {"start-up", "spin-off", "high-tech", "main-d'œuvre", "savoir-faire", "entrepreneuriat", "internet", "Vietnam"}
)
_ENGLISH_WORDS = """
    funding training equipment software information intelligence research staff personnel innovation machinery series
    infrastructure advice expertise knowledge aid workforce manpower capital credit traceability women men people youth
    data entrepreneurship telemedicine coverage Vietnamese Vietnam
"""
_ENGLISH_ALWAYS = frozenset(_ENGLISH_WORDS.split())
_AIL_TO_AUX = frozenset({"travail", "bail", "émail", "corail", "vitrail"})
_AL_TO_ALS = frozenset({"festival", "bal", "carnaval", "récital", "final", "naval", "natal", "banal"})
_OU_TO_OUX = frozenset({"bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou"})
_PREFIXES = frozenset(["post", "vice", "sous", "micro", "éco", "co", "non", "ex", "mini", "bio", "demi", "semi"])
_IRREGULAR = {"person": "people", "criterion": "criteria", "index": "indices", "man": "men", "woman": "women"}


def display(concept_id: str, language: Language, count: int | float | Decimal | None = None) -> str:
    """How `language` names the concept beside that count; without one, and where it is not counted, in the singular.

    French counts from two on, English everything but one; Vietnamese nouns do not change.

    Raises:
        KeyError: no concept has this id.

    >>> display("st-enterprise", "fr", 76), display("st-enterprise", "en", 1)
    ('entreprises scientifiques et technologiques', 'science and technology enterprise')
    """
    form = translations(concept_id, language)[0]
    if count is None or language == "vi" or concept(concept_id).kind not in _COUNTED:
        return form
    if language == "fr":
        return _french(form) if abs(Decimal(count)) >= 2 else form
    return form if abs(Decimal(count)) == 1 else _english(form)


@cache
def _french(form: str) -> str:
    tail = _FRENCH_TAIL.search(form)
    head = form[: tail.start()] if tail else form
    words = head.split(" ")
    written = " ".join(_french_word(word, is_first=number == 0) for number, word in enumerate(words))
    return written + form[len(head) :]


def _french_word(word: str, *, is_first: bool) -> str:
    is_adverb = not is_first and word.endswith("ment")
    if word in STOPS["fr"] or word in _FRENCH_ALWAYS or is_adverb or _is_abbreviation(word):
        return word
    if "-" in word and "'" not in word:
        first, _, last = word.rpartition("-")
        # "enseignants-chercheurs", but "post-doctorants" and "sous-traitants".
        return (
            f"{first if first in _PREFIXES else _french_word(first, is_first=True)}-{_french_word(last, is_first=True)}"
        )
    if not word or word[-1] in "sxz" or not word[-1].isalpha():
        return word
    if word in _AIL_TO_AUX:
        return word[:-3] + "aux"
    if word.endswith("al") and word not in _AL_TO_ALS:
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu")) or word in _OU_TO_OUX else "s")


@cache
def _english(form: str) -> str:
    tail = _ENGLISH_TAIL.search(form)
    head = form[: tail.start()] if tail else form
    before, _, last = head.rpartition(" ")
    return f"{before} {_english_word(last)}".lstrip() + form[len(head) :]


def _english_word(word: str) -> str:
    if word in _ENGLISH_ALWAYS or (word.endswith("ing") and word != "building"):
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if _is_abbreviation(word):
        return word if word.endswith("S") else f"{word}s"
    if word.endswith("s") and not word.endswith(("ss", "us")):
        return word
    if re.search(r"[^aeiou]y\Z", word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _is_abbreviation(word: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", word)
    return letters.isupper() and (len(letters) > 1 or letters != word)
