"""How far a story goes on with one of its sentences; sections. The texts are made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.evidence import Sentence
from assistant.evidence.sections import sections_of
from assistant.evidence.thread import items_around, refers_back, thread, told_in_turn
from tests.assistant.over_articles import assistant_over

PLAN = """---
title: The seed plan of Lang Son
url: https://example.org/plan
---

The seed plan rests on two measures. The first is a nursery in Loc Binh. A second gives farmers a soil test every year.

Furthermore, it opens the archive of the station.

The province has nine museums. They close on Mondays.

Applicants must show:

a) a map of their land;

b) a tax receipt.

## Difficulties

Technicians leave after a year. Roads are narrow.
"""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sentence, ...]:
    with assistant_over(tmp_path_factory.mktemp("thread"), {"a.md": PLAN}) as assistant:
        return assistant.shelf.story(assistant.library.articles()[0])


def _that_says(story: tuple[Sentence, ...], words: str) -> Sentence:
    return next(one for one in story if words in one.text)


def test_the_rest_of_a_paragraph_and_what_is_added_to_it_go_on_with_its_first_sentence(
    story: tuple[Sentence, ...],
) -> None:
    told = [one.text for one in thread(_that_says(story, "two measures"), story, whole=True)]
    assert [one.split()[0] for one in told] == ["The", "A", "Furthermore,"]


def test_only_what_leans_on_the_sentence_goes_on_where_the_paragraph_is_not_wanted(story: tuple[Sentence, ...]) -> None:
    assert [one.text for one in thread(_that_says(story, "nine museums"), story, whole=False)] == [
        "They close on Mondays."
    ]


def test_a_sentence_that_announces_a_list_goes_on_with_its_entries_and_stops_at_the_heading(
    story: tuple[Sentence, ...],
) -> None:
    told = " ".join(one.text for one in thread(_that_says(story, "must show"), story, whole=False))
    assert "map of their land" in told
    assert "tax receipt" in told
    assert "Technicians" not in told


@pytest.mark.parametrize("words", ["two measures", "nursery in Loc Binh", "soil test"])
def test_what_is_told_in_turn_is_told_with_its_announcement(story: tuple[Sentence, ...], words: str) -> None:
    told = [one.text.split()[1] for one in told_in_turn(_that_says(story, words), story)]
    assert told == ["seed", "first", "second"]


def test_a_sentence_beside_them_is_not_told_in_turn(story: tuple[Sentence, ...]) -> None:
    assert told_in_turn(_that_says(story, "nine museums"), story) == ()


def test_an_entry_is_found_with_the_others_of_its_list(story: tuple[Sentence, ...]) -> None:
    assert len(items_around(_that_says(story, "tax receipt"), story)) == 2
    assert items_around(_that_says(story, "nine museums"), story) == ()


def test_a_paragraph_that_asks_and_answers_is_a_section(tmp_path: Path) -> None:
    text = "Why Loc Binh? The soil there is deep. Rain falls in March.\n\n“Who pays?” asked a grower. Nobody knew.\n"
    with assistant_over(tmp_path, {"a.md": f"---\ntitle: Seeds\nurl: https://example.org/a\n---\n{text}"}) as assistant:
        (section,) = sections_of(assistant.shelf.story(assistant.library.articles()[0]))
    assert section.heading == "Why Loc Binh?"
    assert [one.text for one in section.sentences] == ["The soil there is deep.", "Rain falls in March."]


def test_a_section_is_what_stands_under_a_heading_and_the_title_heads_none(story: tuple[Sentence, ...]) -> None:
    sections = {one.heading: [told.text for told in one.sentences] for one in sections_of(story)}
    assert sections == {"Difficulties": ["Technicians leave after a year.", "Roads are narrow."]}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        pytest.param("Ce texte s'adresse aux coopératives de la province", True, id="demonstrative fr"),
        pytest.param("En contrepartie, elles forment deux apprentis par an", True, id="in return fr"),
        pytest.param("Hai là, mời chuyên gia nước ngoài về làm việc tại viện", True, id="second vi"),
        pytest.param("Sàn này do một trường đại học của vùng vận hành", True, id="demonstrative vi"),
        pytest.param("However, the forms run to forty pages and more", True, id="turns en"),
        pytest.param("The province has opened a second station this year", False, id="names its subject en"),
        pytest.param("La province compte neuf musées et deux théâtres", False, id="names its subject fr"),
        pytest.param("Tỉnh có chín bảo tàng và hai nhà hát lớn", False, id="names its subject vi"),
    ],
)
def test_a_sentence_leans_on_the_one_before_by_its_first_words(
    story: tuple[Sentence, ...], opening: str, expected: bool, tmp_path: Path
) -> None:
    with assistant_over(
        tmp_path, {"a.md": f"---\ntitle: Lạng Sơn\nurl: https://example.org/a\n---\n{opening}.\n"}
    ) as assistant:
        told = assistant.shelf.story(assistant.library.articles()[0])
        assert refers_back(told[-1]) is expected
