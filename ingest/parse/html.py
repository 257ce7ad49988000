"""Web pages as news sites serve them: the article alone (trafilatura), with its captions and tables."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

import trafilatura
from trafilatura.settings import Document

from ingest.decode import decode
from ingest.document import Block, BlockKind, ParsedDocument
from ingest.errors import UnsupportedDocumentError
from ingest.parse.html_metadata import page_metadata
from ingest.parse.html_page import CAPTION_MARK, HEADING_MARK, lead_of, prepare, source_line_of
from ingest.source_line import source_in

_DECLARED_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_NO_MARKS = {ord(CAPTION_MARK): None, ord(HEADING_MARK): None}
_BLOCKS = ("p", "head", "list", "item", "table", "quote", "code", "div")
_FEWEST_WORDS = 5


def parse_html(content: bytes, encoding: str | None = None) -> ParsedDocument:
    """The article in a web page, and what the page says of it.

    Raises:
        UnsupportedDocumentError: there is no article in it.
    """
    # What trafilatura logs as an error is answered here by an error of ours.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    text = _XML_DECLARATION.sub("", decode(content, encoding or _declared_charset(content)))
    if "<body" not in text.lower():
        text = f"<html><body>{text}</body></html>"  # a fragment, as people save it
    tree = trafilatura.load_html(text.translate(_NO_MARKS))
    if tree is None:
        raise _no_text()
    own = page_metadata(tree)
    lead, source = lead_of(tree), source_line_of(tree)
    prepare(tree)
    extracted = trafilatura.bare_extraction(tree, include_tables=True, include_comments=False, with_metadata=False)
    blocks = tuple(_blocks(extracted.body)) if isinstance(extracted, Document) and extracted.body is not None else ()
    if lead and not any(lead in " ".join(block.text.split()) for block in blocks):
        after_headings = next((n for n, block in enumerate(blocks) if block.kind is not BlockKind.HEADING), len(blocks))
        blocks = (*blocks[:after_headings], Block(BlockKind.BODY, lead), *blocks[after_headings:])
    if source and not any(source_in(" ".join(block.text.split())) for block in blocks[-3:]):
        blocks = (*blocks, Block(BlockKind.BODY, source))
    if sum(len(block.text.split()) for block in blocks) < _FEWEST_WORDS:
        raise _no_text()
    return ParsedDocument(blocks, own=own)


def _no_text() -> UnsupportedDocumentError:
    return UnsupportedDocumentError(
        "no article text was found in the page; a script may draw it in the browser. Save the article's text instead."
    )


def _declared_charset(content: bytes) -> str | None:
    found = _DECLARED_CHARSET.search(content[:4096])
    return found.group(1).decode("ascii", errors="replace") if found else None


def _blocks(element: Any) -> Iterator[Block]:
    if element.tag == "table":
        rows = [[_line(cell) for cell in row.iter("cell")] for row in element.iter("row")]
        text = "\n".join(" | ".join(cells) for cells in rows if any(cells))
        yield Block(BlockKind.TABLE if any(len(cells) > 1 for cells in rows) else BlockKind.BODY, text)
    elif any(child.tag in _BLOCKS for child in element):
        yield from _paragraphs(element.text or "", element.tag)
        loose = ""
        for child in element:
            if child.tag in _BLOCKS:
                yield from _paragraphs(loose, element.tag)
                yield from _blocks(child)
                loose = child.tail or ""
            else:
                loose += _text(child) + (child.tail or "")
        yield from _paragraphs(loose, element.tag)
    else:
        yield from _paragraphs(_text(element), element.tag)


def _paragraphs(text: str, tag: str) -> Iterator[Block]:
    if tag == "head":
        text = " ".join(text.split("\n"))
    for line in text.split("\n"):
        if line.startswith(CAPTION_MARK):
            yield Block(BlockKind.CAPTION, line.removeprefix(CAPTION_MARK))
        elif line.startswith(HEADING_MARK):
            yield Block(BlockKind.HEADING, line.removeprefix(HEADING_MARK))
        elif line.strip():
            yield Block(BlockKind.HEADING if tag == "head" else BlockKind.BODY, line)


def _text(element: Any) -> str:
    """All text inside, a line break where the page breaks the line."""
    if element.tag == "lb":
        return "\n"
    inside = (element.text or "").replace("\n", " ")
    return inside + "".join(_text(child) + (child.tail or "").replace("\n", " ") for child in element)


def _line(element: Any) -> str:
    return " ".join(_text(element).split())
