"""What tests read of texts that they make up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ingest.extract.supports import extract_supports
from policy.registers import Support

Read = Callable[..., Any]
"""The fixture `read`: an article and its passages, of a file's name or of a text in a language."""


def supports_in(read: Read, text: str, language: str = "fr") -> list[Support]:
    """The supports that `text` reports."""
    return list(extract_supports(*read(text, language)))
