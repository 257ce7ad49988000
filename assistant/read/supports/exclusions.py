"""Answers "who is excluded?" with the sentences that shut somebody out."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.exclusion import SHUTS_OUT
from policy.folding import fold
from policy.late_regex import late_regex

_ASKS_EXCLUDED = late_regex(
    r"exclu\w*|ineligib\w*|n(?:'est|e sont) pas (?:eligib|concern)|not (?:eligible|entitled|covered)|khong"
    r" (?:duoc|thuoc|ap dung)"
)
_REACH = 6
"""Sentences after the one on the thing itself: exceptions stand behind their rule."""
_LOOKED_AT = 5
_MOST = 3


def read_exclusions(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who is shut out of what is asked about; None where that is not asked, or no sentence near it says so."""
    if not _ASKS_EXCLUDED.search(fold(understanding.text)) or understanding.kind in (Kind.FIGURE, Kind.DATE):
        return None
    if understanding.asks(Kind.YES_NO):
        return None
    found: dict[tuple[str, int], Sentence] = {}
    ranked = rank_sentences(understanding, evidence)
    for _, fitting, scored in ranked[:_LOOKED_AT]:
        if not fitting.is_about or not names_enough(understanding, fitting):
            continue
        for one in (scored.sentence, *_following(scored.sentence, evidence)):
            if SHUTS_OUT.search(one.folded) and not one.is_heading:
                found.setdefault(one.key, one)
        if found:
            break
    if not found and understanding.references:
        shutting = [scored.sentence for _, fitting, scored in ranked if fitting.is_about]
        found = {one.key: one for one in shutting if SHUTS_OUT.search(one.folded) and not one.is_heading}
    if not found:
        return None
    quotes = tuple(one.source() for one in list(found.values())[:_MOST])
    return Reading(Outcome.ANSWERED, (Statement(words_in(understanding.language).sources_say),), quotes=quotes)


def _following(sentence: Sentence, evidence: Evidence) -> tuple[Sentence, ...]:
    """The sentences after it that go on about the same place."""
    story = evidence.shelf.story(sentence.article)
    index = next(place for place, other in enumerate(story) if other.start == sentence.start)
    return tuple(one for one in story[index + 1 : index + 1 + _REACH] if one.about == sentence.about)
