"""What search needs to know of a question: its vector, its words, and what it names exactly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from vectorstore.anchor_words import numbers, pairs
from vectorstore.embedder import Vectors
from vectorstore.facets import Facets, facets_of
from vectorstore.words import words_of

_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Understood:
    """A question, read."""

    language: Language
    vector: Vectors
    """Centred, of length 1."""
    words: tuple[str, ...]
    """As the word index has them, in the question's language."""
    names: tuple[str, ...]
    """What needs no translation."""
    facets: Facets


def understand(question: str, language: Language, vector: Vectors) -> Understood:
    """Reads `question`; `vector` is its centred embedding."""
    return Understood(
        language=language,
        vector=vector,
        words=tuple(dict.fromkeys(words_of(question, language))),
        names=tuple(dict.fromkeys([*_names(question), *numbers(question)])),
        facets=facets_of(question, language),
    )


def _names(question: str) -> list[str]:
    """Capitalised words beyond the first, folded, and pairs of neighbours that are both capitalised.

    A question typed without capitals gives all pairs of neighbours: only names are indexed as such pairs.
    """
    tokens = _TOKEN.findall(question)
    folded = [fold(token) for token in tokens]
    capital = [token[0].isupper() for token in tokens]
    if not any(capital[1:]):
        return pairs(folded)
    capital[0] = capital[0] and capital[1]
    singles = [word for word, is_capital in zip(folded, capital, strict=True) if is_capital]
    joined = [pair for place, pair in enumerate(pairs(folded)) if capital[place] and capital[place + 1]]
    return [*singles, *joined]


def facet_weights(facets: Facets) -> Mapping[str, float]:
    """What to look up among the keys of passages, and how strongly."""
    references = {key: 2.0 for keys in facets.references for key in keys}
    places = {f"p:{place}": 1.0 for place in facets.places}
    return {**references, **places, **{f"y:{year}": 0.5 for year in facets.years}}
