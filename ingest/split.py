"""Splits an article into passages: at sentence ends, bounded in tokens, with its places, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from ingest.document import Block, BlockKind
from ingest.headings import has_figures
from policy.article import Article
from policy.late_regex import late_regex
from policy.passage import Passage
from policy.sentences import split_sentences

Span = tuple[int, int]

_CLAUSE_END = late_regex(r"[;:,–—](?=\s)|[)»”](?=\s)")
_LATE = 0.5
"""A clause end is a good place to cut when it lies beyond this share of what would fit."""
_SHORT = 0.3
"""A passage shorter than this share of its neighbours goes on across the end of a paragraph."""


class CountTokens(Protocol):
    """How many tokens a text takes."""

    def __call__(self, text: str, /) -> int:
        """Special tokens included."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long passages should be and may be."""

    count_tokens: CountTokens
    """In the embedding model's tokens."""
    wanted: int
    """How long a passage should be at most, unless one sentence alone is longer."""
    most: int
    """What the embedding model reads; it would cut off the rest unseen."""
    fits_chat: Callable[[str], bool] = lambda text: True
    """Whether a chat model's budget for one passage holds it."""

    def allow(self, text: str) -> bool:
        """Whether `text` may be a passage."""
        return self.count_tokens(text) <= self.most and self.fits_chat(text)


@dataclass(frozen=True, slots=True)
class _Section:
    """Blocks under one heading, or one caption: what a passage never reaches beyond."""

    heading: str | None
    is_caption: bool
    sentences: tuple[Span, ...]
    paragraphs: frozenset[int]
    """Where its blocks start."""
    silent: tuple[Span, ...]
    """Headings that state nothing by themselves: part of the passage, but no sentences to quote."""


def split_into_passages(article: Article, blocks: Sequence[Block], bounds: Bounds) -> tuple[Passage, ...]:
    """The passages of `article`, whose text is laid out in `blocks`; every character but white space is in exactly one.

    Passages end at sentence ends and do not reach across headings; captions are passages of their own. A sentence that
    is longer than the embedding model reads is cut at the end of a clause, else between words.
    """
    passages: list[Passage] = []
    for section in _sections(article, blocks):
        for spans in _pack(article.text, section, bounds):
            start, end = spans[0][0], spans[-1][1]
            spoken = tuple(span for span in spans if span not in section.silent) or tuple(spans)
            ordinal = len(passages)
            passages.append(
                Passage(
                    id=f"{article.id}:{ordinal}",
                    article_id=article.id,
                    ordinal=ordinal,
                    heading=section.heading,
                    text=article.text[start:end],
                    start=start,
                    end=end,
                    language=article.language,
                    sentences=spoken,
                    is_caption=section.is_caption,
                )
            )
    return tuple(passages)


def _sections(article: Article, blocks: Sequence[Block]) -> Iterator[_Section]:
    heading: str | None = None
    gathered: list[Block] = []
    for block in blocks:
        # A heading opens a section; headings on top of each other open one together.
        opens = block.kind is BlockKind.HEADING and any(before.kind is not BlockKind.HEADING for before in gathered)
        if (opens or block.kind is BlockKind.CAPTION) and gathered:
            yield _section(article, gathered, heading)
            gathered = []
        if block.kind is BlockKind.HEADING:
            heading = block.text
        if block.kind is BlockKind.CAPTION:
            yield _section(article, [block], heading)
        else:
            gathered.append(block)
    if gathered:
        yield _section(article, gathered, heading)


def _section(article: Article, blocks: Sequence[Block], heading: str | None) -> _Section:
    sentences: list[Span] = []
    silent: list[Span] = []
    for block in blocks:
        spans = split_sentences(block.text, article.language, block.start)
        if block.kind is BlockKind.HEADING:
            spans = [(block.start, block.end)]
            silent += [] if has_figures(block.text) else spans
        sentences += spans
    is_caption = blocks[0].kind is BlockKind.CAPTION
    return _Section(heading, is_caption, tuple(sentences), frozenset(block.start for block in blocks), tuple(silent))


def _pack(text: str, section: _Section, bounds: Bounds) -> Iterator[list[Span]]:
    """Sentences in groups: as long as wanted at most, of about equal length, parting between paragraphs if they can."""
    bounds = replace(bounds, count_tokens=cache(bounds.count_tokens))  # most sentences are asked for thrice
    spans = [piece for span in section.sentences for piece in _cut(text, span, bounds)]
    lengths = [bounds.count_tokens(text[start:end]) for start, end in spans]
    even = sum(lengths) / max(-(-sum(lengths) // bounds.wanted), 1)
    groups: list[list[Span]] = []
    size = 0
    for span, length in zip(spans, lengths, strict=True):
        overhang = length if span[0] in section.paragraphs and size > _SHORT * even else length / 2
        is_full = size + length > bounds.wanted or size + overhang > even
        # Headings stay with what follows them.
        only_headings = bool(groups) and all(before in section.silent for before in groups[-1])
        if groups and (only_headings or not is_full):
            groups[-1].append(span)
            size += length
        else:
            groups.append([span])
            size = length
    for group in groups:
        if bounds.allow(text[group[0][0] : group[-1][1]]):
            yield group
        else:  # some tokenizers need more tokens for a whole than for its parts
            yield from ([span] for span in group)


def _cut(text: str, span: Span, bounds: Bounds) -> Iterator[Span]:
    """`span` itself if it may be a passage, else pieces of it that may: clauses, else words, else characters."""
    start, end = span
    while not bounds.allow(text[start:end]):
        cut = _longest_allowed(text, start, end, bounds)
        yield start, start + len(text[start:cut].rstrip())
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    if start < end:
        yield start, end


def _longest_allowed(text: str, start: int, end: int, bounds: Bounds) -> int:
    """Where to cut: as late as allowed, at a clause end if one lies in the second half, else between words."""
    low, high = start + 1, end
    while low < high:  # the longest beginning that is allowed, found by halving
        middle = (low + high + 1) // 2
        if bounds.allow(text[start:middle]):
            low = middle
        else:
            high = middle - 1
    clauses = [found.end() for found in _CLAUSE_END.finditer(text, start, low)]
    if clauses and clauses[-1] - start > (low - start) * _LATE:
        return clauses[-1]
    space = max(text.rfind(" ", start, low), text.rfind("\n", start, low))
    return space if space > start else low
