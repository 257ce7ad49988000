"""What speaks for a figure, and against it: its time, its place, the words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant.concepts import names_concept
from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.read.figures.measure import Measured
from assistant.read.figures.period import Timing, asks_for_now, asks_for_target, is_compared_with, says_now
from assistant.read.figures.wanted import asks_for_whole_sum, says_total
from assistant.read.fit import meets
from assistant.understand import Understanding
from policy.article import Article
from policy.dates import Period, Precision
from policy.events import is_of_event
from policy.folding import fold
from policy.places import same_area
from policy.quantity import Quantity, QuantityKind
from policy.registers import Figure

_TARGET = 0.6
"""What a target is worth less than what was reached."""
_THE_PERIOD, _NEAR_PERIOD, _UNDATED = 0.4, 0.1, 0.2
_WORDS_BESIDE = 0.3
_SAID_TO_BE = 0.4
_REGISTERED = 0.6


def timeliness(
    understanding: Understanding, sentence: Sentence, around: Sequence[Sentence], when: Timing, quantity: Quantity
) -> float | None:
    """What it is worth that `quantity`, which holds at `when`, does so when it is asked for; None when it does not."""
    if when.is_target and asks_for_now(understanding.text):
        return None
    asked = [period for period in understanding.periods if period.precision is not Precision.YEARLESS_DAY]
    published = sentence.article.published
    is_ahead = bool(asked) and published is not None and all(one.first > published for one in asked)
    of_then = is_ahead or (bool(asked) and asks_for_target(understanding.text))
    if of_then and when.period is None and says_now(sentence, quantity):
        return None  # what there is today says nothing of what there will be then
    if not asked:
        is_wanted = asks_for_target(understanding.text) or is_planned_total(understanding, sentence, quantity)
        return -_TARGET if when.is_target and not is_wanted else 0.0
    if when.period is not None:
        if any(one.first == when.period.first and one.last == when.period.last for one in asked):
            return _THE_PERIOD
        return _NEAR_PERIOD if any(meets(one, when.period) for one in asked) else None
    if published is not None:
        if any(one.first <= published <= one.last for one in asked):
            return 0.0
        beside = [other for one in around for other in one.facts.periods if not is_compared_with(one.folded, other)]
        if any(meets(one, other) for one in asked for other in beside):
            return -_UNDATED
        # What an article says without a date it says of its own time or of a plan.
        return -_UNDATED if all(one.last >= published for one in asked) else None
    if not any(one.first.year <= _last_year_told(sentence.article) for one in asked):
        return None
    years = {one.first.year for other in (sentence, *around) for one in _told_of_figures(other)}
    return -_UNDATED if not years or any(one.first.year <= max(years) <= one.last.year for one in asked) else None


def is_planned_total(understanding: Understanding, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a budget is asked for and this is the total that a plan expects: budgets are plans by their nature."""
    return quantity.kind is QuantityKind.MONEY and asks_for_whole_sum(understanding) and says_total(sentence.text)


def _told_of_figures(sentence: Sentence) -> list[Period]:
    return [one for one in sentence.facts.periods if not is_of_event(sentence.folded, one.start)]


@lru_cache(maxsize=512)
def _last_year_told(article: Article) -> int:
    """The last year that an article without a date speaks of: of later ones it says nothing."""
    return max((one.last.year for one in facts_of(article.text, article.language).periods), default=9999)


def registered(entry: Figure | None, understanding: Understanding) -> float:
    """What it is worth that the register reads the figure as a measure of what is asked: of "a zone with an area of
    88 ha, including 41 ha of greenhouses" the first is the zone's area, the second that of its greenhouses."""
    if entry is None or entry.quantity.kind is QuantityKind.COUNT or not understanding.concepts:
        return 0.0
    told = frozenset(entry.concepts)
    named = sum(names_concept(concept, told) for concept in understanding.concepts)
    return _REGISTERED * named / len(understanding.concepts)


def own_words(one: Measured, understanding: Understanding, sentence: Sentence) -> float:
    """What it is worth that the words of the question stand beside the figure and not only in its sentence."""
    if sentence.article.language != understanding.language or not understanding.words:
        return 0.0
    beside = fold(one.measure)
    return _WORDS_BESIDE * sum(word in beside for word in understanding.words) / len(understanding.words)


def own_concepts(one: Measured, understanding: Understanding, counted: Sequence[str]) -> float:
    """What it is worth that the clause of a number names what the things counted are said to be: "8 were rejected"."""
    said = [concept for concept in understanding.concepts if concept not in counted and concept != "target"]
    if not counted or not said:
        return 0.0
    return _SAID_TO_BE * sum(names_concept(concept, one.clause) for concept in said) / len(said)


def place_share(understanding: Understanding, sentence: Sentence) -> float:
    """Of the places asked about, how many the sentence names, or is about where it says "the province"."""
    if not understanding.places:
        return 0.0
    own = sentence.facts.place_ids or sentence.about
    return sum(any(same_area(asked, other) for other in own) for asked in understanding.places) / len(
        understanding.places
    )
