"""The three languages, and how to tell which one a text is in."""

from __future__ import annotations

from typing import Literal

Language = Literal["fr", "en", "vi"]
LANGUAGES: tuple[Language, ...] = ("fr", "en", "vi")
