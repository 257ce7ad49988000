"""Reads one document: a file or a page to an `Article` with its blocks. What each step decides stands elsewhere."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ingest.discover import Found, sidecar_of
from ingest.document import Block, BlockKind, Metadata, ParsedDocument, lay_out
from ingest.errors import SourceUnavailableError, UnsupportedDocumentError
from ingest.fetch import fetch
from ingest.metadata import complete, take_source_lines
from ingest.noise import clean_blocks
from ingest.parse.formats import format_of, parse
from ingest.settings import IngestSettings
from ingest.stated import read_sidecar
from policy.article import Article, article_id
from policy.places import find_places

READING_VERSION = "5"
"""Raised when cleaning or splitting changes what passages come out of the same document."""

_FIRST = 3
"""The title stands among the first blocks, if the text holds it."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article and the blocks that its text is laid out in."""

    article: Article
    blocks: tuple[Block, ...]


def read_document(found: Found, settings: IngestSettings) -> Document:
    """The article in what was found, with its metadata stated, else derived, else unknown.

    Raises:
        IngestError: it cannot be read; the message says why and what to do.
    """
    if found.url is not None:
        page = fetch(
            found.url,
            seconds=settings.fetch_seconds,
            max_bytes=int(settings.max_megabytes * 1_000_000),
            max_redirects=settings.max_redirects,
        )
        parsed = parse(page.content, format_of(page.url.split("?")[0], page.media_type), page.encoding)
        return _document(parsed, Metadata(), settings, fetched_from=page.url)
    if found.path is None:
        raise UnsupportedDocumentError(found.refused or found.skipped or "there is nothing to read.")
    document_format = format_of(found.path.name)
    content = _read_file(found.path, settings.max_megabytes)
    sidecar = sidecar_of(found.path)
    beside = read_sidecar(_read_file(sidecar, settings.max_megabytes), sidecar.name) if sidecar else Metadata()
    return _document(parse(content, document_format), beside, settings)


def _document(
    parsed: ParsedDocument, beside: Metadata, settings: IngestSettings, fetched_from: str | None = None
) -> Document:
    source_url, blocks = take_source_lines(parsed.blocks)
    blocks = clean_blocks(blocks)
    if not blocks:
        raise UnsupportedDocumentError("there is no text in it. Check that the article was saved, not only its frame.")
    known = parsed.stated.or_else(beside).or_else(parsed.own).or_else(Metadata(url=source_url))
    known = complete(known, blocks, fetched_from)
    text, placed = lay_out(_with_title_as_heading(blocks, known.title))
    return Document(_article(known, text, settings), placed)


def _with_title_as_heading(blocks: Sequence[Block], title: str | None) -> tuple[Block, ...]:
    return tuple(
        replace(block, kind=BlockKind.HEADING) if number < _FIRST and block.text == title else block
        for number, block in enumerate(blocks)
    )


def _article(known: Metadata, text: str, settings: IngestSettings) -> Article:
    if known.url is None or known.language is None or known.tier is None:
        raise UnsupportedDocumentError("its metadata is not complete.")
    title = known.title or known.url.split("://", 1)[1]
    return Article(
        id=article_id(known.url),
        url=known.url,
        title=title,
        publisher=known.publisher,
        language=known.language,
        published=known.published,
        retrieved=datetime.now(UTC),
        tier=known.tier,
        places=_places(text),
        text=text,
        content_hash=_content_hash(known, title, text, settings),
    )


def _content_hash(known: Metadata, title: str, text: str, settings: IngestSettings) -> str:
    """Changes with all that a reader could see change, and with how passages are cut from it."""
    cutting = (READING_VERSION, settings.passage_tokens, settings.passage_chat_tokens)
    parts = (text, title, known.publisher, str(known.published), known.tier, known.language, *cutting)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _places(text: str) -> tuple[str, ...]:
    counted = Counter(place.place_id for place in find_places(text))
    return tuple(place for place, _ in counted.most_common())


def _read_file(path: Path, max_megabytes: float) -> bytes:
    try:
        size = path.stat().st_size
        if size > max_megabytes * 1_000_000:
            raise UnsupportedDocumentError(
                f"it is {size / 1e6:.0f} MB; articles up to {max_megabytes:g} MB are read. "
                "Save its text alone, or raise ingest.max_megabytes in the settings."
            )
        content = path.read_bytes()
    except OSError as error:
        raise SourceUnavailableError(f"it cannot be opened ({error.strerror}). Check its permissions.") from error
    if not content.strip():
        raise UnsupportedDocumentError("it is empty. Save the article's text in it, or remove it.")
    return content
