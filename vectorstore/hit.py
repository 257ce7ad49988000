"""What search is asked and what it returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

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
