"""What exact matches add to a score: references, places and years that question and passage name, or contradict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vectorstore.facets import Facets, area_of, share_of_reference
from vectorstore.weights import Weights


@dataclass(frozen=True, slots=True)
class ExactParts:
    """Parts of one passage's score."""

    reference: float
    place: float
    year: float


def exact_parts(asked: Facets, held: frozenset[str], article_places: Sequence[str], weights: Weights) -> ExactParts:
    """Parts for a passage that holds the keys `held`, in an article about `article_places`, most mentioned first."""
    shares = [share_of_reference(wanted, held) for wanted in asked.references]
    years = [f"y:{year}" in held for year in asked.years]
    return ExactParts(
        reference=weights.reference * (sum(shares) / len(shares) if shares else 0.0),
        place=weights.place * _agreement(asked.places, held, article_places),
        year=weights.year * (sum(years) / len(years) if years else 0.0),
    )


def _agreement(asked: Sequence[str], held: frozenset[str], article_places: Sequence[str]) -> float:
    """From 1, it names every place asked for, to -1, it is about others only; 0 where nothing tells."""
    if not asked:
        return 0.0
    return sum(_agreement_on(place, held, article_places) for place in asked) / len(asked)


def _agreement_on(place: str, held: frozenset[str], article_places: Sequence[str]) -> float:
    area = {f"p:{one}" for one in area_of(place)}
    if f"p:{place}" in held:
        return 1.0
    if area & held:
        return 0.6
    about = {f"p:{one}" for main in article_places[:1] for one in area_of(main)}
    names_places = any(key.startswith("p:") for key in held)
    if area & about:
        # The article is about the place: a passage that names none speaks of it, one that names another hardly.
        return 0.0 if names_places else 0.6
    mentions = any(area & {f"p:{one}" for one in area_of(other)} for other in article_places)
    if names_places or about:
        return -0.5 if mentions else -1.0
    return 0.0
