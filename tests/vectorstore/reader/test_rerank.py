from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest

from policy.article import Article, Tier
from policy.passage import Passage
from policy.sentences import split_sentences
from vectorstore.hit import Hit
from vectorstore.reader.reader import Judged, Reader
from vectorstore.reader.rerank import PART, READ, SURE, rerank, text_of


class LikesGold:
    """Thinks that texts answer that speak of gold."""

    def judge(self, question: str, texts: Sequence[str], most_tokens: int | None = None) -> list[Judged]:
        return [Judged(0, 1, 0.9 if "gold" in text else 0.1, 0.5, 0.0) for text in texts]


def hit(rank: int, text: str) -> Hit:
    article = Article(
        id=f"a{rank}",
        url=f"https://example.org/{rank}",
        title="",
        publisher=None,
        language="en",
        published=None,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=(),
        text=text,
        content_hash="",
    )
    passage = Passage(
        id=f"{article.id}:0",
        article_id=article.id,
        ordinal=0,
        heading=None,
        text=text,
        start=0,
        end=len(text),
        language="en",
        sentences=tuple(split_sentences(text, "en")),
    )
    return Hit(passage, article, rank, score=1.0 - rank / 100, parts={"passage": 1.0 - rank / 100})


def ranked(texts: Sequence[str]) -> list[Hit]:
    hits = [hit(rank, text) for rank, text in enumerate(texts, start=1)]
    return rerank("Where is it?", hits, cast("Reader", LikesGold()))


def test_what_the_reader_thinks_answers_comes_first_and_the_parts_say_why() -> None:
    hits = ranked(["silver", "gold", "iron"])

    assert [one.passage.text for one in hits] == ["gold", "silver", "iron"]
    assert [one.rank for one in hits] == [1, 2, 3]
    assert hits[0].parts[PART] > 0
    for one in hits:
        assert one.score == pytest.approx(sum(one.parts.values()))


def test_hits_too_far_down_are_not_read() -> None:
    hits = ranked(["iron"] * READ + ["gold"])

    assert hits[-1].passage.text == "gold"
    assert PART not in hits[-1].parts
    assert [one.score for one in hits] == sorted((one.score for one in hits), reverse=True)


@pytest.mark.parametrize(
    ("before", "is_read"),
    [pytest.param(SURE + 0.01, False, id="far before"), pytest.param(SURE - 0.01, True, id="not so far before")],
)
def test_where_search_is_sure_of_the_first_hit_nothing_is_read(before: float, is_read: bool) -> None:
    first, second = hit(1, "silver"), hit(2, "gold")
    hits = [replace(first, score=second.score + before), second]

    again = rerank("Where is it?", hits, cast("Reader", LikesGold()))

    assert ([one.passage.text for one in again] == ["gold", "silver"]) is is_read
    assert any(PART in one.parts for one in again) is is_read


def test_nothing_found_is_nothing_ranked() -> None:
    assert rerank("Where?", [], cast("Reader", LikesGold())) == []


def test_a_long_passage_is_read_around_its_best_sentence() -> None:
    text = "Filler words stand here for a while. " * 30 + "The gold is in the north."
    found = hit(1, text)
    start = text.index("The gold")
    found = Hit(found.passage, found.article, 1, 1.0, best_sentence=(start, len(text)))

    read = text_of(found)

    assert "The gold is in the north." in read
    assert len(read) < 200
