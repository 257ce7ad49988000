"""Grounding that needs no judge: figures, dates and quotations of an answer that no sentence it cites holds."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from policy.dates import find_dates
from policy.language import LANGUAGES, Language
from policy.quantity import Quantity, QuantityKind, find_quantities
from policy.table_cells import cells_told
from policy.table_lines import BAR

_MARK = re.compile(r"\[\d+\]")
_ADDRESS = re.compile(r"https?://\S+")
_QUOTED = re.compile(r"«\s*([^«»]+?)\s*»|“([^“”]+)”|\"([^\"\n]{12,})\"")
_ENTRY = re.compile(r"^\s*(?:[-*•]|\d+\.)\s", re.MULTILINE)
_SHORTEST_QUOTATION = 3
"""In words; a shorter text in quotation marks is a name or a term, not a quotation."""


def unsupported_figures(
    answer: str, language: Language, quotes: Sequence[str], given: Sequence[str], *, may_subtract: bool = False
) -> tuple[str, ...]:
    """Figures and dates of `answer` that no quoted sentence states, as written.

    `given` are texts whose figures may be said again: the question, the conversation, titles and dates of sources. A
    figure counts as stated when its value is read in any of the three number formats ("2.5 trillion" is "2 500
    milliards"), when it counts the answer's own list or sources, and with `may_subtract`, for a comparison, when it is
    the difference of two stated values.
    """
    prose = _prose(answer)
    quantities, periods = find_quantities(prose, language), find_dates(prose, language)
    if not quantities and not periods:
        return ()
    stated = [_stated(text) for text in (*quotes, *_cells(quotes), *given)]
    values = {value for one in stated for value in one.values}
    counted = {Decimal(len(quotes)), Decimal(len(_ENTRY.findall(answer)))}
    if may_subtract:
        values |= {(kind, abs(one - other)) for kind, one in values for same, other in values if kind == same}
    numbers = {number for one in stated for number in one.numbers}
    days = {day for one in stated for day in one.days}
    wrong = [one.text for one in quantities if not _is_stated(one, values, counted, numbers)]
    wrong += [one.text for one in periods if (one.first, one.last) not in days and not _numbers(one.text) <= numbers]
    return tuple(wrong)


def unsupported_quotations(answer: str, quotes: Sequence[str], given: Sequence[str]) -> tuple[str, ...]:
    """Quotations in `answer` (in quotation marks or as a quoted block) that stand in no quoted sentence to the letter.

    >>> unsupported_quotations("It says “he paid for it all”.", ["Then he paid for it all."], [])
    ()
    >>> unsupported_quotations("It says “she paid for it all”.", ["Then he paid for it all."], [])
    ('she paid for it all',)
    """
    texts = [" ".join(text.split()) for text in (*quotes, *given)]
    found = [" ".join(quotation.split()) for quotation in _quotations(answer)]
    return tuple(quotation for quotation in found if not any(_holds(text, quotation) for text in texts))


def prose_of(answer: str) -> str:
    """The answer's own words: without quotations, quoted blocks, citation marks and addresses."""
    return _prose(answer)


def _prose(answer: str) -> str:
    lines = [line for line in answer.splitlines() if not line.lstrip().startswith(">")]
    return _ADDRESS.sub(" ", _MARK.sub(" ", _QUOTED.sub(" ", "\n".join(lines))))


def _quotations(answer: str) -> list[str]:
    blocks = [_MARK.sub("", line.lstrip().lstrip(">").strip()).strip() for line in _quoted_lines(answer)]
    rest = "\n".join(line for line in answer.splitlines() if not line.lstrip().startswith(">"))
    marked = ["".join(match.groups(default="")) for match in _QUOTED.finditer(rest)]
    whole = [_unmarked(block) for block in blocks]
    return [text for text in (*whole, *marked) if len(text.split()) >= _SHORTEST_QUOTATION]


def _quoted_lines(answer: str) -> list[str]:
    return [line for line in answer.splitlines() if line.lstrip().startswith(">")]


def _unmarked(text: str) -> str:
    inner = _QUOTED.search(text)
    return "".join(inner.groups(default="")) if inner else text


def _holds(text: str, quotation: str) -> bool:
    """ "…" at the ends or inside a quotation stands for words left out."""
    parts = [part.strip() for part in re.split(r"\[?(?:…|\.\.\.)\]?", quotation) if part.strip()]
    return all(part in text for part in parts)


@dataclass(frozen=True, slots=True)
class _Stated:
    """What one text states: values by kind, days, and numbers as written."""

    values: frozenset[tuple[str, Decimal]]
    days: frozenset[tuple[date, date]]
    numbers: frozenset[str]


def _cells(quotes: Sequence[str]) -> list[str]:
    """The figures of quoted rows of a table, with the units that its quoted head or the row itself gives them."""
    lines = [quote for quote in quotes if BAR in quote]
    pairs = ((row, head) for row in lines for head in lines if row != head)
    return [
        cell.figure for row, head in pairs for language in LANGUAGES for cell in cells_told(row, head, "", language)
    ]


@lru_cache(maxsize=4096)
def _stated(text: str) -> _Stated:
    """Read in all three number formats; kept, since a run cites the same sentences again and again."""
    values: set[tuple[str, Decimal]] = set()
    days: set[tuple[date, date]] = set()
    for language in LANGUAGES:
        for quantity in find_quantities(text, language):
            ends = (quantity.value, quantity.upper)
            values |= {(_kind(quantity), value) for value in ends if value is not None}
        days |= {(period.first, period.last) for period in find_dates(text, language)}
    return _Stated(frozenset(values), frozenset(days), _numbers(text))


def _is_stated(quantity: Quantity, values: Set[tuple[str, Decimal]], counted: Set[Decimal], numbers: Set[str]) -> bool:
    """Money needs its currency and a percentage a percentage; a bare number may be either, or a count."""
    ends = {value for value in (quantity.value, quantity.upper) if value is not None}
    kind = _kind(quantity)
    if kind:
        return any((kind, value) in values for value in ends)
    return (
        any(value in ends for _, value in values)
        or any(value in counted for value in ends)
        or _numbers(quantity.text) <= numbers
    )


def _kind(quantity: Quantity) -> str:
    """Of amounts of money and percentages, which may not be taken for anything else; empty for the rest."""
    if quantity.kind is QuantityKind.MONEY:
        return quantity.unit or "money"
    return "%" if quantity.kind is QuantityKind.PERCENTAGE else ""


def _numbers(text: str) -> frozenset[str]:
    """Numbers as written, in one form: "2 500", "2.500" and "2,500" are 2500, "2,5" and "2.5" are 2.5."""
    joined = re.sub(r"(?<=\d)[ .,\u00a0\u202f](?=\d{3}(?!\d))", "", text)
    found = re.findall(r"\d+(?:[.,]\d+)?", joined)
    return frozenset(number.replace(",", ".").lstrip("0") or "0" for number in found)
