"""Builders of questions and answers: each test states only what matters to it."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
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


GOLD = Path(__file__).parents[3] / "shared" / "gold"


@pytest.fixture(name="gold_items", scope="session")
def items_of_the_gold_set() -> list[dict[str, Any]]:
    """The gold questions as they are in their file."""
    if not GOLD.is_dir():
        pytest.skip("the gold questions in ../shared/gold are not here")
    return [json.loads(line) for line in (GOLD / "questions.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(name="gold_match", scope="session")
def matcher_of_the_gold_set() -> Any:
    """The matcher that the gold questions came with, as a module."""
    if not GOLD.is_dir():
        pytest.skip("the gold questions in ../shared/gold are not here")
    spec = importlib.util.spec_from_file_location("gold_match", GOLD / "match.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
