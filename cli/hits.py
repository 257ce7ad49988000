"""Hits as `policy-assistant search` prints them: for a person, and as JSON for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vectorstore.hit import Hit

SHOWN_CHARACTERS = 240


def as_plain(hit: Hit, question: str | None = None) -> dict[str, Any]:
    """One hit for other programs; with what it holds of `question`, if that is given."""
    return {**hit.as_json(), **_holds(hit, question)}


def _holds(hit: Hit, question: str | None) -> dict[str, Any]:
    if question is None:
        return {}
    # Not above: every command is read at each start, the thesaurus with it.
    from policy.language import detect_language
    from vectorstore.explanation import held_by

    return {"holds": held_by(hit.passage, question, detect_language(question).language)}


def as_text(hits: Sequence[Hit]) -> Iterator[str]:
    """Hits for a person, line by line."""
    if not hits:
        yield "Nothing was found: the library is empty, or no article passes the filters."
    for hit in hits:
        named = [hit.article.title, hit.article.publisher, hit.article.published and hit.article.published.isoformat()]
        yield f"{hit.rank}. {', '.join(part for part in named if part)}  [{hit.passage.language}, {hit.score:.3f}]"
        start, end = hit.best_sentence or (hit.passage.start, hit.passage.end)
        text = " ".join(hit.article.text[start:end].split())
        yield f"   “{text[:SHOWN_CHARACTERS]}{'…' if len(text) > SHOWN_CHARACTERS else ''}”"
        yield f"   {hit.article.url}"
        if hit.same_story:
            yield f"   the same story: {', '.join(hit.same_story)}"
