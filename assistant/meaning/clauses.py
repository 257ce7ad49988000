"""The clause of a source that a sentence was made from; the rest of a long sentence speaks of other things."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from assistant.concepts import concepts_in
from assistant.facts import facts_of
from assistant.guard.compare import plain_numbers
from assistant.guard.names import tokens
from policy.language import Language
from policy.late_regex import late_regex

_STRONG = late_regex(
    r"[;:]\s|,?\s(?:but|while|whereas|although|though|however|mais|tandis que|alors que|bien que|cependant|toutefois|"
    r"contre|against|compared (?:with|to)|nhưng|trong khi|tuy nhiên|mặc dù|so với)\s",
    re.IGNORECASE,
)
_WEAK = late_regex(r",\s(?!\d)|\s(?:and|et|và)\s", re.IGNORECASE)


@lru_cache(maxsize=5_000)
def clauses_of(text: str, *, fine: bool = False) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence: parted by ";", ":" and words of contrast; the fine ones also by commas and "and"."""
    breaks = {0, len(text)}
    for pattern in (_STRONG, _WEAK) if fine else (_STRONG,):
        breaks |= {match.end() for match in pattern.finditer(text)}
    places = sorted(breaks)
    return tuple((start, end) for start, end in pairwise(places) if text[start:end].strip())


def nearest_clause(plain: str, language: Language, source: str, spoken: Language, *, fine: bool = False) -> str:
    """The clause of `source`, in `spoken`, that has most in common with `plain`; all of it where none has."""
    best, most = source, 0.0
    for start, end in clauses_of(source, fine=fine):
        clause = source[start:end]
        if (shared := _shared(plain, language, clause, spoken)) > most:
            best, most = clause, shared
    return best


def _shared(plain: str, language: Language, clause: str, spoken: Language) -> float:
    """Numbers and places weigh most, then concepts, then words."""
    own, other = facts_of(plain, language), facts_of(clause, spoken)
    values = {(q.value, q.unit) for q in own.quantities} & {(q.value, q.unit) for q in other.quantities}
    numbers = set(plain_numbers(plain)) & set(plain_numbers(clause))
    places = set(own.place_ids) & set(other.place_ids)
    concepts = concepts_in(plain) & concepts_in(clause)
    words = {word[:5] for word in tokens(plain) if len(word) > 3} & {
        word[:5] for word in tokens(clause) if len(word) > 3
    }
    return 3 * len(values | numbers) + 2 * len(places) + len(concepts) + 0.5 * len(words)
