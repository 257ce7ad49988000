"""What an article is: one published text with its metadata, whatever format it came in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from policy.language import Language


class Tier(StrEnum):
    """How close to the source a text is; a citation shows it."""

    OFFICIAL_TEXT = "official_text"
    """The instrument itself: a resolution, a decree, a plan."""
    OFFICIAL_SITE = "official_site"
    """What a public body writes about it."""
    NEWS = "news"
    DIGEST = "digest"
    """A summary in somebody else's words; its figures were checked, its sentences are not the source's."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text as the library keeps it. Offsets everywhere count characters of `text` (NFC)."""

    id: str
    """`article_id(url)`: the same URL is the same article, under whatever file name it came."""
    url: str
    title: str
    publisher: str | None
    language: Language
    published: date | None
    """The day of publication, when stated; never derived from the day of retrieval."""
    retrieved: datetime
    """When it was read in (UTC)."""
    tier: Tier
    places: tuple[str, ...]
    """Ids of the places it speaks of (`policy.places`), most mentioned first."""
    text: str
    content_hash: str
    """SHA-256 (hex) of all that a reader could see change: text, title, publisher, date, tier, language."""


def article_id(url: str) -> str:
    """The id of the article at `url`: 16 hex digits of the URL's SHA-256.

    >>> article_id("https://example.org/a")
    'b5b10dd0429e69ac'
    """
    return hashlib.sha256(url.encode()).hexdigest()[:16]
