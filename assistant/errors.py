"""What can go wrong with the assistant, named by what the caller can do.

AssistantError
├── ChatModelSettingError         correct the setting or install what it names
└── ChatModelUnavailableError     the answer comes without a chat model; try again later
"""

from __future__ import annotations

from assistant.fault import Fault


class AssistantError(Exception):
    """Something about answering that the person using it can act on."""


class ChatModelSettingError(AssistantError):
    """The setting `chat_model` cannot be used; the message says what to write or to install."""

    is_misuse = True


class ChatModelUnavailableError(AssistantError):
    """The chat model gave no text, or not all of it."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault.value}: {detail}" if detail else fault.value)
        self.fault = fault
        self.detail = detail
