"""Reads an exact figure: the right kind of value, of the right thing, at the right place and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, is_kind_of, label, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.acts_told import acts_in, agreement
from assistant.read.asked_unit import AskedUnit, asked_unit
from assistant.read.counted import is_an_age, is_number_of_name, is_of_what_was_told, names_requests, stands_for_more
from assistant.read.figure_candidates import candidates
from assistant.read.figure_period import Timing, timing
from assistant.read.figure_weight import own_words, part_or_whole, place_share, registered, timeliness
from assistant.read.fit import Fit, fit, is_about_places, meets
from assistant.read.measure import Measured, measured_by
from assistant.read.wanted import (
    COUNTED,
    asks_for_total,
    asks_for_whole_sum,
    asks_part_of_value,
    is_for_each,
    is_part_of_question,
    needs_noun,
    says_total,
    wanted,
)
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from assistant.vocabulary.sums import SUMS
from assistant.words import words_in
from policy.dates import Period, write_period
from policy.language import Language
from policy.places import place
from policy.quantity import Quantity, QuantityKind, same_value, write
from policy.registers import Figure

_ENOUGH = 0.45
_ENOUGH_NAMED = 0.2
"""Of everything asked about, how much must be named near the figure; less when a proper name singles it out."""
_ENOUGH_MISSING = 0.7
"""As above, where a thing that tells this figure from others ("offshore") is named nowhere near it."""
_GENERIC = 0.4
_IN_SENTENCE = 0.75
_AROUND = 0.5
_ACT = 0.4
_SAID_TOTAL = 0.4
_RATE = "interest-rate"
"""A percentage is one only where the sentence says so."""
_TOLD = 0.8
"""What a value is worth less that answered the question before this one: "and in 2030?" asks for another."""


@dataclass(frozen=True, slots=True)
class Found:
    """A figure that answers, in its sentence."""

    measured: Measured
    sentence: Sentence
    fit: Fit
    score: float
    timing: Timing
    also: tuple[Source, ...] = ()
    """Sentences of other articles that give the same value."""

    @property
    def quantity(self) -> Quantity:
        """The value."""
        return self.measured.quantity


def find_figures(understanding: Understanding, evidence: Evidence, counted: Sequence[str] | None = None) -> list[Found]:
    """The figures that answer the question, best first; empty when none is about what is asked.

    `counted` are the concepts that are counted; None reads them from the question.
    """
    wanted_kinds = wanted(understanding)
    unit = asked_unit(understanding.text)
    if unit is not None and wanted_kinds and not wanted_kinds & unit.kinds:
        unit = None
    if unit is not None:
        wanted_kinds = unit.kinds
        counted = () if unit.noun is not None else counted
    if counted is None:
        counted = measured_in(understanding.text) if not wanted_kinds or wanted_kinds & COUNTED else ()
    found: list[Found] = []
    top = max((scored.score for scored in evidence.sentences), default=0.0) or 1.0
    whole_sum, of_requests = asks_for_whole_sum(understanding), names_requests(understanding.text)
    acts, of_value = acts_in(understanding.text), asks_part_of_value(understanding)
    asks_rate = _RATE in understanding.concepts
    for scored, around in candidates(understanding, evidence):
        sentence = scored.sentence
        fitting = fit(understanding, sentence, around)
        if not fitting.place or fitting.missing_names or fitting.missing_references:
            continue
        nearby = concepts_in(sentence.article.title).union(sentence.topic, *(other.concepts for other in around))
        figures = measured_by(sentence)
        is_cell = " | " in sentence.text  # its unit stands in the head of its column
        if of_value and not any(same_value(one.quantity, two) for one in figures for two in understanding.quantities):
            continue
        for one in figures:
            quantity = one.quantity
            if (wanted_kinds and quantity.kind not in wanted_kinds) or is_part_of_question(quantity, understanding):
                continue
            if quantity.kind is QuantityKind.PERCENTAGE and asks_rate and not names_concept(_RATE, sentence.concepts):
                continue
            if (quantity.kind in COUNTED and not one.heads) and is_number_of_name(sentence.text, quantity):
                continue
            if unit is not None and not is_cell and not _is_of(unit, one, figures, sentence):
                continue
            if whole_sum and (is_for_each(quantity) or evidence.supports_at(sentence, quantity)):
                continue
            if one.is_request and not of_requests and quantity.kind in COUNTED:
                continue
            entry = evidence.figure_at(sentence, quantity)
            if _is_of_other_place(entry, understanding, sentence):
                continue
            one = _with_heads(one, entry, sentence)
            if unit is None and needs_noun(wanted_kinds, quantity) and not one.heads:
                continue
            when = timing(sentence, quantity)
            timely = timeliness(understanding, sentence, around, when)
            closeness = _closeness(one, sentence, understanding, counted, nearby)
            if closeness is None or timely is None:
                continue
            score = fitting.share + closeness + 0.2 * scored.score / top - (0.15 if sentence.is_caption else 0.0)
            score += 0.3 * place_share(understanding, sentence) + timely + own_words(one, understanding, sentence)
            score += part_or_whole(one, figures, understanding) + registered(entry, understanding)
            score += _ACT * agreement(acts, acts_in(one.measure))
            if asks_for_total(understanding) and says_total(one.measure):
                score += _SAID_TOTAL
            if any(same_value(quantity, other) for other in understanding.told):
                score -= _TOLD
            found.append(Found(one, sentence, fitting, score, timing=when))
    found.sort(key=lambda one: -one.score)
    return found


def _is_of(unit: AskedUnit, one: Measured, figures: Sequence[Measured], sentence: Sentence) -> bool:
    """Whether the figure is of the unit or noun asked for; a part may leave it to its whole."""
    of = [one, *figures[: figures.index(one)][-1:]] if one.is_part else [one]
    return any(unit.answered_by(one.quantity, sentence.text[other.quantity.end :]) for other in of)


def _is_of_other_place(entry: Figure | None, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether a sentence that names several places gives this figure for another one than is asked about."""
    if entry is None or not entry.places or not understanding.places or len(sentence.facts.place_ids) < 2:
        return False
    return not is_about_places(understanding.places, entry.places)


