"""Markdown, with or without a front matter."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ingest.captions import is_caption
from ingest.clean import clean
from ingest.decode import decode
from ingest.document import Block, BlockKind, ParsedDocument
from ingest.parse.text import text_blocks
from ingest.stated import split_front_matter
from policy.label_lines import labelled
from policy.late_regex import late_regex

_TAG = late_regex(r"<!--.*?-->|</?[a-zA-Z][^<>]*>", re.DOTALL)
_WIDEST_WRAPPED = 140
"""Characters: a text with longer lines was not wrapped: its line ends are paragraph ends, as in text pasted from a page
into a Markdown file."""
_LEAVES = {"paragraph": BlockKind.BODY, "heading": BlockKind.HEADING}


def parse_markdown(content: bytes, encoding: str | None = None) -> ParsedDocument:
    """The headings, paragraphs, list items, captions and tables in a Markdown text, without its marks.

    Raises:
        UnsupportedDocumentError: it is not text, or its front matter is broken.
    """
    stated, text = split_front_matter(clean(decode(content, encoding)))
    parser = MarkdownIt("commonmark").enable("table")
    blocks: list[Block] = []
    is_wrapped = max((len(line) for line in text.split("\n")), default=0) <= _WIDEST_WRAPPED
    _collect(SyntaxTreeNode(parser.parse(text)), blocks, is_wrapped)
    return ParsedDocument(tuple(blocks), stated)


def _collect(node: SyntaxTreeNode, blocks: list[Block], is_wrapped: bool) -> None:
    if node.type in _LEAVES:
        _collect_paragraph(node, blocks, is_wrapped)
    elif node.type == "table":
        rows = [row for part in node.children for row in part.children]
        lines = [" | ".join(" ".join(_inline(cell).split()) for cell in row.children) for row in rows]
        blocks.append(Block(BlockKind.TABLE, "\n".join(lines)))
    elif node.type in ("fence", "code_block"):
        blocks.extend(Block(BlockKind.BODY, line) for line in node.content.split("\n") if line.strip())
    elif node.type == "html_block":
        blocks.extend(Block(BlockKind.BODY, line) for line in _TAG.sub("", node.content).split("\n") if line.strip())
    else:
        for child in node.children:
            _collect(child, blocks, is_wrapped)


def _collect_paragraph(node: SyntaxTreeNode, blocks: list[Block], is_wrapped: bool) -> None:
    """One block, or one a line where the lines of the text are its paragraphs."""
    text = _inline(node)
    parts = [child.type for inline in node.children for child in inline.children]
    if _is_picture(parts) or _follows_picture(parts):
        blocks.append(Block(BlockKind.CAPTION, text))
    elif node.type == "paragraph" and _are_rows(text.split("\n")):
        blocks.append(Block(BlockKind.TABLE, text))
    elif node.type == "paragraph" and (lines := labelled(text.split("\n"))) is not None:
        blocks.extend(Block(BlockKind.BODY, line) for line in lines)
    elif node.type == "paragraph" and "\n" in text and not is_wrapped:
        blocks.extend(text_blocks(text))
    elif node.type == "paragraph" and is_caption(text):
        blocks.append(Block(BlockKind.CAPTION, text))
    else:
        blocks.append(Block(_LEAVES[node.type], text))


def _are_rows(lines: list[str]) -> bool:
    """Whether lines are the rows of a table that was typed without the line of dashes under its head."""
    return len(lines) > 1 and len({line.count(" | ") for line in lines}) == 1 and " | " in lines[0]


def _is_picture(parts: list[str]) -> bool:
    """Whether the words only stand for a picture."""
    return bool(parts) and all(part in ("image", "softbreak") for part in parts)


def _follows_picture(parts: list[str]) -> bool:
    return len(parts) <= 4 and parts[:1] == ["image"] and parts[-1] == "em"


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "html_inline":
            return ""
        case _:
            return "".join(_inline(child) for child in node.children)
