"""Voices that disagree inside one article stand side by side; what names no measure is not compared."""

from __future__ import annotations

from collections.abc import Callable

from assistant import Assistant, Outcome

Over = Callable[[str, str], Assistant]
REVIEW = """The ferry Hoa Bien is a prototype with an electric engine. \
Hoa Bien was to sail in March 2024. According to the port, \
the first crossing will take place in June 2026. The yard speaks of December 2026.

The rice fair of Sa Dec opens in May 2026, according to its director."""
TRAINED = "Kon Tum and Dak Lak signed an agreement that will train 480 technicians."


def test_voices_of_one_article_are_set_side_by_side(over: Over) -> None:
    answer = over(REVIEW, "Press review").ask("When will the Hoa Bien sail? Do the newspapers say the same thing?")

    assert answer.outcome is Outcome.ANSWERED
    assert "June 2026" in answer.answer
    assert "December 2026" in answer.answer
    assert "May 2026" not in answer.answer


def test_an_opinion_is_settled_by_no_figure(over: Over) -> None:
    answer = over(TRAINED, "Two provinces").ask("Your personal opinion: is Kon Tum or Dak Lak worse run?")

    assert "480" not in answer.answer.split("\n")[0]
    assert "|" not in answer.answer
