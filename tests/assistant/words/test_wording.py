"""Words of answers: every one is said by some answer."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import assistant
from assistant.words.wording import Words

_SOURCES = Path(assistant.__file__).parent


@pytest.fixture(scope="module")
def names_read() -> frozenset[str]:
    """The attributes that any module reads, the words' own folder left out."""
    modules = (path for path in _SOURCES.rglob("*.py") if path.parent.name != "words")
    return frozenset(name for path in modules for name in re.findall(r"\.(\w+)", path.read_text("utf-8")))


def test_no_word_is_kept_that_no_answer_says(names_read: frozenset[str]) -> None:
    assert [field.name for field in fields(Words) if field.name not in names_read] == []
