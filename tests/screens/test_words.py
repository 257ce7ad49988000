from __future__ import annotations

import re
import string
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path

import pytest

from assistant.answer import Outcome
from assistant.eligibility.report import Verdict
from ingest.report import Fate
from policy.article import Tier
from policy.language import LANGUAGES, Language
from policy.registers import CriterionKind, Relation
from screens.words import WORDS, words_in
from screens.words.wording import Words

SCREENS = Path(__file__).resolve().parents[2]
NAMES = list(Words.__slots__)


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", NAMES)
def test_each_word_has_the_same_holes_and_keys_in_each_language(name: str) -> None:
    values = [getattr(words, name) for words in WORDS.values()]
    shapes = [
        holes(value) if isinstance(value, str) else list(value) if isinstance(value, dict) else len(value)
        for value in values
    ]
    assert all(shape == shapes[0] for shape in shapes)


def test_each_word_is_used() -> None:
    drawn = "".join(file.read_text(encoding="utf-8") for file in (SCREENS / "screens").glob("*.py"))
    drawn += (SCREENS / "app.py").read_text(encoding="utf-8")
    unused = [name for name in NAMES if not re.search(rf"\.{name}\b|[\"']{name}[\"']", drawn)]
    assert unused == []


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("tiers", Tier),
        ("outcomes", Outcome),
        ("relations", Relation),
        ("criterion_kinds", CriterionKind),
        ("verdicts", Verdict),
        ("fates", Fate),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_word_for_whatever_may_be_shown(language: Language, name: str, values: type[StrEnum]) -> None:
    assert set(getattr(words_in(language), name)) >= {one.value for one in values}


def test_a_missing_word_is_refused() -> None:
    with pytest.raises(ValueError, match="search"):
        replace(words_in("en"), search="")


def test_languages_differ() -> None:
    alike = [
        name
        for name, value in asdict(words_in("fr")).items()
        if isinstance(value, str) and value == getattr(words_in("vi"), name)
    ]
    assert set(alike) <= {"app_title"}
