"""Answers "may a state-owned firm get it?" with the clause that shuts the asker out, wherever its article says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answer import Outcome
from assistant.eligibility.shut_out import is_shut_out
from assistant.evidence import Evidence, Sentence
from assistant.read.supports import words as support_words
from assistant.read.supports.asking import asks_whether
from assistant.read.supports.entries import profile_of
from assistant.read.supports.topic import names_topic, specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.exclusion import SHUTS_OUT, TITLE_OF_EXCLUDED, shut_out_in
from policy.folding import fold
from policy.legal_reference import Match, refers_to
from policy.places import same_area

_NEAR = 2
"""Paragraphs between what a text gives and whom it leaves out."""


def read_shut_out(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """No, with the clause that says so; None where nobody asks whether they may, or no clause shuts them out."""
    if not asks_whether(understanding):
        return None
    profile = profile_of(understanding)
    for sentence in excluding(understanding, evidence):
        told = (sentence.text,) if stands_under_exclusion(sentence) else shut_out_in(sentence.text)
        if any(is_shut_out(named, understanding.text, profile) for named in told):
            source = sentence.source()
            lead = Statement(support_words.EXCLUDED[understanding.language], (source,))
            notes = (Statement(words_in(understanding.language).not_a_decision),)
            return Reading(Outcome.ANSWERED, (lead,), quotes=(source,), notes=notes)
    return None


def excluding(understanding: Understanding, evidence: Evidence) -> tuple[Sentence, ...]:
    """The sentences that shut somebody out of what is asked about: right place and text, near what it is paid for."""
    if not (understanding.places or understanding.references or specific_things(understanding)):
        return ()
    found: dict[tuple[str, int], Sentence] = {}
    for article in dict.fromkeys(scored.sentence.article for scored in evidence.sentences):
        story = evidence.shelf.story(article)
        for sentence in story:
            shuts_out = SHUTS_OUT.search(sentence.folded) or stands_under_exclusion(sentence)
            shuts_out = shuts_out and not (sentence.is_caption or sentence.is_heading)
            if shuts_out and _is_asked(sentence, story, understanding):
                found.setdefault(sentence.key, sentence)
    return tuple(found.values())


def stands_under_exclusion(sentence: Sentence) -> bool:
    """Whether its heading says that those whom it names are shut out: "Who cannot apply?", "Đối tượng không hỗ trợ"."""
    return bool(sentence.headings) and TITLE_OF_EXCLUDED.search(fold(sentence.headings[-1])) is not None


def _is_asked(sentence: Sentence, story: Sequence[Sentence], understanding: Understanding) -> bool:
    # A story that has lost its place may still be the one of its article.
    told_of = sentence.about or sentence.article.places
    if understanding.places and not any(same_area(one, other) for one in understanding.places for other in told_of):
        return False
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    told = (*sentence.facts.references, *sentence.under)
    if asked and told and not any(refers_to(one, other) is not Match.NO for one in asked for other in told):
        return False
    around = list(_around(sentence, story))
    things = [one for one in specific_things(understanding) if any(names_topic(one, other.concepts) for other in story)]
    return not things or any(names_topic(one, other.concepts) for one in things for other in around)


def _around(sentence: Sentence, story: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of its paragraph and of those right before and behind it, about the same places."""
    for other in story:
        if abs(other.paragraph - sentence.paragraph) <= _NEAR and other.about == sentence.about:
            yield other
