"""What a passage is: a stretch of an article, small enough to embed and to cite."""

from __future__ import annotations

from dataclasses import dataclass

from policy.language import Language


@dataclass(frozen=True, slots=True)
class Passage:
    """A slice of an article: `article.text[start:end] == text`, always."""

    id: str
    """`"<article id>:<ordinal>"`."""
    article_id: str
    ordinal: int
    """Its place in the article, from 0."""
    heading: str | None
    """The nearest heading above it, when the article has headings."""
    text: str
    start: int
    end: int
    language: Language
    sentences: tuple[tuple[int, int], ...]
    """Start and end of each sentence, in characters of the *article's* text, in order, within [start, end]."""
    is_caption: bool = False
    """Whether it is the caption of a picture: facts hide there, but they stand outside the story's flow."""
