"""Question in, proven answer out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.answer import Answer, Checks, Choice, Citation, Outcome, Turn
    from assistant.pipeline import Assistant, open_assistant
    from assistant.settings import AssistantSettings

__all__ = [
    "Answer",
    "Assistant",
    "AssistantSettings",
    "Checks",
    "Choice",
    "Citation",
    "Outcome",
    "Turn",
    "open_assistant",
]
_HOMES = {
    "Assistant": "assistant.pipeline",
    "AssistantSettings": "assistant.settings",
    "open_assistant": "assistant.pipeline",
}


def __getattr__(name: str) -> object:
    """Imported when first used: the readers take a second, and a command that answers nothing needs settings only."""
    if name not in __all__:
        raise AttributeError(f"module 'assistant' has no attribute '{name}'")
    return getattr(import_module(_HOMES.get(name, "assistant.answer")), name)
