"""Shares said in words or as a fraction: "half of the communes", "un tiers des dossiers", "hai phần ba chi phí", "1/3
kinh phí", "four firms in five"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind

_OF = r"(?=\s+(?:of|the|its|their|all|that|this)(?![a-z])|\s*(?:[*,;.()]|\Z))"
_DES = r"(?=\s+(?:des|du|de|d'|seulement|environ)|\s*(?:[*,;.()]|\Z))"
_FRENCH_ARTICLE = r"(?:les |des |aux )?"
_WORDS: Mapping[Language, Mapping[str, str]] = {
    "fr": {
        "1/2": rf"(?:la |une |pres de la )?moitie{_DES}",
        "1/3": rf"(?:un|le) tiers(?! de confiance){_DES}",
        "2/3": rf"{_FRENCH_ARTICLE}deux tiers{_DES}",
        "1/4": rf"(?:un|le) quart{_DES}",
        "3/4": rf"{_FRENCH_ARTICLE}trois quarts{_DES}",
    },
    "en": {
        "1/2": rf"(?<!first )(?<!second )(?<!last )(?<!other )(?<!latter )(?<!and a )(?:one )?half{_OF}",
        "1/3": rf"(?:a|one)[ -]third{_OF}",
        "2/3": rf"two[ -]thirds{_OF}",
        "1/4": rf"(?:a|one)[ -]quarter{_OF}",
        "3/4": rf"three[ -]quarters{_OF}",
    },
    "vi": {
        "1/2": r"(?:mot nua|phan nua)(?! (?:dau|cuoi|nam|thang|ngay|the ky))",
        "1/3": r"mot phan ba",
        "2/3": r"hai phan ba",
        "1/4": r"mot phan tu",
        "3/4": r"ba phan tu",
    },
}
_PART_OF = (
    r"(?= (?:of|the|du|de|des|d'|kinh phi|chi phi|tong|so|gia tri|von|muc|dien tich|dan so|thoi gian|nhu cau)(?![a-z]))"
)
"""Behind a fraction in digits, which else may be a day: "1/3"."""


def _pattern(by_share: Mapping[str, str]) -> re.Pattern[str]:
    named = (f"(?P<s{share[0]}{share[2]}>{words}|{share}{_PART_OF})" for share, words in by_share.items())
    return late_regex(rf"(?<![a-z0-9/.,-])(?:{'|'.join(named)})(?![a-z-])")


_PATTERNS = {language: _pattern(by_share) for language, by_share in _WORDS.items()}
_HINT = late_regex(
    r"half|third|quarter|moiti|tiers|quart|n[ửu]a|ph[ầa]n|[123]/[234]| (?:in|sur|out of) ", re.IGNORECASE
)
"""Without one of these in it no text says a share."""
_NUMBERS: Mapping[Language, tuple[str, ...]] = {
    "en": ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "fr": ("", "une?", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
}


def _so_many(language: Language, joined: str, behind: str) -> re.Pattern[str]:
    part, whole = "|".join(_NUMBERS[language][1:]), "|".join(_NUMBERS[language][2:])
    return late_regex(
        rf"(?<![a-z-])(?P<part>{part})(?: [a-z-]+){{0,2}} (?:{joined}) (?P<whole>{whole})(?=\s*(?:[.,;:)]|\Z)|{behind})"
    )


_SO_MANY_IN: Mapping[Language, re.Pattern[str]] = {
    "en": _so_many("en", "in|out of", r" (?!days|weeks|months|years|hours)[a-z]"),
    # "Un plan sur trois axes" and "sur cinq ans" are no shares: behind one the clause ends or goes on with its verb.
    "fr": _so_many("fr", "sur", r" (?:(?:a|ont|est|sont|ne|en|au|aux|des?|du|y|seulement|qui) |n')"),
}
SAID: Mapping[Language, Mapping[str, str]] = {
    "fr": {"1/2": "la moitié", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts"},
    "en": {"1/2": "half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters"},
    "vi": {"1/2": "một nửa", "1/3": "một phần ba", "2/3": "hai phần ba", "1/4": "một phần tư", "3/4": "ba phần tư"},
}
"""How each share is said, by its unit."""
PERCENT: Mapping[str, Decimal] = {
    unit: Decimal(100) * int(unit[0]) / int(unit[2]) for unit in ("1/2", "1/3", "2/3", "1/4", "3/4")
}
"""What each comes to in per cent."""


def shares_in_words(text: str, language: Language) -> dict[int, Quantity]:
    """Every share said in words, by its first character: a percentage whose unit is the share, "2/3".

    >>> [one.unit for one in shares_in_words("The province paid two thirds of it.", "en").values()]
    ['2/3']
    >>> shares_in_words("in the first half of 2025", "en")
    {}
    """
    if not _HINT.search(text):
        return {}
    found: dict[int, Quantity] = {}
    for match in _PATTERNS[language].finditer(fold(text)):
        name = match.lastgroup or ""
        start, end = match.span()
        written = text[start:end]
        unit = f"{name[1]}/{name[2]}"
        found[start] = Quantity(
            QuantityKind.PERCENTAGE, Decimal(1), None, unit, None, Qualifier.EXACT, start, end, written
        )
    return found | _so_many_in(text, language)


def _so_many_in(text: str, language: Language) -> dict[int, Quantity]:
    """ "One firm in five": 20 %. A share that is no round number of per cent is none of these."""
    found: dict[int, Quantity] = {}
    for match in _SO_MANY_IN[language].finditer(fold(text)) if language in _SO_MANY_IN else ():
        part, whole = (_number(match[name], language) for name in ("part", "whole"))
        value = Decimal(100) * part / whole
        start, end = match.start(), match.end("whole")
        if part < whole and value == value.to_integral_value():
            found[start] = Quantity(
                QuantityKind.PERCENTAGE, value, None, "%", None, Qualifier.EXACT, start, end, text[start:end]
            )
    return found


def _number(word: str, language: Language) -> int:
    return next(place for place, said in enumerate(_NUMBERS[language]) if said and re.fullmatch(said, word))
