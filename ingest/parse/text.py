"""Plain text, as it comes out of web pages, mails and old word processors."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.captions import is_caption
from ingest.clean import clean
from ingest.columns import with_bars
from ingest.decode import decode
from ingest.document import Block, BlockKind, ParsedDocument
from ingest.headings import reads_as_heading
from ingest.stated import split_front_matter
from policy.label_lines import goes_on_with_label
from policy.late_regex import late_regex

_ENDS_A_SENTENCE = late_regex(r"[.!?:;…][\"'”’»)\]]*\Z")
_STARTS_A_LINE = late_regex(r"[-–—•*+▪●·]\s|\(?\d{1,3}[.)]\s|[a-zđ]\)\s|(?:điều|article|source|nguồn)\b", re.IGNORECASE)
_LAYOUT_BAR = late_regex(r"(?:\s*\|)+\s*\Z|\A(?:\|\s*)+")
_CUT_WORD = late_regex(r"(?:(?<=\s)|\A|(?<=[(«\"“'’]))(?P<word>[^\W\d_]{2,})-\Z")
_FIRST_WORD = late_regex(r"(?P<word>[a-zà-ÿđ]{2,})")
_FIRST_HALVES = """
    start co non sous mi demi semi post pre anti multi inter self high low long short mid full part well vice ex
    micro macro socio after sur contre avant arrière quasi auto bio eco e
"""
_OF_COMPOUNDS = frozenset(_FIRST_HALVES.split())
"""First halves of words that keep their hyphen, where a text has such a word but once."""
_WRAPPED_AT_MOST = 100
"""A text whose lines are all shorter than this, and often stop in mid-sentence, was wrapped at a fixed width."""


def parse_text(content: bytes, encoding: str | None = None) -> ParsedDocument:
    """The paragraphs, headings, captions and tables in a plain text.

    Raises:
        UnsupportedDocumentError: it is not text, or its front matter is broken.
    """
    stated, text = split_front_matter(clean(with_bars(decode(content, encoding))))
    return ParsedDocument(text_blocks(text), stated)


def text_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a clean `text`: a line is a paragraph, unless lines were wrapped at a fixed width."""
    lines = text.split("\n")
    if _is_wrapped(lines):
        lines = _unwrap(lines)
    sparing = _puts_few_blank_lines(lines)
    blocks: list[Block] = []
    after_blank = False
    for number, line in enumerate(lines):
        line = line.strip()
        if not line:
            after_blank = True
            continue
        kind = _kind(line, after_blank and sparing, _next_line(lines, number))
        if kind is BlockKind.TABLE and blocks and blocks[-1].kind is BlockKind.TABLE and not after_blank:
            blocks[-1] = Block(BlockKind.TABLE, f"{blocks[-1].text}\n{line}")
        else:
            blocks.append(Block(kind, line if kind is BlockKind.TABLE else _without_layout_bars(line)))
        after_blank = False
    return tuple(blocks)


def _kind(line: str, stands_apart: bool, following: str) -> BlockKind:
    bare = _without_layout_bars(line)
    if " | " in bare:
        return BlockKind.TABLE
    if is_caption(bare, stands_apart=stands_apart or bare != line):
        return BlockKind.CAPTION
    if reads_as_heading(line) and (reads_as_heading(following) or len(following.split()) > len(line.split())):
        return BlockKind.HEADING
    return BlockKind.BODY


def _without_layout_bars(line: str) -> str:
    return _LAYOUT_BAR.sub("", line) if "|" in line else line


def _next_line(lines: list[str], number: int) -> str:
    return next((line.strip() for line in lines[number + 1 : number + 4] if line.strip()), "")


def _puts_few_blank_lines(lines: list[str]) -> bool:
    filled = [number for number, line in enumerate(lines) if line.strip()]
    after_blank = sum(later - earlier > 1 for earlier, later in pairwise(filled))
    return len(filled) >= 4 and after_blank * 2 < len(filled)


def _is_wrapped(lines: list[str]) -> bool:
    filled = [line for line in lines if line.strip()]
    if len(filled) < 4 or max(len(line) for line in filled) > _WRAPPED_AT_MOST:
        return False
    pairs = [
        (line, lines[number + 1])
        for number, line in enumerate(lines[:-1])
        if line.strip() and lines[number + 1].strip()
    ]
    open_ended = sum(
        not _ENDS_A_SENTENCE.search(line) and len(line) > 40 and not _STARTS_A_LINE.match(after) and "|" not in line
        for line, after in pairs
    )
    return bool(pairs) and open_ended * 2 > len(pairs)


def _unwrap(lines: list[str]) -> list[str]:
    """One paragraph a line; a new one starts after a blank line, at a list mark, or after a short last line."""
    width = max(len(line) for line in lines)
    whole = "\n".join(lines).lower()
    joined: list[str] = []
    previous = ""
    for line in (line.strip() for line in lines):
        ended = bool(_ENDS_A_SENTENCE.search(previous)) and len(previous) < 0.8 * width
        labels = bool(joined) and goes_on_with_label(joined[-1], line)
        if not line or not previous or ended or labels or _STARTS_A_LINE.match(line):
            joined.append(line)
        else:
            joined[-1] = _continued(joined[-1], line, whole)
        previous = line
    return joined


def _continued(before: str, line: str, whole: str) -> str:
    """`line` set behind `before`; a word that the end of the line cut in two is one again.

    A hyphen of its own ("start-up") stays: the text has the word so elsewhere, or never as one.
    """
    first, last = _CUT_WORD.search(before), _FIRST_WORD.match(line)
    if first is None or last is None:
        return f"{before} {line}"
    cut = f"{first['word']}{last['word']}".lower()
    hyphened = f"{first['word']}-{last['word']}".lower()
    keeps = hyphened in whole or (first["word"].lower() in _OF_COMPOUNDS and cut not in whole)
    return f"{before}{line}" if keeps else f"{before[:-1]}{line}"
