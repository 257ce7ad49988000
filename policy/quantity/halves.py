"""Halves added to a number: "un milliard et demi", "một tỷ rưỡi", "two and a half years"; half of a scale: "nửa tỷ"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from policy.language import Language
from policy.quantity.tokens import Token

HALF = Decimal("0.5")
_ADDED: tuple[tuple[str, ...], ...] = (("et", "demi"), ("et", "demie"), ("and", "a", "half"), ("rưỡi",), ("ruoi",))
HALF_WORDS: dict[Language, frozenset[str]] = {
    "fr": frozenset({"demi"}),
    "en": frozenset(),
    "vi": frozenset({"nửa"}),
}
"""Words that are half of the scale behind them; English has "half a billion"."""


def half_added_at(tokens: Sequence[Token], index: int) -> int | None:
    """The index behind the words at `index` that add a half; None where none stand there."""
    for words in _ADDED:
        end = index + len(words)
        if tuple(token.lower for token in tokens[index:end]) == words:
            return end
    return None
