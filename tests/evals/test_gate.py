from __future__ import annotations

from collections.abc import Callable
from typing import Any

from evals.aggregate import Figures, aggregate
from evals.gate import judge_figures, recorded_form
from evals.score import score_all

Builder = Callable[..., Any]


def figures(question: Builder, answer: Builder, right: int) -> Figures:
    questions = [question(id=f"q{n}") for n in range(40)]
    answers = [answer(id=f"q{n}", answer="It has 41 [1]." if n < right else "It has none [1].") for n in range(40)]
    return aggregate(score_all(questions, answers))


def test_the_same_figures_hold(question: Builder, answer: Builder) -> None:
    now = figures(question, answer, 32)
    assert judge_figures(now, recorded_form(now)).holds


def test_a_fall_within_the_interval_holds_and_a_larger_one_does_not(question: Builder, answer: Builder) -> None:
    recorded = recorded_form(figures(question, answer, 32))
    assert judge_figures(figures(question, answer, 30), recorded).holds
    fallen = judge_figures(figures(question, answer, 20), recorded)
    assert not fallen.holds
    assert "fully right: 0.500, recorded 0.800" in fallen.text and "FELL" in fallen.text


def test_one_unsupported_figure_more_fails_the_gate(question: Builder, answer: Builder) -> None:
    recorded = recorded_form(figures(question, answer, 40))
    given = [
        answer(id=f"q{n}", answer="It has 41 [1]." + " It spent 7.3 billion VND [1]." * (n == 0)) for n in range(40)
    ]
    now = aggregate(score_all([question(id=f"q{n}") for n in range(40)], given))
    verdict = judge_figures(now, recorded)
    assert not verdict.holds and "MORE" in verdict.text


def test_a_measure_that_is_no_longer_scored_fails(question: Builder, answer: Builder) -> None:
    recorded = {"abstention recall": {"mean": 0.9, "low": 0.8, "high": 1.0}}
    assert not judge_figures(figures(question, answer, 40), recorded).holds
