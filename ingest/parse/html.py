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

_DECLARED_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_CAPTION_MARK = "\ue000"
"""Put before captions so that they are still known after extraction; cleaning takes it out of what pages bring."""
_CAPTIONS = (
    "//figcaption"
    " | //figure//*[self::p or self::div or self::span][not(.//table)][not(*[self::p or self::div])]"
    " | //*[contains(translate(@class, 'CAPTION', 'caption'), 'caption')][not(self::caption or self::table)]"
)
_LONGEST_CAPTION_WORDS = 90
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
    tree = trafilatura.load_html(text.replace(_CAPTION_MARK, ""))
    if tree is None:
        raise _no_text()
    own = page_metadata(tree)
    _keep_captions(tree)
    _keep_tables(tree)
    extracted = trafilatura.bare_extraction(tree, include_tables=True, include_comments=False, with_metadata=False)
    blocks = tuple(_blocks(extracted.body)) if isinstance(extracted, Document) and extracted.body is not None else ()
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


def _keep_captions(tree: Any) -> None:
    """Turns each caption into a marked paragraph: extraction throws pictures away with all that is in them."""
    for element in tree.xpath(_CAPTIONS):
        text = " ".join(element.text_content().split())
        nested = element.xpath(".//*[contains(translate(@class, 'CAPTION', 'caption'), 'caption')] | .//figcaption")
        detached = not any(ancestor.tag in ("html", "body") for ancestor in element.iterancestors())
        if nested or detached or not text or len(text.split()) > _LONGEST_CAPTION_WORDS:
            continue
        paragraph = element.makeelement("p")
        paragraph.text = _CAPTION_MARK + text
        frame = _frame_of(element)
        frame.addprevious(paragraph)
        frame.drop_tree()


def _frame_of(caption: Any) -> Any:
    """What holds the picture and its caption and nothing else; the caption itself where there is no such thing."""
    frames = [
        around
        for around in caption.iterancestors()
        if (around.tag in ("figure", "table") or "caption" in (around.get("class") or "").lower())
        and len(around.text_content().split()) <= _LONGEST_CAPTION_WORDS
        and around.xpath(".//img")
    ]
    return frames[-1] if frames else caption


def _keep_tables(tree: Any) -> None:
    """Takes tables out of the frames in which extraction would lose them, and their captions out of the tables."""
    for figure in tree.xpath("//figure[.//table]"):
        figure.drop_tag()
    for caption in tree.xpath("//table/caption"):
        paragraph = caption.makeelement("p")
        paragraph.text = " ".join(caption.text_content().split())
        caption.getparent().addprevious(paragraph)
        caption.drop_tree()


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
        if line.startswith(_CAPTION_MARK):
            yield Block(BlockKind.CAPTION, line.removeprefix(_CAPTION_MARK))
        elif line.strip():
            yield Block(BlockKind.HEADING if tag == "head" else BlockKind.BODY, line)


def _text(element: Any) -> str:
    """All text inside, a line break where the page breaks the line."""
    if element.tag == "lb":
        return "\n"
    inside = (element.text or "").replace("\n", " ")
    return inside + "".join(_text(child) + (child.tail or "").replace("\n", " ") for child in element)


def _line(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
