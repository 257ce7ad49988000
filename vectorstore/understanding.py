"""What search needs to know of a question: its vector, its words, and what it names exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import find_references
from policy.places import find_places
from policy.terms import find_concepts
from vectorstore.anchor_words import numbers, pairs
from vectorstore.embedder import Vectors
from vectorstore.facets import Facets, area_asked_for, facets_of
from vectorstore.words import words_of

FEWEST_WORDS = 3
"""A question that has fewer words left without its places and references is taken whole."""
Span = tuple[int, int]
_TOKEN = late_regex(r"[^\W_]+")


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
    concepts: tuple[str, ...] = ()
    """Ids of what the thesaurus knows of it, the same in all languages."""


def matter_of(question: str, language: Language) -> str:
    """What is asked, without where and under which text: what is embedded.

    A place or an identifier is compared exactly (`vectorstore.exactness`). Left in, it would draw the vector towards
    every passage that names the place, whatever it says of it. A question that is little else stays whole.
    """
    references = [(reference.start, reference.end) for reference in find_references(question, language)]
    return _without(question, [*_place_spans(question, language), *references])


def understand(question: str, language: Language, vector: Vectors) -> Understood:
    """Reads `question`; `vector` is the centred embedding of its matter."""
    placeless = _without(question, _place_spans(question, language))
    return Understood(
        language=language,
        vector=vector,
        words=tuple(dict.fromkeys(words_of(placeless, language))),
        names=tuple(dict.fromkeys([*_names(question), *numbers(question)])),
        facets=facets_of(question, language),
        concepts=tuple(dict.fromkeys(mention.concept_id for mention in find_concepts(question, language))),
    )


def _place_spans(question: str, language: Language) -> list[Span]:
    return [(mention.start, mention.end) for mention in find_places(question, language)]


def _without(question: str, spans: Sequence[Span]) -> str:
    rest = question
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return " ".join(rest.split()) if len(_TOKEN.findall(rest)) >= FEWEST_WORDS else question


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
    places = {f"p:{one}": 1.0 for place in facets.places for one in area_asked_for(place)}
    return {**references, **places, **{f"y:{year}": 0.5 for year in facets.years}}
