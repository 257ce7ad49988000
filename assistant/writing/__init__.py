"""A chat model writes the answer; the guard reads along and decides what of it is shown."""

from assistant.writing.writer import Writer

__all__ = ["Writer"]
