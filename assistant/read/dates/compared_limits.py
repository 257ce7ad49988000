"""Sets the limits of time of several places side by side: "do A and B take equally long to answer?"."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.compared_values import Gather, text_for
from assistant.read.dates.asked_limit import asked_limit
from assistant.read.dates.limits import told_limits, write_limit
from assistant.read.dates.told_limit import Told
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import place
from policy.quantity import Quantity

_SAME = late_regex(r"(?<![a-z])(?:same|equal\w*|memes?|identiques?|egale?s?|giong|nhu nhau|bang nhau|cung)(?![a-z])")


def read_compared_limits(understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Reading | None:
    """The limit asked for of each place, and whether they are one where that is asked; None where no limit is asked of
    several places, or the articles tell that of one only."""
    limit = asked_limit(understanding)
    if limit is None or len(understanding.places) < 2 or understanding.asks(Kind.LIST):
        return None
    told: dict[str, Told] = {}
    for one in understanding.places:
        part = replace(understanding, text=text_for(one, understanding), places=(one,), kinds=(Kind.OPEN,))
        found = told_limits(limit, part, evidence) or told_limits(limit, part, gather_for(part))
        if found:
            told[one] = found[0]
    if len(told) < 2:
        return None
    language = understanding.language
    words = words_in(language)
    lines = tuple(
        Statement(
            f"{place(one).names[language]}{words.colon} **{write_limit(found, language)}**",
            (found.sentence.source(),),
            given=place(one).names[language],
        )
        for one, found in told.items()
    )
    values = {_size(one) for one in told.values()}
    is_same = len(values) == 1
    says_same = _SAME.search(fold(understanding.text)) is not None
    verdict = (words.yes if is_same else words.no) if says_same else words.sources_say
    quotes = tuple(found.sentence.source() for found in told.values())
    lead = Statement(verdict, quotes if says_same else ())
    is_whole = len(told) == len(understanding.places)
    return Reading(Outcome.ANSWERED if is_whole else Outcome.PARTLY_ANSWERED, (lead,), lines, quotes=quotes)


def _size(told: Told) -> tuple[object, ...]:
    value = told.value
    if isinstance(value, Quantity):
        return value.value, value.upper, value.unit
    return value.first, value.last
