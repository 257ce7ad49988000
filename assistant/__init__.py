"""Question in, proven answer out."""

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
