"""Takes the tricks out of a question: invisible characters, letters of other alphabets that pass for Latin ones."""

from __future__ import annotations

import re
import unicodedata

from policy.late_regex import late_regex

_INVISIBLE = late_regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-"
    "\ufe0f\ufeff\ufff9-\ufffb]"
    "|[\U000e0000-\U000e007f]"
)
_CONTROL = late_regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТУХЅІЈԚԜавекмнорстухѕіјԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικυρτχа",
    "ABEKMHOPCTYXSIJQWabekmhopctyxsijqwhlABEZHIKMNOPTYXovikuptxa",
)
"""Cyrillic and Greek letters drawn like Latin ones. Applied only inside a word or identifier that is otherwise
Latin."""
_WORD = late_regex(r"[\w/.\-]+")
_LATIN_OR_DIGIT = late_regex(r"[A-Za-z0-9À-ɏḀ-ỹ]")
_OTHER_ALPHABET = late_regex(r"[\u0370-\u03ff\u0400-\u052f]")
_SLASHES = str.maketrans({"∕": "/", "⁄": "/", "／": "/", "‐": "-", "‑": "-", "－": "-"})


def clean(text: str) -> str:
    """`text` as it looks: NFC, no invisible or control characters, no foreign letters in Latin words, full-width
    digits plain.

    A number written in superscript is kept apart ("m²" stays): only compatibility forms of ASCII are made plain.

    >>> clean("Nghị quyết 5\\u200b7-NQ/ТW")
    'Nghị quyết 57-NQ/TW'
    """
    text = _CONTROL.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    text = "".join(_plain(character) for character in text).translate(_SLASHES)
    return _WORD.sub(_latin, text).strip()


def _plain(character: str) -> str:
    return unicodedata.normalize("NFKC", character) if "！" <= character <= "～" else character


def _latin(match: re.Match[str]) -> str:
    word = match[0]
    if not _OTHER_ALPHABET.search(word):
        return word
    translated = word.translate(_LOOKALIKES)
    # A word wholly of Greek or Cyrillic letters is left alone unless every letter of it has a Latin double.
    return translated if _LATIN_OR_DIGIT.search(word) or not _OTHER_ALPHABET.search(translated) else word
