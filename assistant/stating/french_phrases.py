"""How French phrases join and come apart: « que » and « de » before a vowel, a noun and the subject behind it."""

from __future__ import annotations

import re

from assistant.stating.french_words import DETERMINER
from policy.places import find_places


def that(following: str) -> str:
    """« que » before `following`, elided before a vowel: « qu'elle », « que la ville »."""
    return "qu'" if re.match(r"[aeiouyàâéèêëîïôûh]", following, re.IGNORECASE) else "que "


def of(value: str) -> str:
    """« de 33 », « d'environ 33 », of a value as it is emphasised."""
    return f"d'{value}" if re.match(r"\*\*(?:environ|au )", value) else f"de {value}"


def noun_and_subject(text: str) -> tuple[str, str] | None:
    """What is counted and who has it, where « hectares de serres la ville » leaves no sign between them; None where
    nothing tells them apart."""
    for place in find_places(text, "fr"):
        if (
            place.end == len(text)
            and place.start > 2
            and not re.search(r"(?:de|d['’]|à|en|pour|du|des|au) ?\Z", text[: place.start])
        ):
            return text[: place.start].strip(), text[place.start :]
    for found in re.finditer(rf"\s(?={DETERMINER}(?:(?<=['’])|\s))", text):
        before = text[: found.start()]
        if before and not re.search(
            r"(?:^|\s)(?:de|à|pour|dans|sur|par|en|entre|et|ou|avec|selon|sous|chez|vers|que)\Z", before
        ):
            return before, text[found.end() :]
    return None