def _with_heads(one: Measured, entry: Figure | None, sentence: Sentence) -> Measured:
    """With what a bare number counts according to the register, which follows it over the sentence before."""
    if " | " in sentence.text and entry is not None and entry.concepts:
        # A cell is read under the head of its column, which only the register has seen.
        return replace(one, heads=entry.concepts, clause=one.clause | set(entry.concepts))
    if one.heads or entry is None or one.quantity.kind not in COUNTED or is_an_age(sentence.text, one.quantity.start):
        return one
    if one.head_word and not is_of_what_was_told(sentence.text, one.quantity.start):
        return one
    return replace(one, heads=entry.concepts)


def _closeness(
    one: Measured,
    sentence: Sentence,
    understanding: Understanding,
    counted: Sequence[str],
    around: frozenset[str],
) -> float | None:
    """How surely the figure measures what is asked, from 0 to 1; None when it measures something else."""
    specific = [concept for concept in understanding.concepts if concept not in GENERIC_CONCEPTS]
    # "Of the 90 goods, 12 are so": what is meant stands in the sentences around.
    is_said_again = stands_for_more(sentence.text) and any(
        is_kind_of(concept, head) for head in one.heads for concept in specific if names_concept(concept, around)
    )
    if counted and one.quantity.kind in COUNTED and not is_said_again:
        return 1.0 if _counts(one, sentence, understanding, counted, around) else None
    if (
        one.quantity.kind is QuantityKind.COUNT
        and one.heads
        and specific
        and not (understanding.names or any(is_kind_of(head, concept) for head in one.heads for concept in specific))
        and not is_said_again
    ):
        return None
    if not understanding.concepts:
        return 0.3 if understanding.names or understanding.references else None
    covered = total = 0.0
    specific_named = specific_near = misses_specific = False
    # The very period that is asked for shows, like a thing named, that the sentence is about the question.
    when = timing(sentence, one.quantity).period
    told = [*sentence.facts.periods, *([when] if when is not None else [])]
    named = is_said_again or any(meets(asked, other) for asked in understanding.periods for other in told)
    for concept in understanding.concepts:
        is_money = concept in SUMS and one.quantity.kind is QuantityKind.MONEY
        is_generic = concept in GENERIC_CONCEPTS or is_money
        weight = _GENERIC if is_generic else 1.0
        total += weight
        if names_concept(concept, one.clause | set(one.heads)):
            covered += weight
        elif names_concept(concept, sentence.concepts | sentence.topic):
            # A clause is about what its heading names.
            covered += weight * _IN_SENTENCE
        elif names_concept(concept, around):
            covered += weight * _AROUND
            specific_near |= not is_generic
            continue
        elif is_money:
            # A budget, a cost, an investment: whatever the sum is called, it is one.
            is_called_one = bool(SUMS & (one.clause | sentence.concepts))
            named |= is_called_one
            covered += weight * (_IN_SENTENCE if is_called_one else _AROUND)
            continue
        else:
            misses_specific |= not is_generic
            continue
        named = True
        specific_named |= not is_generic
    is_specific = any(
        concept not in GENERIC_CONCEPTS and not (concept in SUMS and one.quantity.kind is QuantityKind.MONEY)
        for concept in understanding.concepts
    )
    if one.quantity.kind is QuantityKind.MONEY and asks_for_whole_sum(understanding) and says_total(one.measure):
        covered += _SAID_TOTAL
    enough = _ENOUGH_NAMED if understanding.names else _ENOUGH
    if covered < enough * total or not (named or understanding.names):
        return None
    if misses_specific and not understanding.names and covered < _ENOUGH_MISSING * total:
        return None
    if is_specific and not (specific_named or specific_near or understanding.names):
        return None
    return covered / total


