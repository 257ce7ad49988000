"""The library of the writing tests; a server whose replies to each kind of prompt a test chooses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.assistant.writing.conftest import library, open_with
from tests.servers.openai_server import Reply, Script, words

__all__ = ["library", "open_with"]

TASKS = {
    "rephrase": "understandable alone",
    "split": "several questions at once",
    "translate": "Translate the question",
}
NOTHING = "NOT IN THE SOURCES"


def task_of(body: dict[str, Any]) -> str:
    """Which prompt a request is about; "write" for the answer itself."""
    asked = str(body["messages"][-1]["content"])
    return next((task for task, words_of_it in TASKS.items() if words_of_it in asked), "write")


def proposes(**texts: str | Callable[[dict[str, Any]], str] | Reply) -> Script:
    """A model that proposes these texts by task, and finds nothing in the sources."""

    def script(body: dict[str, Any], number: int) -> Reply:
        text = texts.get(task_of(body), NOTHING)
        if isinstance(text, Reply):
            return text
        return Reply(words(text(body) if callable(text) else text))

    return script
