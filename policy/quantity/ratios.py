"""Ratios and fractions: "3 pour 1", "1:1", "2/3 of"."""

from __future__ import annotations

from decimal import Decimal

from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.scan import Scan
from policy.quantity.tokens import Token

_BETWEEN = frozenset({":", "for", "pour", "contre"})
_AFTER_FRACTION = frozenset({"of", "des", "du", "de", "số", "so", "tổng", "tong", "the"})
_BEFORE_SHARES = frozenset({"lệ", "ratio", "rapport", "proportion"})
_LIMIT_DIGITS = 3


def ratio_at(scan: Scan, index: int) -> tuple[Quantity, int] | None:
    """The ratio that begins at `tokens[index]` and the index behind it; None where the digits are something else."""
    tokens = scan.tokens
    if index + 2 >= len(tokens):
        return None
    first, sign, second = tokens[index : index + 3]
    if not (_is_small(scan, first) and _is_small(scan, second)):
        return None
    previous = tokens[index - 1] if index else None
    if previous is not None and previous.end == first.start and previous.lower in (".", ",", "/", ":", "-"):
        return None
    behind = tokens[index + 3] if index + 3 < len(tokens) else None
    if behind is not None and behind.start == second.end and behind.lower not in (")", ".", ",", ";", "?", "!", "]"):
        return None
    decimals_follow = (
        behind is not None and behind.lower in (".", ",") and index + 4 < len(tokens) and tokens[index + 4].is_number
    )
    if decimals_follow and behind is not None and tokens[index + 4].start == behind.end:
        return None
    if sign.lower == "/":
        is_share = behind is not None and behind.lower in _AFTER_FRACTION and int(first.lower) <= int(second.lower)
        if not is_share and (previous is None or previous.lower not in _BEFORE_SHARES):
            return None
    elif sign.lower not in _BETWEEN or (behind is not None and behind.lower in ("%", "pour", "million", "triệu", "tỷ")):
        return None
    start, end = first.start, second.end
    quantity = Quantity(
        QuantityKind.RATIO,
        Decimal(first.lower),
        None,
        f":{int(second.lower)}",
        None,
        Qualifier.EXACT,
        start,
        end,
        scan.text[start:end],
    )
    return quantity, index + 3


def _is_small(scan: Scan, token: Token) -> bool:
    return (
        token.is_number
        and token.end - token.start <= _LIMIT_DIGITS
        and token.lower.isascii()
        and int(token.lower) > 0
        and not scan.blocked[token.start]
    )
