"""What search is asked and what it returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from policy.article import Article, Tier
from policy.language import Language
from policy.passage import Passage


@dataclass(frozen=True, slots=True)
class Filters:
    """Narrows a search; an empty field lets everything through, several values in one field are alternatives."""

    places: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    tiers: tuple[Tier, ...] = ()
    published_from: date | None = None
    published_to: date | None = None
    instruments: tuple[str, ...] = ()
    """Ids from the register of instruments."""
    articles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Names of persons, organisations, projects: passages that hold one of them whole pass, in any language."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A retrieved passage, its place and its score."""

    passage: Passage
    article: Article
    rank: int
    """From 1."""
    score: float
    """Higher is closer; comparable within one search only."""
    parts: Mapping[str, float] = field(default_factory=dict)
    """Every part of the score by name: passage, sentence, words, reference, place, year, …"""
    best_sentence: tuple[int, int] | None = None
    """Start and end in the article of the sentence nearest to the query."""
    same_story: tuple[str, ...] = ()
    """Ids of passages that tell the same story and were folded into this hit."""
    sentence_scores: tuple[float, ...] = ()
    """Of each of `passage.sentences`, its cosine with the query: comparable across searches; empty if it has none."""

    def as_json(self) -> dict[str, Any]:
        """The hit for other programs: what it is, where it stands, every part of its score."""
        best = self.best_sentence
        return {
            "rank": self.rank,
            "score": round(self.score, 4),
            "parts": {name: round(part, 4) for name, part in self.parts.items()},
            "article_id": self.article.id,
            "url": self.article.url,
            "title": self.article.title,
            "publisher": self.article.publisher,
            "published": self.article.published.isoformat() if self.article.published else None,
            "tier": self.article.tier.value,
            "language": self.passage.language,
            "passage_id": self.passage.id,
            "start": self.passage.start,
            "end": self.passage.end,
            "text": self.passage.text,
            "best_sentence": best and {"start": best[0], "end": best[1], "text": self.article.text[best[0] : best[1]]},
            "same_story": list(self.same_story),
        }
