"""Quotes as one what an article says in one go: sentences that follow one another in a paragraph are one quotation."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.statement import Source

_LONGEST = 900
"""Characters that one quotation may have."""


def quoted_together(quotes: Sequence[Source]) -> tuple[Source, ...]:
    """`quotes` in their order, neighbours that follow one another in a paragraph as one; lines of a list stay lines."""
    joined: list[Source] = []
    for quote in quotes:
        before = joined[-1] if joined else None
        if before is not None and _follows(before, quote):
            context = tuple(dict.fromkeys((*before.context, *quote.context)))
            joined[-1] = Source(before.article, before.start, quote.end, context)
        else:
            joined.append(quote)
    return tuple(joined)


def _follows(before: Source, quote: Source) -> bool:
    if before.article.id != quote.article.id or quote.start < before.end or quote.end - before.start > _LONGEST:
        return False
    between = before.article.text[before.end : quote.start]
    return not between.strip() and "\n" not in between
