"""Shares said in words: "half of the communes", "un tiers des dossiers", "hai phần ba chi phí"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from policy.folding import fold
from policy.language import Language
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
_PATTERNS = {
    language: re.compile(
        rf"(?<![a-z-])(?:{'|'.join(f'(?P<s{name[0]}{name[2]}>{words})' for name, words in by_share.items())})(?![a-z-])"
    )
    for language, by_share in _WORDS.items()
}
_HINT = re.compile(r"half|third|quarter|moiti|tiers|quart|n[ửu]a|ph[ầa]n", re.IGNORECASE)
"""Without one of these letters in it no text says a share in words."""
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
    return found
