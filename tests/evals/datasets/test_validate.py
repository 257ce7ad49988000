from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from evals.datasets.validate import (
    ABSTENTIONS,
    DATASETS,
    faults,
    faults_of_triples,
    texts_by_url,
    with_distractors,
)
from evals.given import Cited, Given
from evals.questions import Question, load_questions
from evals.score import score

URL = "https://example.org/a"
TEXTS = {URL: "Da Nang had 41 science and technology enterprises."}


def a_question(**changes: Any) -> Question:
    fields: dict[str, Any] = {
        "id": "x1",
        "lang": "en",
        "question": "How many enterprises has Da Nang?",
        "must_contain": [["41"]],
        "sources": [URL],
        "evidence": ["Da Nang had 41 science"],
    }
    return Question.model_validate(fields | changes)


def test_a_sound_question_has_no_fault() -> None:
    assert faults(a_question(), TEXTS) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        pytest.param({"evidence": ["Da Nang has 41"]}, "not in a source", id="evidence not to the letter"),
        pytest.param({"must_contain": [["42"]]}, "no form of group 0", id="a group that the evidence does not meet"),
        pytest.param({"question": "Has Da Nang 41 enterprises?"}, "echo", id="an echo would pass"),
        pytest.param({"must_contain": [["Da Nang", "do not say"]]}, "abstention", id="an abstention would pass"),
        pytest.param({"must_not_contain": ["41"]}, "accepted and forbidden", id="right and forbidden at once"),
        pytest.param({"sources": ["https://example.org/b"]}, "no article", id="a source that is not there"),
        pytest.param({"sources": []}, "needs must_contain, sources", id="no source"),
        pytest.param({"answerable": False}, "must contain something", id="unanswerable with an answer"),
        pytest.param(
            {"answerable": False, "must_contain": [], "correction": [["Da Nang"]]},
            "as the correction",
            id="echoed correction",
        ),
    ],
)
def test_a_question_that_measures_nothing_is_refused(changes: dict[str, Any], fault: str) -> None:
    assert any(fault in found for found in faults(a_question(**changes), TEXTS))


def test_a_derived_group_need_not_be_in_the_evidence() -> None:
    assert faults(a_question(must_contain=[["41"], ["8"]], derived=[1]), TEXTS) == []


def test_a_triple_is_one_question_in_three_languages() -> None:
    french, english = a_question(id="a", lang="fr", triple="t"), a_question(id="b", triple="t")
    vietnamese = a_question(id="c", lang="vi", triple="t")
    assert faults_of_triples([french, english, vietnamese]) == []
    assert faults_of_triples([french, english])
    assert faults_of_triples([french, english, vietnamese.model_copy(update={"must_contain": (("42",),)})])


def test_neither_an_echo_nor_an_abstention_scores_as_right_on_any_question_with_an_answer() -> None:
    for question in load_questions(DATASETS / "questions.jsonl").questions:
        if not question.answerable:
            continue
        cited = tuple(Cited(url=url, quote=" ".join(question.evidence)) for url in question.sources)
        echo = Given(id=question.id, answer=question.question, citations=cited)
        abstention = Given(id=question.id, answer=ABSTENTIONS[1], outcome="not_in_corpus", citations=cited)
        assert score(question, echo).is_right is False, question.id
        assert score(question, abstention).is_right is False, question.id


def test_our_benchmark_has_no_fault_and_the_promised_size() -> None:
    loaded = load_questions(DATASETS / "questions.jsonl")
    texts = texts_by_url()
    assert loaded.problems == ()
    assert [fault for question in loaded.questions for fault in faults(question, texts)] == []
    assert faults_of_triples(loaded.questions) == []
    kinds = Counter(question.type for question in loaded.questions)
    assert len(loaded.questions) >= 160
    assert kinds["unanswerable"] + kinds["false_premise"] >= 25
    assert kinds["adversarial"] >= 10
    assert kinds["followup"] >= 10
    assert len({question.triple for question in loaded.questions if question.triple}) >= 30
    assert len(with_distractors(loaded.questions, texts)) >= 60
    invented = [article for article in texts if "example.org" in article]
    assert len(invented) >= 8
