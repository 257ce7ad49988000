"""The report as a reader of each language gets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from evals.aggregate import Figures, aggregate
from evals.agreement import Agreement
from evals.judge import Judged
from evals.report import Report, as_html, as_markdown
from evals.score import Scored, score_all
from evals.uncertainty import Estimate
from evals.words import words_in
from policy.language import LANGUAGES, Language

Builder = Callable[..., Any]
Run = tuple[Figures, Sequence[Scored]]
JUDGED = Judged(
    aspect="groundedness", model="m", rubric="abc", score=Estimate(0.5, 0.4, 0.6, 9), not_applicable=1, unreadable=2,
    no_reply=3, not_asked=4, agreement=Agreement(share=0.5, kappa=0.1, labels=20, unreadable=0),
)  # fmt: skip


@pytest.fixture(name="run")
def a_run(question: Builder, answer: Builder) -> Run:
    questions = [question(id=f"q{n}", type=("number", "date")[n % 2], source_lang="fr") for n in range(12)]
    answers = [
        answer(id=f"q{n}", answer="It has 41 [1]." if n % 3 else "It has <i>14</i> [1].", confidence=n / 12)
        for n in range(12)
    ]
    scores = score_all(questions, answers)
    return aggregate(scores), scores


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_speaks_one_language(run: Run, language: Language) -> None:
    words = words_in(language)
    page = as_html(Report("x", *run, {"repeats": 1}, language=language, judged=[JUDGED]))
    assert f'<html lang="{language}">' in page
    for said in (
        words.measures["fully right"],
        words.kinds["number"],
        words.reliability,
        words.flaws["missing"].format(detail="41"),
        words.meanings["citation recall"],
        words.not_reliable,
        words.repeat,
    ):
        assert said in page
    assert "<i>" not in page
    others = [words_in(other) for other in LANGUAGES if other != language]
    assert not any(other.all_measures in page or other.reliability in page for other in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_holds_the_same_figures(run: Run, language: Language) -> None:
    words = words_in(language)
    text = as_markdown(Report("x", *run, {"repeats": 1}, language=language, judged=[JUDGED]))
    share = words.share(8 / 12, 1)
    assert f"| {words.measures['fully right']} | {share}" in text
    assert share in as_html(Report("x", *run, {}, language=language))
    assert words.kinds["date"] in text and words.not_reliable in text


def test_a_judge_stands_with_its_agreement_and_what_it_left_out(run: Run) -> None:
    page = as_html(Report("x", *run, {}, judged=[JUDGED]))
    assert "kappa 0.10" in page and "10 (nothing to judge 1, no verdict in the reply 2" in page
    assert "Judged by" not in as_html(Report("x", *run, {}))


def test_every_plot_says_in_words_what_it_shows(run: Run) -> None:
    page = as_html(Report("x", *run, {}))
    assert page.count("<svg") == page.count('role="img"') == page.count("<desc>") >= 3
    assert "date 67\u00a0% of 6" in page


def test_a_run_without_confidence_or_times_has_no_empty_plots(question: Builder, answer: Builder) -> None:
    scores = score_all([question()], [answer(seconds=0.0)])
    page = as_html(Report("x", aggregate(scores), scores, {}))
    assert "Reliability" not in page and "<h2>Time</h2>" not in page
