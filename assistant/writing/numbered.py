"""Passages as a chat model sees them: numbered, without addresses, inside a marked block."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.evidence import Evidence, Sentence
from assistant.reading import Reading
from assistant.statement import Source
from policy.article import Article
from policy.late_regex import late_regex

MOST_SOURCES = 12

_TAG = late_regex(r"</?\s*sources\b[^>]*>?", re.IGNORECASE)
_ADDRESS = late_regex(r"\b(?:https?://|www\.)\S+")
_MARK_LIKE = late_regex(r"\[(S?\d{1,3})\]")


@dataclass(frozen=True, slots=True)
class NumberedSource:
    """One passage shown to the model."""

    number: int
    article: Article
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    around: tuple[Sentence, ...]
    """The other sentences of the article."""

    @property
    def text(self) -> str:
        """The block's entry. Addresses, and whatever could pass for our own marks, are taken out of it."""
        article = self.article
        named = [article.title, article.publisher, article.published.isoformat() if article.published else None]
        head = " — ".join(part for part in named if part)
        return f"[S{self.number}] {_harmless(head)}\n{_harmless(article.text[self.start : self.end])}"


def number_sources(
    evidence: Evidence, reading: Reading, budget_tokens: int, count_tokens: Callable[[str], int]
) -> tuple[NumberedSource, ...]:
    """The passages that fit the budget: first those that the evidence reader's answer rests on, then the best hits."""
    wanted: dict[tuple[str, int], NumberedSource] = {}
    for article, start, end in (*_of_reading(evidence, reading), *_of_hits(evidence)):
        if len(wanted) >= MOST_SOURCES:
            break
        if (article.id, start) in wanted:
            continue
        story = evidence.shelf.story(article)
        inside = tuple(one for one in story if start <= one.start < end)
        outside = tuple(one for one in story if not start <= one.start < end)
        source = NumberedSource(len(wanted) + 1, article, start, end, inside, outside)
        spent = count_tokens(source.text)
        if spent > budget_tokens:
            continue
        budget_tokens -= spent
        wanted[article.id, start] = source
    return tuple(wanted.values())


def as_block(sources: Sequence[NumberedSource]) -> str:
    """All sources, one after another."""
    return "\n\n".join(source.text for source in sources)


def _of_hits(evidence: Evidence) -> list[tuple[Article, int, int]]:
    return [(hit.article, hit.passage.start, hit.passage.end) for hit in evidence.hits]


def _of_reading(evidence: Evidence, reading: Reading) -> list[tuple[Article, int, int]]:
    sources: list[Source] = [source for statement in reading.statements for source in statement.sources]
    found = []
    for source in (*sources, *reading.quotes):
        for sentence in evidence.shelf.story(source.article):
            if sentence.start <= source.start < sentence.end:
                found.append((source.article, *sentence.passage))
    return found


def _harmless(text: str) -> str:
    return _MARK_LIKE.sub(r"(\1)", _ADDRESS.sub("(…)", _TAG.sub("", text))).strip()
