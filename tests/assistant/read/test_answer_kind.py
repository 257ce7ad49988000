"""The sentence that holds the kind of answer asked for is quoted, not only the one that opens the subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant

Over = Callable[[str, str], Assistant]
ARTICLE = (
    "Ha Giang opened a proving ground for tea robots on May 3, 2025.\n\n"
    "The text names three sites: the plateau of Dong Van, the college at Vi Xuyen and a farm in Hoang Su Phi. "
    "Only cooperatives and licensed makers may take part. Two makers have been admitted for the first year: Lung Cu "
    "Robotics, Shan Tuyet Machines and, later, Ma Pi Leng Tools. A fourth, Meo Vac Motors, was turned down because it "
    "had no repair shop.\n\n"
    '"We pick for a year, then we count," says Vu Thi Mai, the deputy chair of the People\'s Committee who runs the '
    "project. Her predecessor, Hoang Van Tho, had wanted four years.\n\n"
    "An agronomist, Dr Cao Minh Tri, doubts that the tea robots of the proving ground will pay."
)
TITLE = "Tea robots on the rock plateau"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Where can tea robots be tried out in Ha Giang?", "Dong Van", id="where"),
        pytest.param("Où peut-on essayer les robots à thé de Ha Giang ?", "Vi Xuyen", id="where, across languages"),
        pytest.param("Who may take part in the tea robot proving ground?", "Only cooperatives", id="who may"),
        pytest.param("Why was Meo Vac Motors turned down?", "no repair shop", id="why"),
    ],
)
def test_the_sentence_that_answers_is_quoted(over: Over, question: str, told: str) -> None:
    assert told in over(ARTICLE, TITLE).ask(question).answer


@pytest.mark.parametrize(
    ("question", "name", "other"),
    [
        pytest.param("Who runs the tea robot project?", "**Vu Thi Mai**", "Cao Minh Tri", id="runs"),
        pytest.param("Qui dirige le projet de robots à thé ?", "**Vu Thi Mai**", "Cao Minh Tri", id="dirige"),
        pytest.param("Who doubts that tea robots will pay?", "Cao Minh Tri", "**Vu Thi Mai**", id="doubts"),
    ],
)
def test_who_did_something_is_the_person_beside_that_act(over: Over, question: str, name: str, other: str) -> None:
    answer = over(ARTICLE, TITLE).ask(question).answer
    assert name in answer
    assert other not in answer.partition("\n\n")[0]


def test_a_deputy_is_not_given_the_office_itself(over: Over) -> None:
    answer = over(ARTICLE, TITLE).ask("Qui dirige le projet de robots à thé ?").answer
    assert "président" not in answer
