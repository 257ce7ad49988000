"""Tells a new text and the one before it side by side: "the old and the new resolution: numbers and budgets"."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.budget import set_aside_by
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known, is_of, known_instruments
from assistant.read.instruments.preceding import last_before
from assistant.read.instruments.relations import texts_ended_by
from assistant.read.instruments.sentence import describe
from assistant.read.lists import types_asked
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import write

_NEW = late_regex(r"(?<![a-z])(?:new|nouvel\w*|nouveaux?|moi)(?![a-z])")
_OLD = late_regex(r"(?<![a-z])(?:old|former|previous|ancien\w*|precedente?s?|cu)(?![a-z])")
_MONEY = late_regex(
    r"(?<![a-z])(?:budgets?|money|funds?|funding|argent|credits?|enveloppes?|kinh phi|ngan sach|tien)(?![a-z])"
)


def read_old_and_new(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Both texts, with what each sets aside where money is asked for; None where not both are asked for, or no pair,
    or more than one, is known."""
    folded = fold(understanding.text)
    types = types_asked(understanding)
    if understanding.references or not types or not (_NEW.search(folded) and _OLD.search(folded)):
        return None
    pairs = [
        (new, old)
        for new in known_instruments(evidence)
        if new.reference.type in types
        and (not understanding.places or (new.places and is_of(new, understanding.places)))
        for old, _ in texts_ended_by(new.reference, understanding, evidence) or last_before(new, evidence)
        if old.reference.type in types
    ]
    if len(pairs) != 1:
        return None
    language = understanding.language
    lines: list[Statement] = []
    quotes: list[Source] = []
    for one in pairs[0]:
        lines.append(describe(one, language))
        if _MONEY.search(folded) and (line := _budget_line(one, understanding, evidence)) is not None:
            lines.append(line)
            quotes += line.sources
    return Reading(Outcome.ANSWERED, (texts_named(2, language),), tuple(lines), quotes=tuple(quotes))


def _budget_line(known: Known, understanding: Understanding, evidence: Evidence) -> Statement | None:
    told = set_aside_by(known, evidence)
    if told is None:
        return None
    amount, sentence = told
    language = understanding.language
    opening, closing = words_in(language).quotes
    text = f"**{write(amount, language)}** – {opening}{' '.join(sentence.text.split())}{closing}"
    return Statement(text, known.named_with(sentence.source()))
