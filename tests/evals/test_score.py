from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from evals.questions import Question
from evals.report.failures import reasons
from evals.score import score, score_all

OTHER = "https://example.org/b"
Builder = Callable[..., Any]


def test_a_right_answer_is_right(question: Builder, answer: Builder) -> None:
    scored = score(question(), answer())
    assert scored.is_right is True
    assert (scored.credit, scored.citation_precision, scored.citation_recall, scored.evidence_recall) == (1, 1, 1, 1)
    assert scored.flaws == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        pytest.param({"answer": "The city has 14 enterprises of that kind [1]."}, "missing: 41", id="another number"),
        pytest.param({"citations": []}, "nothing is cited", id="no citation"),
        pytest.param({"citations": [{"url": OTHER, "quote": "41"}]}, "not cited", id="the wrong article"),
        pytest.param(
            {"answer": "La ville compte 41 entreprises scientifiques [1]."}, "language", id="another language"
        ),
        pytest.param(
            {"answer": "The city has 41 enterprises, or 76 of them [1]."}, "forbidden: 76", id="a forbidden form"
        ),
        pytest.param({"outcome": "failed", "answer": "41 broke"}, "failed to answer", id="a failure"),
    ],
)
def test_a_wrong_answer_is_wrong_and_says_why(
    question: Builder, answer: Builder, changes: dict[str, Any], reason: str
) -> None:
    scored = score(question(must_not_contain=["76"]), answer(**changes))
    assert scored.is_right is False
    assert any(reason in why for why in reasons(scored))


def test_partial_credit_counts_the_groups(question: Builder, answer: Builder) -> None:
    scored = score(question(must_contain=[["41"], ["215"], ["nine"], ["2024"]]), answer())
    assert scored.credit == 0.25
    assert scored.missing == ("215", "nine", "2024")


@pytest.mark.parametrize(
    ("kind", "cited", "is_right"),
    [
        pytest.param("number", [OTHER], True, id="a number needs one of its sources"),
        pytest.param("comparison", [OTHER], False, id="a comparison needs all"),
        pytest.param("comparison", [OTHER, "https://example.org/a"], True, id="a comparison with all"),
    ],
)
def test_sources_needed_depend_on_the_kind(
    question: Builder, answer: Builder, kind: str, cited: list[str], is_right: bool
) -> None:
    asked = question(type=kind, sources=["https://example.org/a", OTHER])
    given = answer(citations=[{"url": url, "quote": "the city had 41 science enterprises"} for url in cited])
    assert score(asked, given).is_right is is_right


@pytest.mark.parametrize(
    ("changes", "is_right"),
    [
        pytest.param(
            {"outcome": "not_in_corpus", "answer": "The articles do not say that.", "citations": []},
            True,
            id="abstains",
        ),
        pytest.param({"answer": "The city has 41 of them."}, False, id="answers what is not there"),
        pytest.param(
            {"outcome": "not_in_corpus", "answer": "The articles do not say that."}, False, id="cites as support"
        ),
    ],
)
def test_without_an_answer_in_the_articles_right_is_to_abstain(
    question: Builder, answer: Builder, changes: dict[str, Any], is_right: bool
) -> None:
    asked = question(answerable=False, must_contain=[], sources=[], evidence=[])
    assert score(asked, answer(**changes)).is_right is is_right


def test_a_correction_is_as_right_as_an_abstention(question: Builder, answer: Builder) -> None:
    asked = question(answerable=False, must_contain=[], correction=[["not yet adopted", "only proposed"]])
    assert score(asked, answer(answer="That support was only proposed at the meeting [1].")).is_right is True
    assert score(asked, answer(answer="That support is paid to all companies [1].")).is_right is False


def test_without_anything_to_score_by_nothing_is_claimed(question: Builder, answer: Builder) -> None:
    scored = score(question(must_contain=[], reference="The city has 41 of them."), answer())
    assert scored.is_right is None
    assert scored.overlap is not None and 0 < scored.overlap < 1


def test_a_failure_gets_no_partial_credit(question: Builder, answer: Builder) -> None:
    assert score(question(), answer(outcome="failed", answer="41")).credit == 0.0


def test_a_thousand_answers_are_scored_in_under_five_seconds(question: Builder, answer: Builder) -> None:
    forms = [f"{number} milliards" for number in range(100, 130)]
    asked: list[Question] = [question(id=f"q{n}", must_contain=[[*forms, "41"], [*forms, "city"]]) for n in range(1000)]
    given = [
        answer(id=f"q{n}", hits=[{"url": f"https://example.org/{k}", "score": 1 / (k + 1)} for k in range(10)])
        for n in range(1000)
    ]
    begun = time.process_time()  # the machine may be busy with something else
    assert all(scored.is_right for scored in score_all(asked, given))
    assert time.process_time() - begun < 5


def test_retrieval_is_scored_by_article_at_its_best_rank(question: Builder, answer: Builder) -> None:
    hits = [{"url": OTHER, "score": 0.9}, {"url": OTHER, "score": 0.8}, {"url": "https://example.org/a", "score": 0.7}]
    [scored] = score_all([question()], [answer(hits=hits)])
    assert scored.retrieval["MRR@10"] == 0.5
    assert scored.retrieval["hit@1"] == 0


def test_a_question_for_which_nothing_was_found_scores_0_in_a_run_that_keeps_hits(
    question: Builder, answer: Builder
) -> None:
    hits = [{"url": "https://example.org/a", "score": 0.9}]
    found, nothing = score_all([question(id="a"), question(id="b")], [answer(id="a", hits=hits), answer(id="b")])
    assert (found.retrieval["hit@1"], nothing.retrieval["hit@1"]) == (1, 0)
    [unknown] = score_all([question(id="a")], [answer(id="a")])
    assert unknown.retrieval == {}
