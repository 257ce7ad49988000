"""Reports say the same in three languages: no name missing, no template that takes other values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields

import pytest

from assistant.answer import Outcome
from evals.aggregate import SHARES
from evals.compare import SECONDS, Verdict
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.questions import load_questions
from evals.register_labels import DATASETS
from evals.score import FlawKind
from evals.words import WORDS, Words, words_in
from policy.language import LANGUAGES, Language

EVERY = pytest.mark.parametrize("language", LANGUAGES)


@EVERY
def test_every_measure_flaw_outcome_and_verdict_has_a_name(language: Language) -> None:
    words = words_in(language)
    assert set(words.measures) == {*SHARES, *RETRIEVAL, SECONDS}
    assert set(words.meanings) == {*SHARES, *RETRIEVAL}
    assert set(words.flaws) == set(FlawKind)
    assert set(words.outcomes) == set(Outcome)
    assert set(words.verdicts) == set(Verdict)


@EVERY
def test_every_kind_and_audience_of_our_benchmark_has_a_name(language: Language) -> None:
    words = words_in(language)
    questions = load_questions(DATASETS / "questions.jsonl").questions
    assert {one.type for one in questions} <= set(words.kinds)
    assert {one.audience for one in questions} <= set(words.audiences)


def _placeholders(words: Words) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field in fields(words):
        value = getattr(words, field.name)
        texts = value if isinstance(value, Mapping) else {"": value}
        for key, text in texts.items():
            found[f"{field.name}.{key}"] = sorted(re.findall(r"\{(\w+)\}", text))
    return found


@EVERY
def test_templates_take_the_same_values_in_every_language(language: Language) -> None:
    assert _placeholders(words_in(language)) == _placeholders(WORDS["en"])


@pytest.mark.parametrize(
    ("language", "share"),
    [
        pytest.param("fr", "92,1\u00a0%", id="French"),
        pytest.param("en", "92.1\u00a0%", id="English"),
        pytest.param("vi", "92,1\u00a0%", id="Vietnamese"),
    ],
)
def test_numbers_are_written_as_the_language_does(language: Language, share: str) -> None:
    assert words_in(language).share(0.9207, 1) == share


def test_kinds_of_an_evaluators_own_stay_as_they_are() -> None:
    assert words_in("vi").kind_name("tariffs") == "tariffs"
    assert words_in("fr").group_name("kind", "date") == "date"
    assert words_in("fr").group_name("language", "vi") == "vietnamien"
