"""Words as the matcher compares them: folded, without the endings of number and gender."""

from __future__ import annotations

from functools import lru_cache

from policy.language import Language

STOPS: dict[Language, frozenset[str]] = {
    "fr": frozenset(
        {"de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "en", "et", "pour", "sur", "dans"}
    ),
    "en": frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "its", "their"}),
    "vi": frozenset({"va", "cua", "ve", "cho", "cac", "nhung"}),
}
"""Small words that may stand or be missing between the words of a form."""


def stem(word: str, language: Language) -> str:
    """The folded `word` without its ending, the same for singular and plural, masculine and feminine.

    >>> stem("technologiques", "fr") == stem("technologique", "fr"), stem("companies", "en"), stem("nghiep", "vi")
    (True, 'company', 'nghiep')
    """
    if language == "vi":
        return word
    return _french(word) if language == "fr" else _english(word)


def stems(words: list[str], language: Language) -> list[str]:
    """`stem` of each of the folded `words`."""
    if language == "vi":
        return words
    return list(map(_french if language == "fr" else _english, words))


@lru_cache(maxsize=65_536)
def _french(word: str) -> str:
    if len(word) <= 3:
        return word[:-1] if len(word) == 3 and word.endswith("s") else word
    if word.endswith("aux") and not word.endswith("eaux") and len(word) > 4:
        return word[:-3] + "al"
    word = word.rstrip("sx") if word[-1] in "sx" and len(word.rstrip("sx")) > 2 else word
    while word.endswith("e") and len(word) > 4:
        word = word[:-1]
    if word.endswith(("ll", "nn", "tt")) and len(word) > 4:
        word = word[:-1]
    return word[:-1] + "f" if word.endswith("iv") else word


@lru_cache(maxsize=65_536)
def _english(word: str) -> str:
    if len(word) <= 3:
        return word[:-1] if len(word) == 3 and word.endswith("s") else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")):
        return word[:-1]
    return word
