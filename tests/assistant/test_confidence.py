"""How sure an answer is, on real questions over the articles written for testing."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.confidence import ANSWERS

ASKED = {
    "answered": "How many science and technology enterprises does Da Nang have?",
    "near": "How many science and technology enterprises does Da Nang plan for 2045?",
    "far": "How many penguins live in the zoo of Reykjavik?",
}


def confidence_of(assistant: Assistant, name: str) -> float:
    return float(assistant.ask(ASKED[name]).record["confidence"])


def test_an_answer_lies_above_a_half_and_a_refusal_below(assistant: Assistant) -> None:
    for question in ASKED.values():
        answer = assistant.ask(question)
        value = answer.record["confidence"]
        assert 0 <= value <= 1
        assert (value >= 0.5) is (answer.outcome in ANSWERS)


def test_a_refusal_that_was_close_ranks_above_one_that_was_not(assistant: Assistant) -> None:
    assert confidence_of(assistant, "answered") > confidence_of(assistant, "near") > confidence_of(assistant, "far")


@pytest.mark.parametrize("name", ASKED)
def test_it_is_the_same_each_time(assistant: Assistant, name: str) -> None:
    assert confidence_of(assistant, name) == confidence_of(assistant, name)


def test_it_is_kept_for_evaluators_and_not_printed(assistant: Assistant) -> None:
    answer = assistant.ask(ASKED["answered"])
    assert "confidence" not in answer.as_json()
