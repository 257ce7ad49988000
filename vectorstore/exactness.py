"""What exact matches add to a score: references, places and years that question and passage name, or contradict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vectorstore.facets import Facets, area_asked_for, area_of, share_of_reference
from vectorstore.weights import Weights


@dataclass(frozen=True, slots=True)
class ExactParts:
    """Parts of one passage's score."""

    reference: float
    place: float
    year: float


class ExactMatcher:
    """Compares passages with what one question names."""

    def __init__(self, asked: Facets, weights: Weights) -> None:
        self._references = asked.references
        self._years = [f"y:{year}" for year in asked.years]
        self._places = [(f"p:{place}", _keys(area_asked_for(place))) for place in asked.places]
        self._weights = weights

    def parts(self, held: frozenset[str], article_places: Sequence[str]) -> ExactParts:
        """Parts for a passage holding the keys `held`; `article_places` are the article's, most mentioned first."""
        return ExactParts(
            reference=self._weights.reference * _mean([share_of_reference(one, held) for one in self._references]),
            place=self._weights.place * self._agreement(held, article_places),
            year=self._weights.year * _mean([year in held for year in self._years]),
        )

    def _agreement(self, held: frozenset[str], article_places: Sequence[str]) -> float:
        """From 1, it names every place asked for, to -1, it is about others only; 0 where nothing tells."""
        return _mean([_agreement_on(key, area, held, article_places) for key, area in self._places])


def _agreement_on(key: str, area: frozenset[str], held: frozenset[str], article_places: Sequence[str]) -> float:
    if key in held:
        return 1.0
    if not area.isdisjoint(held):
        return 0.6
    names_places = any(one.startswith("p:") for one in held)
    if article_places and not area.isdisjoint(_area(article_places[0])):
        # The article is about the place: a passage that names none speaks of it, one that names another hardly.
        return 0.0 if names_places else 0.6
    if names_places or article_places:
        return -0.5 if any(not area.isdisjoint(_area(place)) for place in article_places) else -1.0
    return 0.0


@lru_cache(maxsize=4096)
def _area(place: str) -> frozenset[str]:
    return _keys(area_of(place))


def _keys(places: Sequence[str]) -> frozenset[str]:
    return frozenset(f"p:{one}" for one in places)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
