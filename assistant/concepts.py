"""Finds concepts in a text of any of the three languages, so that a question and a sentence in another one can meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.vocabulary import ECONOMY, GOVERNMENT, SCIENCE
from policy.folding import fold
from policy.language import LANGUAGES, Language

_TOKEN = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_UNSAID = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "l",
        "la",
        "le",
        "les",
        "et",
        "of",
        "the",
        "and",
        "a",
        "an",
        "au",
        "aux",
        "en",
        "va",
        "cac",
        "nhung",
        "cua",
        "cho",
        "in",
        "for",
        "un",
        "une",
        "or",
        "ou",
        "hoac",
        "on",
        "sur",
        "to",
    ]
)
"""Words that names of one thing differ in: "enterprises of science and technology", "entreprises de science et technologie"."""
_SHORT_FORM = re.compile(r"[A-ZĐ][A-ZĐ&\-]{1,7}\Z")


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept where a text names it."""

    concept: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    concept: str


@cache
def _table() -> tuple[dict[str, list[_Name]], dict[str, dict[Language, str]]]:
    names: dict[str, list[_Name]] = {}
    labels: dict[str, dict[Language, str]] = {}
    for line in f"{ECONOMY}\n{SCIENCE}\n{GOVERNMENT}".splitlines():
        if not line.strip():
            continue
        concept, *by_language = (part.strip() for part in line.split("|"))
        for language, listed in zip(LANGUAGES, by_language, strict=True):
            forms = [form.strip() for form in listed.split(";")]
            labels.setdefault(concept, {})[language] = forms[0]
            for form in forms:
                words = tuple(word for word, _, _ in _tokens(form))
                if words:
                    names.setdefault(words[0], []).append(_Name(words, concept))
    for found in names.values():
        found.sort(key=lambda name: -len(name.words))
    return names, labels


def _tokens(text: str) -> list[tuple[str, int, int]]:
    folded = fold(text)
    return [
        (_stem(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(folded) if match[0] not in _UNSAID
    ]


def _stem(word: str) -> str:
    """Without the mark of the plural, the same for "science" and "sciences", "technology" and "technologies"."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith("ie"):
        return word[:-2] + "y"
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


@lru_cache(maxsize=20_000)
def mentions_in(text: str) -> tuple[Mention, ...]:
    """Every concept of `text` where it is named, in order; the longest name wins, none overlap."""
    names, _ = _table()
    tokens = _tokens(text)
    found: list[Mention] = []
    index = 0
    while index < len(tokens):
        match = next(_matching(names, tokens, index), None)
        if match is None:
            index += 1
            continue
        last = index + len(match.words) - 1
        found.append(Mention(match.concept, tokens[index][1], tokens[last][2]))
        index = last + 1
    return tuple(found)


def _matching(names: dict[str, list[_Name]], tokens: list[tuple[str, int, int]], index: int) -> Iterator[_Name]:
    for name in names.get(tokens[index][0], ()):
        window = tokens[index : index + len(name.words)]
        if len(window) == len(name.words) and all(
            word == token[0] for word, token in zip(name.words, window, strict=True)
        ):
            yield name


@lru_cache(maxsize=20_000)
def concepts_in(text: str) -> frozenset[str]:
    """Ids of the concepts that `text` names.

    >>> concepts_in("76 entreprises scientifiques et technologiques") == concepts_in("76 doanh nghiệp KH&CN")
    True
    """
    return frozenset(mention.concept for mention in mentions_in(text))


def is_kind_of(concept: str, wider: str) -> bool:
    """Whether `concept` is `wider` or a kind of it: `enterprise.st` is an `enterprise`."""
    return concept == wider or concept.startswith(f"{wider}.")


def names_concept(concept: str, named: frozenset[str]) -> bool:
    """Whether one of the `named` concepts is `concept` or a kind of it."""
    return any(is_kind_of(other, concept) for other in named)


def label(concept: str, language: Language) -> str:
    """What readers of `language` call the concept."""
    return _table()[1][concept][language]
