"""`search --explain`: what was looked for, every part of each score, and where an answer looks again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from cli.hits import as_text

if TYPE_CHECKING:
    from vectorstore.hit import Filters, Hit
    from vectorstore.library import Library

SHOWN_AGAIN = 3
"""Hits shown of each further look."""
LEAST_PART = 0.0005


def explained(library: Library, question: str, hits: Sequence[Hit], filters: Filters) -> Iterator[str]:
    """The hits with their parts, between what the question was read as and the further looks of an answer."""
    from assistant.evidence.narrower import narrowed
    from assistant.understand import understand
    from policy.language import detect_language
    from vectorstore.explanation import held_by, looked_for

    language = detect_language(question).language
    yield f"looked for, in {language}: {_found(looked_for(question, language))}"
    if not hits:
        yield from as_text(hits)
    for hit in hits:
        yield from as_text([hit])
        yield f"   {hit.passage.id} [{hit.passage.start}:{hit.passage.end}] = {_parts(hit)}"
        held = _found(held_by(hit.passage, question, language))
        yield f"   holds {held}" if held else "   holds none of the words, names and keys; its vectors alone are near"
    read = understand(question)
    known = {hit.passage.id for hit in hits}
    for look in narrowed(read, filters):
        yield f"an answer looks again, only at {_condition(look, filters)}:"
        again = library.search(read.text, language=read.language, limit=SHOWN_AGAIN, filters=look)
        for hit in again:
            new = "" if hit.passage.id in known else " (not among the hits above)"
            yield f"   {hit.rank}. {hit.passage.id}{new} = {hit.score:.3f} = {_parts(hit)}"
        if not again:
            yield "   nothing"


def _parts(hit: Hit) -> str:
    return "  ".join(f"{name} {part:+.3f}" for name, part in hit.parts.items() if abs(part) >= LEAST_PART)


def _found(found: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"{name}: {', '.join(words)}" for name, words in found.items())


def _condition(look: Filters, filters: Filters) -> str:
    if look.places != filters.places:
        return f"articles on {', '.join(look.places)}"
    return f"passages that name {', '.join(look.names)}"
