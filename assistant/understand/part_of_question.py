"""What a part of a question takes from the whole: the place, the text, the thing counted, the time where it is
meant."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.concepts import concepts_in, mentions_in
from assistant.understand.follow_up import OF_WHICH
from assistant.understand.measured import measured_in
from assistant.understand.question import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.changes import NOW_VI
from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex

_OF_SOMETHING = frozenset({"email-address", "phone-number", "number-of-document", "budget", "cost"})
"""What is always that of something: a part that asks for it asks for that of what the whole names."""
_NOW = late_regex(
    rf"(?<![a-z])(?:actuellement|currently|at present|now|today|aujourd'hui|a ce jour|{NOW_VI}|deja|already|so"
    rf" far)(?![a-z])"
)
_COUNTS_NOTHING = late_regex(
    r"(?<![a-z])(?:(?P<fr>combien)(?= en | d'ici| sont| seront| y en)|(?P<en>how many)(?=\W*\Z| (?:will|should"
    r"|by|are|were|does|do|"
    r"did|in|is) )|(?P<vi>bao nhieu|may)(?=\W*\Z| vao | den ))"
)
"""Asks how many, and of what was said before."""
_DE = {"fr": " de", "en": "", "vi": ""}


def complete_part(read: Understanding, text: str, whole: Understanding) -> Understanding:
    """`read`, the part `text` of a question taken by itself, with what the whole said once for all its parts."""
    own = set(read.concepts) - GENERIC_CONCEPTS
    # "and what share does the city hold?" goes on about what was named before it.
    before = concepts_in(whole.text.partition(text)[0]) - GENERIC_CONCEPTS
    goes_on = OF_WHICH.match(fold(text)) is not None
    return replace(
        read,
        language=whole.language,
        places=read.places or whole.places,
        references=read.references or whole.references,
        names=read.names or (() if own - _OF_SOMETHING else whole.names),
        concepts=(read.concepts if (own and not goes_on) or not before else tuple(sorted({*read.concepts, *before})))
        # Who names its thing by words of its own does not ask about what the next part names.
        or (() if read.names and read.words else whole.concepts),
        periods=read.periods or _shared_periods(text, whole),
        kinds=read.kinds if read.kind is not Kind.OPEN else (*read.kinds, *whole.kinds),
    )


def _shared_periods(text: str, whole: Understanding) -> tuple[Period, ...]:
    """The times of the whole; of a part that asks what is so today none that another part names."""
    if not _NOW.search(fold(text)):
        return whole.periods
    return tuple(one for one in whole.periods if one.text in text)


def with_noun_counted(text: str, before: str) -> str:
    """`text` with the noun that the part `before` it counts, where it asks how many and names nothing.

    >>> with_noun_counted("how many by 2030?", "How many start-ups are there")
    'how many start-ups by 2030?'
    """
    if not before or measured_in(text) or not measured_in(before):
        return text
    asks = _COUNTS_NOTHING.search(fold(text))
    counted = measured_in(before)[0]
    noun = next((before[one.start : one.end] for one in mentions_in(before) if one.concept == counted), None)
    if asks is None or noun is None:
        return text
    language = next(name for name, said in asks.groupdict().items() if said)
    return re.sub(r"\s+", " ", f"{text[: asks.end()]}{_DE[language]} {noun}{text[asks.end() :]}")
