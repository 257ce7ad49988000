"""An event asked for in one way and told in another is dated; another building's is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import Assistant

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

TEXT = """The centrepiece is a data centre in the north of the city. Ground will be broken in the second quarter of 2027
and the first racks should be running by the end of 2028.
"""


@pytest.fixture
def centre(over: Over) -> Assistant:
    """A building whose works are told with an idiom, one sentence after its name."""
    return over(TEXT, "Vinh Long plans a data centre")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When will construction of the data centre begin?", id="en"),
        pytest.param("Quand débuteront les travaux du centre de données ?", id="fr"),
        pytest.param("Khi nào bắt đầu xây dựng trung tâm dữ liệu?", id="vi"),
    ],
)
def test_works_that_begin_are_dated_by_the_ground_that_is_broken(centre: Assistant, question: str) -> None:
    answer = centre.ask(question).answer
    assert "Ground will be broken" in answer
    assert "2027" in answer


def test_another_building_has_no_day(centre: Assistant) -> None:
    assert "2027" not in centre.ask("When will construction of the hospital begin?").answer
