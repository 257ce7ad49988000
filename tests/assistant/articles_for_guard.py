"""Articles of one paragraph, for tests that need no library."""

from __future__ import annotations

from datetime import UTC, datetime

from assistant.statement import Source
from policy.article import Article, Tier, article_id
from policy.language import Language


def an_article(text: str, language: Language = "fr", url: str = "https://example.org/a", **stated: str) -> Article:
    """An article with that text."""
    return Article(
        id=article_id(url),
        url=url,
        title=stated.get("title", "Un article"),
        publisher=stated.get("publisher"),
        language=language,
        published=None,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=(),
        text=text,
        content_hash=text,
    )


def a_source(text: str, language: Language = "fr") -> Source:
    """The whole of such an article as a source."""
    return Source(an_article(text, language), 0, len(text))
