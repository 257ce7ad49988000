"""Numbers that leave their currency, or their scale as well, to the sum before them: "VND210 billion: 120 from the
State, 60 from the province and 30 from firms", "VND210 billion, of which 120 billion from the State"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity.quantity import Quantity, QuantityKind

_SCALES = (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6)
_NOUN = 24
_FARTHEST = 70
"""Characters between two parts of one sum."""


_SCALED = late_regex(r"(?<![a-z])(?:million|milliard|billion|trillion|trieu|ty|ti|nghin ty)s?\Z")
_NO_NOUN = late_regex(
    r"\s?(?:\Z|[,;:.)]|de l['’]|(?:and|et|va|or|ou|hoac|from|by|for|in|to|is|are|was|were|will|goes|went|comes?|"
    r"came|this|each|per|a|en|pour|par|cette|au titre|de la|du|des|provien\w+|vien\w+|est|sont|seront|iront|va|vont|"
    r"tu|cho|la|do|cua|thuoc|con|nam|trong|voi)(?![a-z]))"
)
_SENTENCE_END = late_regex(r"[.!?]\s+(?=[^\W\d_a-z])|\n")


def with_parts_of_sums(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """`found` in `text`, in order, as money where the sum before tells that it is.

    >>> from policy.quantity import find_quantities
    >>> [str(one.value) for one in find_quantities("It costs VND210 billion: 150 from us and 60 from them.", "en")]
    ['210000000000', '150000000000', '60000000000']
    """
    told = _with_currency(found, text)
    for at, whole in enumerate(told):
        if whole.kind is not QuantityKind.MONEY or whole.upper is not None:
            continue
        end = at + 1
        while end < len(told) and _may_be_part(told[end], told[end - 1]):
            end += 1
        for stop in range(at + 3, end + 1):
            parts = told[at + 1 : stop]
            scale = next((one for one in _SCALES if _add_up_to(parts, whole.value / one)), None)
            if scale is not None:
                told[at + 1 : stop] = [
                    replace(one, kind=QuantityKind.MONEY, unit=whole.unit, value=one.value * scale) for one in parts
                ]
                break
    return told


def _with_currency(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """`found` with the currency of the money before it in its sentence for "120 milliards" that count nothing."""
    told: list[Quantity] = []
    money: Quantity | None = None
    for one in found:
        if one.kind is QuantityKind.MONEY:
            money = one
        elif (
            money is not None
            and one.kind is QuantityKind.COUNT
            and one.unit is None
            and any(map(str.isdigit, one.text))
            and _SCALED.search(fold(one.text))
            and _NO_NOUN.match(fold(text[one.end : one.end + _NOUN]))
            and not _SENTENCE_END.search(text, money.end, one.start)
        ):
            one = replace(one, kind=QuantityKind.MONEY, unit=money.unit)
        told.append(one)
    return told


def _may_be_part(one: Quantity, before: Quantity) -> bool:
    return (
        one.kind is QuantityKind.COUNT
        and one.unit is None
        and one.upper is None
        and any(map(str.isdigit, one.text))
        and one.start - before.end < _FARTHEST
    )


def _add_up_to(parts: Iterable[Quantity], whole: Decimal) -> bool:
    values = [one.value for one in parts]
    return sum(values) == whole and all(one < whole for one in values) and len(list(pairwise(values))) > 0
