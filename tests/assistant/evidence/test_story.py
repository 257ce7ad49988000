"""What answers are made of is the same whether the library kept it or the article is read again."""

from __future__ import annotations

from assistant import Assistant
from assistant.evidence.story import open_story
from assistant.understand.instructions import is_planted, planted_in
from policy.article import Article
from policy.passage import Passage
from policy.story import Story


class Forgetful:
    """A library that keeps no stories, as those of earlier versions did not."""

    def __init__(self, assistant: Assistant) -> None:
        self._library = assistant.library

    def story(self, article_id: str) -> Story | None:
        return None

    def passages(self, article_id: str) -> list[Passage]:
        return self._library.passages(article_id)


def test_every_article_was_read_when_it_came(assistant: Assistant) -> None:
    assert all(assistant.library.story(article.id) is not None for article in assistant.library.articles())


def test_a_kept_story_is_the_one_that_would_be_read(assistant: Assistant) -> None:
    forgetful = Forgetful(assistant)
    for article in assistant.library.articles():
        assert open_story(article, assistant.library) == open_story(article, forgetful)


def test_planted_orders_are_in_no_story(assistant: Assistant) -> None:
    told = {article.id: open_story(article, assistant.library) for article in assistant.library.articles()}
    planted = {article.id: _planted(assistant, article) for article in assistant.library.articles()}
    assert any(planted.values())
    for article_id, spans in planted.items():
        assert not spans & {(one.start, one.end) for one in told[article_id]}


def _planted(assistant: Assistant, article: Article) -> frozenset[tuple[int, int]]:
    spans = [span for passage in assistant.library.passages(article.id) for span in passage.sentences]
    found = planted_in(article.text, spans)
    assert found == {(start, end) for start, end in spans if is_planted(article.text[start:end])}
    return found
