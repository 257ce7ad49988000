"""Reads what something was before: the value that the sentence about the present one gives for the past."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.late_regex import late_regex
from policy.quantity import Quantity, same_value, write

_FORMER = late_regex(
    r"(?<![a-z])(?:thay cho|thay vi|truoc day|truoc do|so voi|truoc kia|muc cu|contre|au lieu d\w*|auparavant|"
    r"jusqu'alors|jusque-la|precedemment|passe\w* d\w*|previously|formerly|earlier|up from|down from|instead of|"
    r"compared (?:with|to)|used to|the old|old (?:rule|rate|scheme)|former|ancien\w*|tang tu|giam tu|nang tu)(?![a-z])"
)
_NOW = late_regex(r"(?<![a-z])(?:the new|now|desormais|le nouveau|la nouvelle|nay la|hien nay|tang len|len)(?![a-z])")
"""From where a sentence speaks of the present again."""
_LOOKED_AT = 5
_NEXT = 3
"""Sentences around the one about the present value."""
_ENOUGH = 0.4


def read_formerly(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The former value, for a question that goes on from the present one; None where no sentence gives it."""
    if not understanding.was_before:
        return None
    kinds = {one.kind for one in understanding.told} or understanding.values
    for sentence in _candidates(understanding, evidence):
        marker = _FORMER.search(sentence.folded)
        if marker is None:
            continue
        now = _NOW.search(sentence.folded, marker.end())
        end = now.start() if now else len(sentence.text)
        former = [
            one
            for one in sentence.facts.quantities
            if (not kinds or one.kind in kinds) and one.start < end and not _is_told(one, understanding)
        ]
        if former:
            language = understanding.language
            words = words_in(language)
            value = words.list_separator.join(f"**{write(one, language)}**" for one in former)
            lead = Statement(words.value_thing.format(value=value, thing="") + ".", (sentence.source(),))
            return Reading(Outcome.ANSWERED, (lead,), quotes=(sentence.source(),))
    return None


def _candidates(understanding: Understanding, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences that fit best, then those around them."""
    fitting = [
        scored.sentence
        for _, fits, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]
        if fits.place and fits.share >= _ENOUGH
    ]
    yield from fitting
    for sentence in fitting:
        story = evidence.shelf.story(sentence.article)
        at = next(index for index, one in enumerate(story) if one.start == sentence.start)
        yield from story[at + 1 : at + 1 + _NEXT]
        yield from reversed(story[max(0, at - _NEXT) : at])


def _is_told(one: Quantity, understanding: Understanding) -> bool:
    return any(same_value(one, told) for told in understanding.told)
