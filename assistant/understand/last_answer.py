"""What the answer before a follow-up gave as its value."""

from __future__ import annotations

import re

from assistant.facts import facts_of
from policy.language import Language
from policy.late_regex import late_regex
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
    own = _QUOTED_OR_TABLE.sub("", answer)
    stressed = " ; ".join(_BOLD.findall(own))
    if not stressed and len(own) > _LONG:
        return ()
    return facts_of(stressed or own, language).quantities
