"""What the answer before a follow-up gave as its value."""

from __future__ import annotations

import re

from assistant.facts import facts_of
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference
from policy.quantity import Quantity

_BOLD = late_regex(r"\*\*([^*]+)\*\*")
_QUOTED_OR_TABLE = late_regex(r"^[ \t]*[>|].*$", re.MULTILINE)
_LONG = 240
"""Characters from which an answer without emphasis holds more than its value."""


def values_told(answer: str, language: Language) -> tuple[Quantity, ...]:
    """The values that `answer` stresses, or all those of a short answer; none of what it only quotes.

    >>> [one.text for one in values_told("**12** start-ups\\n\\n> 12 start-ups and 40 firms", "en")]
    ['12']
    """
    return facts_of(_stressed(answer), language).quantities


def references_told(answer: str, language: Language) -> tuple[LegalReference, ...]:
    """The legal texts that `answer` stresses, or all those of a short answer, each once.

    >>> [one.number for one in references_told("It is **Decree No. 15/2026/NĐ-CP**, says the paper.", "en")]
    ['15']
    """
    found = facts_of(_stressed(answer), language).references
    return tuple({(one.type, one.number, one.year, one.suffix, one.name): one for one in found}.values())


def _stressed(answer: str) -> str:
    own = _QUOTED_OR_TABLE.sub("", answer)
    return " ; ".join(_BOLD.findall(own)) or (own if len(own) <= _LONG else "")
