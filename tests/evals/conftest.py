"""Builders of questions and answers: each test states only what matters to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from evals.given import Given
from evals.questions import Question

URL = "https://example.org/a"


def a_question(**changes: Any) -> Question:
    fields: dict[str, Any] = {
        "id": "q1",
        "lang": "en",
        "question": "How many science enterprises does the city have?",
        "must_contain": [["41"]],
        "sources": [URL],
        "evidence": ["the city had 41 science enterprises"],
    }
    return Question.model_validate(fields | changes)


def an_answer(**changes: Any) -> Given:
    fields: dict[str, Any] = {
        "id": "q1",
        "answer": "The city has 41 science and technology enterprises [1].",
        "citations": [{"url": URL, "quote": "At the end of 2024 the city had 41 science enterprises."}],
        "seconds": 0.02,
    }
    return Given.model_validate(fields | changes)


@pytest.fixture(name="question")
def question_builder() -> Callable[..., Question]:
    return a_question


@pytest.fixture(name="answer")
def answer_builder() -> Callable[..., Given]:
    return an_answer
