"""Everything that can be checked in a text: references, dates, figures, places. One reading for questions,
articles and answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from policy.dates import Period, find_dates
from policy.language import Language, detect_language
from policy.legal_reference import LegalReference, find_references
from policy.places import PlaceMention, find_places
from policy.quantity import Quantity, find_quantities


@dataclass(frozen=True, slots=True)
class Facts:
    """What was read from one text; the spans of references, periods and quantities do not overlap."""

    references: tuple[LegalReference, ...]
    periods: tuple[Period, ...]
    quantities: tuple[Quantity, ...]
    places: tuple[PlaceMention, ...]

    @property
    def place_ids(self) -> tuple[str, ...]:
        """Each place once, in order of mention."""
        return tuple(dict.fromkeys(mention.place_id for mention in self.places))

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where everything stands."""
        return [
            *((reference.start, reference.end) for reference in self.references),
            *((period.start, period.end) for period in self.periods),
            *((quantity.start, quantity.end) for quantity in self.quantities),
            *((mention.start, mention.end) for mention in self.places),
        ]


@lru_cache(maxsize=20_000)
def facts_of(text: str, language: Language | None = None) -> Facts:
    """What `text` states. Digits of an identifier are not a figure, and those of a date are not one either."""
    spoken = language or detect_language(text).language
    references = tuple(find_references(text, language))
    taken = [(reference.start, reference.end) for reference in references]
    periods = tuple(period for period in find_dates(text, spoken) if _is_free(period.start, period.end, taken))
    taken += [(period.start, period.end) for period in periods]
    quantities = tuple(
        quantity for quantity in find_quantities(text, spoken) if _is_free(quantity.start, quantity.end, taken)
    )
    return Facts(references, periods, quantities, tuple(find_places(text, language)))


def _is_free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return not any(start < stop and end > begin for begin, stop in taken)
