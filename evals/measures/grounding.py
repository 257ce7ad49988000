"""Grounding that needs no judge: figures, dates and quotations of an answer that no sentence it cites holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from policy.dates import find_dates
from policy.language import LANGUAGES, Language
from policy.quantity import find_quantities

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
    values, days, digits = _stated([*quotes, *given])
    values |= {Decimal(len(quotes)), Decimal(len(_ENTRY.findall(answer)))}
    if may_subtract:
        values |= {abs(one - other) for one in values for other in values}
    wrong = [
        quantity.text
        for quantity in find_quantities(prose, language)
        if not {quantity.value, quantity.upper} & values and not set(_digits(quantity.text)) <= digits
    ]
    wrong += [
        period.text
        for period in find_dates(prose, language)
        if (period.first, period.last) not in days and not set(_digits(period.text)) <= digits
    ]
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


def _stated(texts: Sequence[str]) -> tuple[set[Decimal], set[tuple[date, date]], set[str]]:
    values: set[Decimal] = set()
    days: set[tuple[date, date]] = set()
    digits: set[str] = set()
    for text in texts:
        digits.update(_digits(text))
        for language in LANGUAGES:
            for quantity in find_quantities(text, language):
                values.update(value for value in (quantity.value, quantity.upper) if value is not None)
            days.update((period.first, period.last) for period in find_dates(text, language))
    return values, days, digits


def _digits(text: str) -> list[str]:
    """Numbers by their digits alone, whatever separates them: "2 500", "2.500" and "2,500" are one."""
    joined = re.sub(r"(?<=\d)[ .,\u00a0\u202f](?=\d)", "", text)
    return [number.lstrip("0") or "0" for number in re.findall(r"\d+", joined)]
