from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from policy.reading import ReadArticle
from policy.story import Story
from vectorstore.embedder import Vectors
from vectorstore.intake import TURN_SECONDS, Status
from vectorstore.library import Library

Open = Callable[..., Library]
Build = Callable[..., ReadArticle]


def test_the_model_does_not_wait_for_what_else_is_read_of_an_article(
    open_library: Open, a_read_article: Build, embedder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = threading.Event()
    embed: Callable[[Sequence[str]], Vectors] = embedder.embed_passages

    def embed_and_tell(texts: Sequence[str]) -> Vectors:
        runs.set()
        return embed(texts)

    monkeypatch.setattr(embedder, "embed_passages", embed_and_tell)

    def complete(read: ReadArticle) -> ReadArticle:
        assert runs.wait(10), "nothing is embedded before the registers are read"
        return replace(read, story=Story(()))

    library = open_library()
    articles = [a_read_article(f"Farm {n} got {n} drones.", f"https://example.org/{n}") for n in range(3)]

    assert [one.status for one in library.add_all(articles, complete=complete)] == [Status.ADDED] * 3
    assert [library.story(read.article.id) for read in articles] == [Story(())] * 3


def test_a_failure_to_read_the_rest_is_the_failure_of_the_ingest(open_library: Open, a_read_article: Build) -> None:
    def complete(read: ReadArticle) -> ReadArticle:
        raise ValueError("its registers cannot be read")

    library = open_library()
    with pytest.raises(ValueError, match="registers"):
        list(library.add_all([a_read_article("Two boats.")], complete=complete))
    assert library.is_empty


def test_a_few_articles_are_filed_at_once(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    before = library.generation
    list(library.add_all([a_read_article(f"Farm {n}.", f"https://example.org/{n}") for n in range(5)]))

    assert library.generation == before + 1
    assert library.stats().articles == 5


def test_of_two_versions_that_the_model_read_one_after_the_other_the_later_is_kept(
    open_library: Open, a_read_article: Build
) -> None:
    library = open_library()
    versions = [a_read_article("Two boats were bought."), a_read_article("Three boats were bought.")]

    assert [one.status for one in library.add_all(versions)] == [Status.ADDED, Status.REPLACED]
    assert [article.text for article in library.articles()] == ["Three boats were bought."]
    assert [hit.passage.text for hit in library.search("boats bought")] == ["Three boats were bought."]


def test_turns_at_python_are_short_while_articles_come_in_and_as_before_afterwards(
    open_library: Open, a_read_article: Build
) -> None:
    usual = sys.getswitchinterval()
    during: list[float] = []
    library = open_library()
    list(library.add_all([a_read_article("Two boats.")], lambda _: during.append(sys.getswitchinterval())))
    assert during[0] == pytest.approx(TURN_SECONDS)
    assert sys.getswitchinterval() == usual

    left: Any = library.add_all([a_read_article(f"{n} boats.", f"https://example.org/{n}") for n in range(2)])
    next(left)
    left.close()
    assert sys.getswitchinterval() == usual
