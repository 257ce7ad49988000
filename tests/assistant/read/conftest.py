"""Assistants over a few sentences, for readers that need a library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from assistant import Assistant
from tests.assistant.over_articles import Over, assistant_over


@pytest.fixture
def over(tmp_path: Path) -> Iterator[Over]:
    """An assistant over one article of the given text and title."""
    with ExitStack() as opened:

        def build(text: str, title: str) -> Assistant:
            article = f"---\ntitle: {title}\nurl: https://example.org/one\n---\n# {title}\n\n{text}\n"
            return opened.enter_context(assistant_over(tmp_path, {"one.md": article}))

        yield build
