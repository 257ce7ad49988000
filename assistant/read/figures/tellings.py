"""What several articles tell of one measure at one place and time: their figures side by side, equal or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.figures.figures import Found, find_figures
from assistant.read.figures.versions import is_comparable, telling
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.words import Words, words_in
from policy.quantity import QuantityKind, same_value

_NEARLY = 0.6
_UNSURE = frozenset({QuantityKind.DURATION, QuantityKind.RATIO})


def read_tellings(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The figure each article gives, with whether they agree; None where no article gives one.

    Only figures of one kind and one time are set against each other; a target is no other telling of what is.
    """
    asked = replace(understanding, kinds=(Kind.FIGURE,), quantities=())
    by_article: dict[str, Found] = {}
    found = [one for one in find_figures(asked, evidence) if one.quantity.kind not in _UNSURE]
    for one in found:
        if one.score < _NEARLY * found[0].score or one.quantity.kind is not found[0].quantity.kind:
            continue
        if is_comparable(found[0], one):
            by_article.setdefault(one.sentence.article.id, one)
    told = list(by_article.values())
    if not told:
        return None
    words = words_in(understanding.language)
    lines = tuple(telling(one, understanding.language, words) for one in told)
    sources = tuple(one.sentence.source() for one in told)
    if len(told) == 1:
        return Reading(
            Outcome.ANSWERED, (Statement(words.one_article_only, given=words.one_article_only),), lines, quotes=sources
        )
    return Reading(Outcome.ANSWERED, _verdict(told, sources, words), lines, quotes=sources)


def _verdict(told: Sequence[Found], sources: tuple[Source, ...], words: Words) -> tuple[Statement, ...]:
    first = told[0]
    if all(same_value(first.quantity, other.quantity) for other in told[1:]):
        return (Statement(words.articles_agree, sources),)
    periods = {(one.timing.period.first, one.timing.period.last) if one.timing.period else None for one in told}
    if len(periods) > 1 and None not in periods:
        return (Statement(words.other_periods, sources),)
    return (Statement(words.values_differ, sources),)
