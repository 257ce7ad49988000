"""Answers "how often may one have it?" with the sentence that bounds how many times, in the article's words."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.supports.topic import names_topic, specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.places import same_area

_ASKS = late_regex(
    r"(?<![a-z])(?:combien de fois|a quelle frequence|plusieurs fois|deux fois|how (?:many times|often)"
    r"|more than once|several times|twice|again|(?:bao nhieu|may|nhieu|hai) lan)(?![a-z])"
)
_HELPED = late_regex(
    r"(?<![a-z])(?:aid\w+|soutenu\w*|soutien\w*|benefici\w+|demand\w+|postul\w+|recev\w+|recoi\w+|pretend\w+|obten\w+"
    r"|support\w*|appl(?:y|ies|ied)|receiv\w+|grant\w*|helped|funded|get|claim|ho tro|huong|nop|nhan|cap|de nghi"
    r"|vay)(?![a-z])"
)
_TIMES = late_regex(
    r"(?<![a-z])(?:(?:une(?: seule| unique)?|deux|trois|quatre|cinq|[0-9]+) fois|(?:only |just )?once|twice"
    r"|(?:one|two|three|four|five|[0-9]+) (?:times?|occasions?)|(?:mot|hai|ba|bon|nam|[0-9]+) lan)(?![a-z])"
)
_BOUNDS = late_regex(
    r"(?<![a-z])(?:ne|n'|qu'|au plus|au maximum|seule|unique|par an|meme|chaque|only|at most|no more|not|a year"
    r"|per year|each|same|may|can|chi|toi da|khong qua|moi|hang nam|cung)(?![a-z])"
)
_MOST = 2


def asks_how_often(understanding: Understanding) -> bool:
    """Whether the question is how many times somebody may be helped, or whether more than once."""
    folded = fold(understanding.text)
    return _ASKS.search(folded) is not None and _HELPED.search(folded) is not None


def read_times(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that bound how often; None where that is not asked, or no article on the place or text says so."""
    if not asks_how_often(understanding) or not (understanding.places or understanding.references):
        return None
    told = sorted(_bounding(understanding, evidence), key=lambda one: _BOUNDS.search(one.folded) is None)
    things = specific_things(understanding)
    on_thing = [one for one in told if things and all(names_topic(thing, one.concepts) for thing in things)]
    if not told:
        return None
    best = (on_thing or told)[0]
    quotes = [one.source() for one in (on_thing or told) if one.article == best.article][:_MOST]
    return Reading(Outcome.ANSWERED, (Statement(words_in(understanding.language).sources_say),), quotes=tuple(quotes))


def _bounding(understanding: Understanding, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences on the place and text asked about that say how many times somebody is helped."""
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    for article in dict.fromkeys(scored.sentence.article for scored in evidence.sentences):
        for one in evidence.shelf.story(article):
            if one.is_heading or one.is_caption or not (_TIMES.search(one.folded) and _HELPED.search(one.folded)):
                continue
            about = one.about or article.places
            if understanding.places and not any(same_area(a, b) for a in understanding.places for b in about):
                continue
            named = (*one.facts.references, *one.under)
            if not asked or not named or any(refers_to(a, b) is not Match.NO for a in asked for b in named):
                yield one
