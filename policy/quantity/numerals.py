"""Numbers in digits: where one stands, and what it is worth in each language's format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from policy.language import Language
from policy.late_regex import late_regex

_SPACES = " \u00a0\u202f\u2009"
_NUMERAL = late_regex(
    rf"""
    (?:
        [0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}}(?![0-9]))+(?:,[0-9]{{1,9}}(?![0-9]))?   # 47 000   1 620,75
      | [0-9]{{1,3}}(?:\.[0-9]{{3}}(?![0-9]))+(?:,[0-9]{{1,9}}(?![0-9]))?            # 1.620   1.234,56
      | [0-9]{{1,3}}(?:,[0-9]{{3}}(?![0-9]))+(?:\.[0-9]{{1,9}}(?![0-9]))?            # 1,620   1,234.56
      | [0-9]{{1,18}}(?:[.,][0-9]{{1,9}}(?![0-9]))?                                  # 1620   3,18   3.18
    )
    """,
    re.VERBOSE,
)
_GLUED_TO_MORE = late_regex(r"[.,][0-9]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits: `text[start:end]` with its separators, not yet worth anything without a language."""

    start: int
    end: int
    written: str


def numeral_at(text: str, start: int) -> Numeral | None:
    """The numeral that begins at `start`; None for what is no number: `1.2.3`, a run of more than 18 digits."""
    match = _NUMERAL.match(text, start)
    if match is None:
        return None
    end = match.end()
    if (end < len(text) and text[end].isdecimal()) or _GLUED_TO_MORE.match(text, end):
        return None
    return Numeral(start, end, match.group())


def numeral_value(written: str, language: Language, *, is_discrete: bool) -> Decimal:
    """What `written` is worth to a reader of `language`; `is_discrete` says that whole things are counted.

    The language decides what `.` and `,` do, unless the number cannot be meant so: nobody writes three decimals
    that end in two zeros, and there is no thousandth of an enterprise.

    >>> numeral_value("2.500", "vi", is_discrete=False), numeral_value("2.5", "vi", is_discrete=False)
    (Decimal('2500'), Decimal('2.5'))
    >>> numeral_value("1,400", "fr", is_discrete=True), numeral_value("1,234", "fr", is_discrete=False)
    (Decimal('1400'), Decimal('1.234'))
    """
    compact = "".join(character for character in written if character not in _SPACES)
    dots, commas = compact.count("."), compact.count(",")
    if len(compact) < len(written):
        return Decimal(compact.replace(",", "."))
    if dots and commas:
        thousands = "." if compact.index(".") < compact.index(",") else ","
        return Decimal(compact.replace(thousands, "").replace(",", "."))
    if not dots and not commas:
        return Decimal(compact)
    separator = "." if dots else ","
    if dots + commas > 1:
        return Decimal(compact.replace(separator, ""))
    whole, _, fraction = compact.partition(separator)
    if len(fraction) == 3 and whole.lstrip("0") and _groups_thousands(separator, fraction, language, is_discrete):
        return Decimal(whole + fraction)
    return Decimal(f"{whole}.{fraction}")


def _groups_thousands(separator: str, fraction: str, language: Language, is_discrete: bool) -> bool:
    if is_discrete or fraction.endswith("00"):
        return True
    decimal_mark = "." if language == "en" else ","
    # French groups with spaces; a dot before three digits is another language's habit, and that is to group.
    return separator != decimal_mark