def _counts(
    one: Measured, sentence: Sentence, understanding: Understanding, counted: Sequence[str], around: frozenset[str]
) -> bool:
    """Whether the number counts the very thing asked about: "unicorn companies" are not any companies."""
    if not any(is_kind_of(head, concept) for head in one.heads for concept in counted):
        return False
    if (
        not understanding.words
        or understanding.references
        or any(head in counted and head not in GENERIC_CONCEPTS for head in one.heads)
    ):
        return True
    if sentence.article.language != understanding.language:
        if not any(head in counted for head in one.heads):
            return False
        told = around | sentence.concepts
        others = [concept for concept in understanding.concepts if concept not in counted]
        return not all(head in GENERIC_CONCEPTS for head in counted) or (
            bool(set(others) - GENERIC_CONCEPTS)
            and all(names_concept(other, told) for other in others if other not in GENERIC_CONCEPTS)
        )
    return any(word in sentence.folded for word in understanding.words)


def read_figure(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The figure asked for, with its sentence; other articles that give the same thing are cited beside it."""
    found = find_figures(understanding, evidence)
    if not found:
        return None
    best = found[0]
    same = [one for one in found[1:] if one.score >= 0.75 * best.score and same_value(one.quantity, best.quantity)]
    sources = unique_sources([best, *same])
    statement = Statement(figure_sentence(best, understanding), sources[:2])
    return Reading(Outcome.ANSWERED, (statement,), quotes=sources[:2], weight=best.score)


def read_total(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The figure asked for as a total; None unless the article calls it one."""
    found = find_figures(understanding, evidence)
    return read_figure(understanding, evidence) if found and says_total(found[0].measured.measure) else None


def unique_sources(found: Sequence[Found]) -> tuple[Source, ...]:
    """One source per article, in order."""
    sources: dict[str, Source] = {}
    for one in found:
        sources.setdefault(one.sentence.article.id, one.sentence.source())
    return tuple(sources.values())


def figure_sentence(found: Found, understanding: Understanding) -> str:
    """One line in the language of the question: where, how much, of what, when."""
    language = understanding.language
    words = words_in(language)
    value = f"**{write(found.quantity, language)}**"
    thing = thing_measured(found, understanding)
    where = place_named(understanding.places, found.sentence)
    text = (words.place_value if where else words.value_thing).format(
        place=place(where).names[language] if where else "", value=value, thing=f" {thing}" if thing else ""
    )
    period = period_of(found)
    if period is not None:
        text += f" {words.for_period.format(period=write_period(period, language))}"
    return f"{text}."


def thing_measured(found: Found, understanding: Understanding) -> str:
    """What is measured in words of the reader's language; empty when it has no name there."""
    language: Language = understanding.language
    if found.measured.heads and found.quantity.kind in COUNTED:
        heads = found.measured.heads
        asked = [head for head in heads if any(is_kind_of(head, concept) for concept in understanding.concepts)]
        return label((asked or heads)[-1], language, found.quantity.value)
    specific = [
        concept
        for concept in understanding.concepts
        if concept not in GENERIC_CONCEPTS and names_concept(concept, found.sentence.concepts)
    ]
    return f"({', '.join(label(concept, language) for concept in specific)})" if specific else ""


def place_named(asked: Sequence[str], sentence: Sentence) -> str | None:
    """The place to name in the answer: the one asked for, when there is one and the sentence is about it."""
    if len(asked) == 1:
        return asked[0]
    return next(iter(sentence.about), None) if not asked and len(sentence.about) == 1 else None


def period_of(found: Found) -> Period | None:
    """When the value holds, if the article says so."""
    return found.timing.period
