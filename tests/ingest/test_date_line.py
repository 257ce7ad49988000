"""The line that says when an article was published."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.date_line import is_date_line, published_in
from ingest.document import Block, BlockKind
from policy.language import Language


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        pytest.param("Thứ ba, 15/4/2025 | 08:30 GMT+7", "vi", date(2025, 4, 15), id="vi"),
        pytest.param("Cập nhật lúc 7:15, 03-06-2025", "vi", date(2025, 6, 3), id="vi, updated"),
        pytest.param("Publié le 15 avril 2025 à 10h30", "fr", date(2025, 4, 15), id="fr"),
        pytest.param("Tuesday, April 15, 2025 - 09:00", "en", date(2025, 4, 15), id="en"),
        pytest.param("2025-04-15 08:00", "en", date(2025, 4, 15), id="ISO 8601"),
        pytest.param("Updated 05/06/2025", "en", None, id="June or May"),
        pytest.param("Le 15 avril 2025, la province a voté", "fr", None, id="a sentence"),
        pytest.param("Hue, 5 May 2025", "en", None, id="a place"),
        pytest.param("From 1 May 2025 to 5 May 2025", "en", None, id="two days"),
        pytest.param("2025", "en", None, id="a year"),
    ],
)
def test_a_day_and_nothing_else(line: str, language: Language, day: date | None) -> None:
    blocks = [Block(BlockKind.BODY, "Le vent de Ninh Thuan"), Block(BlockKind.BODY, line)]
    assert published_in(blocks, language) == day
    assert is_date_line(line) is (day is not None) or line == "Updated 05/06/2025"


def test_two_days_tell_nothing() -> None:
    lines = ("3 May 2025", "Updated 5 May 2025, 10:00")
    assert published_in([Block(BlockKind.BODY, line) for line in lines], "en") is None


def test_further_down_it_is_no_line_of_the_head() -> None:
    prose = [Block(BlockKind.BODY, "Une phrase.")] * 9
    assert published_in([*prose, Block(BlockKind.BODY, "15 avril 2025")], "fr") is None
