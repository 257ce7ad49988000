"""A sentence of a story and the places that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from policy.place_mentions import PlaceMention


@dataclass(frozen=True, slots=True)
class StorySentence:
    """A sentence as the resolver needs it: `text[start:end]` of the article."""

    start: int
    end: int
    paragraph: int
    heading: str | None = None
    is_caption: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """What places one sentence is about."""

    named: tuple[PlaceMention, ...]
    """Those it names and speaks of, with offsets in the article; no names of persons, schools or merged provinces."""
    beside: tuple[PlaceMention, ...]
    """Those among `named` that it only sets beside another place."""
    around: tuple[str, ...]
    """What the sentence is about as far as its own words do not say: the paragraph's, the section's, the article's."""
    around_at: tuple[int, int] | None
    """The sentence that names `around`."""

    @property
    def is_own(self) -> bool:
        """Whether the sentence itself names what it is about."""
        return len(self.named) > len(self.beside)

    @property
    def about(self) -> tuple[str, ...]:
        """Ids of the places the sentence is about, in order; empty when it is about none."""
        beside = [mention.place_id for mention in self.beside]
        own = [mention.place_id for mention in self.named if mention not in self.beside]
        return tuple(dict.fromkeys((*(own or self.around), *beside)))
