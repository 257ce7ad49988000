"""Questions about the assistant and its library instead of what the articles say: "which articles have you?"."""

from assistant.on_library.contents import read_on_library

__all__ = ["read_on_library"]
