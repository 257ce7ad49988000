"""An article told sentence by sentence: which places, instruments and headings each sentence stands under.

It depends on the article alone, so ingest reads it and the library keeps it: an answer opens dozens of articles and has
no time to read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from policy.article import Article
from policy.legal_reference import LegalReference, find_references
from policy.passage import Passage
from policy.story_headings import headings_of
from policy.story_places import read_story_places
from policy.story_scope import StorySentence

_STILL_SPOKEN_OF = 4
"""Sentences for which "the resolution" goes on to be the one named last."""
_OPENING = 4
"""Sentences at the head of an article that say what it is about."""


class ToldSentence(NamedTuple):
    """One sentence of a story: `article.text[start:end]`; a tuple, because a library keeps very many."""

    start: int
    end: int
    paragraph: int
    """Ordinal of its paragraph."""
    passage: tuple[int, int]
    """Start and end of the passage that holds it."""
    about: tuple[str, ...] = ()
    """Ids of the places it is about: those it names, else those the story was last about."""
    named_at: tuple[int, int] | None = None
    """The sentence that names the places, when this one does not."""
    is_caption: bool = False
    under: tuple[int, ...] = ()
    """The instruments spoken of here without naming them, as places in the story's `references`."""
    is_heading: bool = False
    """Whether it only says what those after it are about."""
    headings: tuple[int, ...] = ()
    """What it stands under, as places in the story's `headings`, the nearest last."""


@dataclass(frozen=True, slots=True)
class Story:
    """The sentences of one article in order, with what several of them share written once."""

    sentences: tuple[ToldSentence, ...]
    references: tuple[LegalReference, ...] = ()
    headings: tuple[str, ...] = ()


def read_story(
    article: Article, passages: Sequence[Passage], left_out: frozenset[tuple[int, int]] = frozenset()
) -> Story:
    """The story of `article`; the sentences at the spans `left_out` are read as if they were not there."""
    told = [entry for entry in sentences_told(article, passages) if (entry[0].start, entry[0].end) not in left_out]
    sentences = [one for one, _ in told]
    scopes = read_story_places(article.text, article.title, article.language, sentences, article.published)
    references = [one for one in find_references(article.text, article.language) if one.number or one.name]
    main = _main_references(article, references, sentences)
    headings: dict[str, int] = {}
    shared: dict[LegalReference, int] = {}
    recent: tuple[LegalReference, ...] = ()
    named_last = 0
    story: list[ToldSentence] = []
    above_each = headings_of(article.text, sentences, article.language)
    for (one, home), scope, above in zip(told, scopes, above_each, strict=True):
        is_recent = len(story) - named_last <= _STILL_SPOKEN_OF
        under = dict.fromkeys((*(recent if is_recent else ()), *main))
        story.append(
            ToldSentence(
                start=one.start,
                end=one.end,
                paragraph=one.paragraph,
                passage=(home.start, home.end),
                about=scope.about,
                named_at=None if scope.is_own or scope.around_at == (one.start, one.end) else scope.around_at,
                is_caption=one.is_caption,
                under=tuple(shared.setdefault(reference, len(shared)) for reference in under),
                is_heading=above.is_heading,
                headings=tuple(headings.setdefault(heading, len(headings)) for heading in above.under),
            )
        )
        if named := tuple(reference for reference in references if one.start <= reference.start < one.end):
            recent, named_last = named, len(story) - 1
    return Story(tuple(story), tuple(shared), tuple(headings))


def sentences_told(article: Article, passages: Sequence[Passage]) -> list[tuple[StorySentence, Passage]]:
    """The sentences of `article` in order, each with the passage that holds it."""
    homes: dict[tuple[int, int], Passage] = {}
    for passage in passages:
        for span in passage.sentences:
            homes.setdefault(span, passage)
    paragraph = before = 0
    told: list[tuple[StorySentence, Passage]] = []
    for (start, end), home in sorted(homes.items(), key=lambda entry: entry[0]):
        if told and "\n" in article.text[before:start]:
            paragraph += 1
        told.append((StorySentence(start, end, paragraph, home.heading, home.is_caption), home))
        before = end
    return told


def _main_references(
    article: Article, references: Sequence[LegalReference], sentences: Sequence[StorySentence]
) -> tuple[LegalReference, ...]:
    """What the whole article is about: the instrument of its title, or the first one named if it opens with it."""
    titled = tuple(one for one in find_references(article.title, article.language) if one.number or one.name)
    opening = sentences[min(_OPENING, len(sentences)) - 1].end if sentences else 0
    return titled or tuple(references[:1] if references and references[0].start < opening else ())
