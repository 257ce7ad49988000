"""The figures of a sentence, each with what it measures: the thing counted right after it, or its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.concepts import Mention, mentions_in
from assistant.evidence import Sentence
from assistant.facts import facts_of
from policy.folding import fold
from policy.language import Language
from policy.quantity import Quantity, QuantityKind

_CLAUSE_BREAK = re.compile(
    r"[;:]\s|,\s(?!\d)|\s(?:et|and|và|ainsi que|as well as|tandis que|while|trong đó|dont|soit)\s"
)
_HEAD_REACH = 28
_COUNT_NOUNS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure: `quantity` in the sentence's text, and the concepts of its head, its clause and its sentence."""

    quantity: Quantity
    heads: tuple[str, ...]
    """What is counted, for "76 science and technology enterprises"; several for "semiconductor engineers and
    technicians"."""
    head_word: str
    """The first word after the number, folded: what is counted when it has no concept."""
    clause: frozenset[str]
    measure: str
    """The words of the clause without the number."""


@lru_cache(maxsize=10_000)
def measured_values(text: str, language: Language) -> tuple[Measured, ...]:
    """Every figure of a sentence given by its text."""
    mentions = mentions_in(text)
    quantities = facts_of(text, language).quantities
    breaks = [0, *(match.end() for match in _CLAUSE_BREAK.finditer(text)), len(text)]
    found = []
    for index, quantity in enumerate(quantities):
        limit = quantities[index + 1].start if index + 1 < len(quantities) else len(text)
        floor = quantities[index - 1].end if index else 0
        start = max(max(point for point in breaks if point <= quantity.start), floor)
        end = min(min((point for point in breaks if point >= quantity.end), default=len(text)), limit)
        heads = _heads(text, mentions, quantity.end, limit)
        word = _COUNT_NOUNS.search(fold(text[quantity.end : limit]))
        clause = frozenset(one.concept for one in mentions if start <= one.start < end)
        measure = f"{text[start : quantity.start]} {text[quantity.end : end]}".strip(" ,;:.")
        found.append(Measured(quantity, heads, word[0] if word else "", clause, measure))
    return tuple(found)


def measured_by(sentence: Sentence) -> tuple[Measured, ...]:
    """Every figure of `sentence`."""
    return measured_values(sentence.text, sentence.article.language)


def _heads(text: str, mentions: Sequence[Mention], start: int, limit: int) -> tuple[str, ...]:
    """The concepts of the noun phrase after a number: "500 members of the start-up club" counts members."""
    heads: list[str] = []
    end = start
    for one in mentions:
        if one.start < start - 1:
            continue
        between = text[end : one.start]
        if one.start >= limit or len(between) > _HEAD_REACH or re.search(r"[;:.(]|,(?! )", between):
            break
        if heads and not _JOINS_HEADS.fullmatch(fold(between)):
            break
        if not heads and _nouns(between) and not _is_adjective_run(between):
            break
        heads.append(one.concept)
        end = one.end
    return tuple(dict.fromkeys(heads))


_JOINS_HEADS = re.compile(r"[\s,]*(?:(?:and|et|va|ou|or)\s)?\s*(?:[^\W\d_]+\s)?")
_LINK_WORDS = "de d des du of les the la le l cac nhung new nouvelles nouveaux moi"
_LINKS = frozenset(_LINK_WORDS.split())


def _nouns(between: str) -> list[str]:
    return [word for word in _COUNT_NOUNS.findall(fold(between)) if word not in _LINKS]


def _is_adjective_run(between: str) -> bool:
    """At most one word between number and thing, with no "of" after it: "12 leading enterprises"."""
    words = _COUNT_NOUNS.findall(fold(between))
    return len(words) == 1 and words[0] not in _LINKS


def is_countable(quantity: Quantity) -> bool:
    """Whether it counts things."""
    return quantity.kind in (QuantityKind.COUNT, QuantityKind.OTHER)
