"""The question as a statement, in any of the three languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from assistant.stating import english, french, vietnamese
from assistant.stating.value import Told, Value
from policy.language import Language, is_vietnamese_without_diacritics
from policy.late_regex import late_regex

_FIRST_LETTER = late_regex(r"\A\**[^\W\d_]")
_BOUND_TWICE = late_regex(
    r"(tối đa|ít nhất|khoảng|up to|at most|at least|about|au plus|au moins|environ) \*\*\1 ", re.IGNORECASE
)
"""Where question and value both say it."""
_BY_LANGUAGE: Mapping[Language, Callable[[str, Told], str | None]] = {
    "en": english.state,
    "fr": french.state,
    "vi": vietnamese.state,
}


def state_value(question: str, value: Value, language: Language) -> str | None:
    """`question` as a sentence with `value` in it, emphasised and without its full stop; None where the question is of
    no known form or asks for another kind of value.

    Args:
        question: one question, complete in itself.
        value: the figure, date or name that answers it.
        language: that of the question.
    """
    if language == "vi" and is_vietnamese_without_diacritics(question):
        return None  # its words repeated would be no good Vietnamese
    stated = _BY_LANGUAGE[language](question, Told(value, language))
    if stated is None:
        return None
    once = _BOUND_TWICE.sub(r"\1 **", stated)
    return _FIRST_LETTER.sub(lambda first: first[0].upper(), once, count=1)
