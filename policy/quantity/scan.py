"""A text while its quantities are being read."""

from __future__ import annotations

from dataclasses import dataclass

from policy.language import Language
from policy.quantity.tokens import Token


@dataclass(frozen=True, slots=True)
class Scan:
    """A text being read: its tokens and the characters that belong to dates, identifiers and addresses."""

    text: str
    language: Language
    tokens: list[Token]
    blocked: bytearray
