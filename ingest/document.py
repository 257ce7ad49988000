"""A parsed document: its text in blocks, and what it says of itself. The same for every format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from policy.article import Tier
from policy.language import Language

BETWEEN_BLOCKS = "\n\n"


class BlockKind(StrEnum):
    """What a block of text is to the reader."""

    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    TABLE = "table"
    """One row a line, cells separated by " | "."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list item, a caption or a table."""

    kind: BlockKind
    text: str
    start: int = 0
    """Where it starts in the article's text; 0 until `lay_out` has placed it."""

    @property
    def end(self) -> int:
        """Where it ends in the article's text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text; None where nothing was said."""

    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    language: Language | None = None
    published: date | None = None
    tier: Tier | None = None

    def or_else(self, other: Metadata) -> Metadata:
        """These values, with the gaps filled from `other`."""
        return Metadata(
            url=self.url or other.url,
            title=self.title or other.title,
            publisher=self.publisher or other.publisher,
            language=self.language or other.language,
            published=self.published or other.published,
            tier=self.tier or other.tier,
        )


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """What a parser returns: blocks in reading order, and the metadata that the document states."""

    blocks: tuple[Block, ...]
    stated: Metadata = Metadata()
    """Stated for ingest by whoever keeps the file: front matter."""
    own: Metadata = Metadata()
    """Stated by the document for all the world: JSON-LD, a PDF's title."""


def lay_out(blocks: Sequence[Block]) -> tuple[str, tuple[Block, ...]]:
    """The article's text and its blocks, each with its place in that text.

    >>> lay_out([Block(BlockKind.BODY, "One."), Block(BlockKind.BODY, "Two.")])[1][1].start
    6
    """
    placed: list[Block] = []
    position = 0
    for block in blocks:
        placed.append(replace(block, start=position))
        position += len(block.text) + len(BETWEEN_BLOCKS)
    return BETWEEN_BLOCKS.join(block.text for block in placed), tuple(placed)
