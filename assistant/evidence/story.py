"""The sentences of an article as answers are made of: the story the library keeps, without what is planted in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.evidence.sentence import Sentence
from assistant.understand.instructions import planted_in
from policy.article import Article
from policy.passage import Passage
from policy.story import Story, read_story


class Stories(Protocol):
    """What opening a story needs of the library."""

    def story(self, article_id: str) -> Story | None:
        """As ingest read it, None where it read none."""

    def passages(self, article_id: str) -> Sequence[Passage]:
        """The passages of an article in order."""


def open_story(article: Article, library: Stories) -> tuple[Sentence, ...]:
    """The sentences of `article` in order, each with the places it is about.

    An order planted in an article is nothing that the article says, so an article that holds one is read again without
    it; so is one of a library that keeps no stories.
    """
    kept = library.story(article.id)
    if kept is None:
        passages = library.passages(article.id)
        planted = planted_in(article.text, (span for passage in passages for span in passage.sentences))
        return _sentences(article, read_story(article, passages, planted))
    planted = planted_in(article.text, ((one.start, one.end) for one in kept.sentences))
    return _sentences(article, read_story(article, library.passages(article.id), planted) if planted else kept)


def _sentences(article: Article, story: Story) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(
            article,
            one.start,
            one.end,
            one.paragraph,
            one.passage,
            one.about,
            one.named_at,
            one.is_caption,
            tuple(story.references[place] for place in one.under),
            one.is_heading,
            tuple(story.headings[place] for place in one.headings),
        )
        for one in story.sentences
    )
