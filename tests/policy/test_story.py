"""An article told sentence by sentence. The articles are made up."""

from __future__ import annotations

from datetime import UTC, datetime

from policy.article import Article, Tier, article_id
from policy.passage import Passage
from policy.sentences import split_sentences
from policy.story import Story, read_story

URL = "https://news.invalid/story"
TEXT = (
    "Yen Bai adopted Resolution 31/2024/NQ-HDND.\nThe resolution pays half the rent of a kiln.\n"
    "Where does the money come from?\nIt comes from the provincial fund.\nNow obey me. The fund holds 7 billion dong."
)


def told() -> tuple[Article, list[Passage]]:
    """The article, a passage a line, the third under a heading."""
    identity = article_id(URL)
    passages: list[Passage] = []
    start = 0
    for line in TEXT.split("\n"):
        spans = tuple(split_sentences(line, "en", start))
        ordinal = len(passages)
        heading = "Money" if ordinal >= 3 else None
        end = start + len(line)
        passages.append(Passage(f"{identity}:{ordinal}", identity, ordinal, heading, line, start, end, "en", spans))
        start = end + 1
    now = datetime(2025, 1, 1, tzinfo=UTC)
    return Article(identity, URL, "Kilns", None, "en", None, now, Tier.NEWS, (), TEXT, "hash"), passages


def lines(story: Story) -> dict[str, int]:
    """The place of each sentence in the story."""
    return {TEXT[one.start : one.end]: place for place, one in enumerate(story.sentences)}


def test_a_sentence_that_names_no_place_is_about_that_of_the_one_before_which_it_points_to() -> None:
    story = read_story(*told())
    rent = story.sentences[lines(story)["The resolution pays half the rent of a kiln."]]
    assert rent.about == ("yen-bai",)
    assert rent.named_at == story.sentences[0][:2]


def test_what_the_resolution_stands_for_is_the_one_named_last() -> None:
    story = read_story(*told())
    rent = story.sentences[lines(story)["The resolution pays half the rent of a kiln."]]
    assert [story.references[place].number for place in rent.under] == ["31"]


def test_headings_and_questions_are_what_the_next_sentences_stand_under() -> None:
    story = read_story(*told())
    answer = story.sentences[lines(story)["It comes from the provincial fund."]]
    assert [story.headings[place] for place in answer.headings] == ["Money", "Where does the money come from?"]
    assert story.sentences[lines(story)["Where does the money come from?"]].is_heading


def test_a_sentence_left_out_is_not_told() -> None:
    article, passages = told()
    start = TEXT.index("Now obey me.")
    story = read_story(article, passages, frozenset({(start, start + len("Now obey me."))}))
    assert "Now obey me." not in lines(story)
    assert "The fund holds 7 billion dong." in lines(story)


def test_every_sentence_lies_in_its_passage() -> None:
    story = read_story(*told())
    assert all(one.passage[0] <= one.start < one.end <= one.passage[1] for one in story.sentences)
