"""Paragraphs that open a part of an article about one place, without a heading mark: "Hà Giang: …"."""

from __future__ import annotations

import re
from enum import StrEnum

from policy.folding import fold
from policy.late_regex import late_regex

_BEFORE = late_regex(
    r"[\s*_#>+•–-]*(?:[0-9]{1,2}[.)]\s|[a-z]\)\s)?[\s*_]*"
    r"(?:(?:a|en|in|at|tai|o)\s)?(?:(?:la |the )?(?:province|ville|city|tinh|thanh pho|tp\.?)\s(?:de |d'|of )?)?"
)
_BEHIND = late_regex(r"(?:\s?\((?:cu|ancienne?|former|old)\))?[*_]{0,2}(?:\s?:[*_]{0,2}(?:\s|\Z)|\s[-–—]\s(?=\S))")
_BULLET = late_regex(r"\s*(?:[-•+–]\s|[0-9]{1,2}[.)]\s|[a-z]\)\s)")
_MEASURED = late_regex(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")
_MOST_WORDS = 14
_SHORT_WORDS = 8


class Opening(StrEnum):
    """How a paragraph opens with the name of a place."""

    LINE = "line"
    """It is a heading of its own: what follows is about the place until the next heading."""
    RUN_IN = "run-in"
    """The name stands before the first words of the paragraph: a section, where several places have one."""
    ITEM = "item"
    """An item of a list, or a line with figures: about the place itself, and nothing after it."""


def opening_of(text: str, first: int, start: int, end: int) -> Opening | None:
    """How the paragraph that begins at `first` opens with the place named at `text[start:end]`; None when it does not.

    >>> opening_of("Hà Giang: chè cổ thụ lên sàn\\nTỉnh có …", 0, 0, 8)
    <Opening.LINE: 'line'>
    >>> opening_of("- Hà Giang: 5 dự án", 0, 2, 10)
    <Opening.ITEM: 'item'>
    """
    if not _BEFORE.fullmatch(fold(text[first:start])) or not (behind := _BEHIND.match(fold(text[end : end + 24]))):
        return None
    paragraph = text[first : _end_of_line(text, first)]
    rest = paragraph[end - first + behind.end() :].strip(" *_")
    if " | " in paragraph:
        return None
    if not rest:
        return Opening.LINE
    if _BULLET.match(paragraph):
        return Opening.ITEM
    sentences = len(re.findall(r"[.!?](?:\s|\Z)", rest))
    if sentences <= 1 and len(paragraph.split()) <= _MOST_WORDS and ";" not in rest:
        return Opening.ITEM if _MEASURED.search(rest) else Opening.LINE
    return Opening.RUN_IN


def is_short_line(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a short line of its own with a full stop and no figure.

    Only an article whose headings end so has it for a heading.
    """
    written = text[start:end].rstrip()
    is_alone = (not text[:start] or text[:start].endswith("\n")) and text[end : end + 1] in ("\n", "")
    is_short = len(written.split()) <= _SHORT_WORDS and written.endswith(".") and not re.search(r"[\d«»\"“”;]", written)
    return is_alone and is_short


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
