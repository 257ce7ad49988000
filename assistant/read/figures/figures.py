"""Reads an exact figure: the right kind of value, of the right thing, at the right place and time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.concepts import is_kind_of, label, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.facts import facts_of
from assistant.read.figures.acts_told import agreement, states_in
from assistant.read.figures.closeness import closeness
from assistant.read.figures.columns_of_time import of_the_time_meant
from assistant.read.figures.country_scope import asks_of_the_country
from assistant.read.figures.deed_elsewhere import tells_deed_elsewhere
from assistant.read.figures.eligible import asked_of, eligible
from assistant.read.figures.for_each import for_each
from assistant.read.figures.latest_told import of_the_latest_time
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.figures.near_figures import find_near_figure
from assistant.read.figures.part import main_clause, part_or_whole
from assistant.read.figures.payers_asked import payers_asked
from assistant.read.figures.period import Timing, asks_for_target
from assistant.read.figures.planned import is_other_than_asked
from assistant.read.figures.relative_rate import is_of_another_rate
from assistant.read.figures.restrictions import is_out_of_so_many, meant_among
from assistant.read.figures.versions import telling, versions
from assistant.read.figures.very_time import of_the_very_time
from assistant.read.figures.wanted import (
    COUNTED,
    asks_for_ceiling,
    asks_for_share,
    asks_for_total,
    counted_in,
    needs_noun,
    says_total,
)
from assistant.read.figures.weight import is_planned_total, own_concepts, own_words, place_share, registered
from assistant.read.fit import Fit
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.understand.comparing import asks_which_place
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.dates import Period, write_period
from policy.language import Language
from policy.places import place, same_area
from policy.quantity import Qualifier, Quantity, QuantityKind, same_value, write
from policy.stages import stages_in
from policy.terms import concepts

_ACT = 0.4
_SAID_TOTAL = 0.4
_MOST_QUOTED = 3
_FARTHEST_NOUN = 420
"""Characters from the sentence that names what is counted to the number, up to which both are one quotation."""
_CEILING = 0.5
"""What it is worth to be the most one can get, where that is asked."""
_ASKED_SHARE = 0.6
"""What it is worth to be a share, where a share of a cost is asked for by that name."""
_FIELD = 0.3
"""What a row of a table is worth less for each field that it names and the question does not: AI start-ups are some."""
_LOST = 1.2
"""What a value is worth less where another of its sentence has the words that are asked for."""
_AS_NEAR = 0.15
"""How much less surely a figure may measure what is asked than one that is aimed at, and still be told before it."""
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
    close: float = 1.0
    """How surely it measures what is asked, see `closeness`."""
    also: tuple[Source, ...] = ()
    """Sentences of other articles that give the same value."""

    @property
    def quantity(self) -> Quantity:
        """The value."""
        return self.measured.quantity

    def source(self) -> Source:
        """Its sentence, from the one on that names what it counts where its own leaves the noun out."""
        own, noun_at = self.sentence.source(), self.measured.noun_at
        if noun_at is None or not 0 < own.start - noun_at <= _FARTHEST_NOUN:
            return own
        return replace(own, start=noun_at)


def find_figures(understanding: Understanding, evidence: Evidence, counted: Sequence[str] | None = None) -> list[Found]:
    """The figures that answer the question, best first; empty when none is about what is asked.

    `counted` are the concepts that are counted; None reads them from the question.
    """
    asked = asked_of(understanding, counted)
    found: list[Found] = []
    top = max((scored.score for scored in evidence.sentences), default=0.0) or 1.0
    whole_sum = not payers_asked(understanding.text)
    acts, asks_ceiling = states_in(understanding.text), asks_for_ceiling(understanding)
    meant = of_the_time_meant(list(eligible(understanding, evidence, asked)), understanding)
    for one in of_the_very_time(of_the_latest_time(meant, understanding), understanding):
        measured, sentence = one.measured, one.sentence
        if asked.unit is None and needs_noun(asked.kinds, measured.quantity) and not measured.heads:
            continue
        noun = counted_in(understanding) if asked.unit is not None and asked.unit.noun is not None else None
        close = closeness(measured, sentence, understanding, asked.counted, one.named_around, noun=noun)
        if close is None:
            continue
        score = one.fit.share + close + 0.2 * one.scored.score / top - (0.15 if sentence.is_caption else 0.0)
        score += 0.3 * place_share(understanding, sentence) + one.timely
        score += own_words(measured, understanding, sentence) + part_or_whole(
            measured, one.beside, understanding, sentence
        )
        score += own_concepts(measured, understanding, asked.counted)
        score += main_clause(measured, one.beside, understanding)
        score += registered(one.entry, understanding) + _ACT * agreement(acts, states_in(measured.measure))
        if asks_for_total(understanding) and says_total(measured.measure):
            score += _SAID_TOTAL
        is_sum = not asked.kinds and measured.quantity.kind is QuantityKind.MONEY
        if asks_ceiling and measured.quantity.qualifier is Qualifier.AT_MOST and (len(asked.kinds) == 1 or is_sum):
            score += _CEILING
        if measured.quantity.kind is QuantityKind.PERCENTAGE and asks_for_share(understanding):
            score += _ASKED_SHARE
        if any(same_value(measured.quantity, other) for other in understanding.told):
            score -= _TOLD
        if one.is_of_a_rival and not (whole_sum and says_total(measured.measure)):
            score -= _LOST
        if " | " in sentence.text:
            score -= _FIELD * len(_fields(measured.heads) - _fields(understanding.concepts))
        found.append(Found(measured, sentence, one.fit, score, timing=one.timing, close=close))
    found.sort(key=lambda one: -one.score)
    if stages := stages_in(understanding.text):
        found = (
            [one for one in found if stages & stages_in(one.sentence.text)]
            or [one for one in found if any(stages & stages_in(heading) for heading in one.sentence.headings)]
            or found
        )
    if asks_for_target(understanding.text) or understanding.periods or stages:
        return found
    # What is aimed at is told only where nothing as near says what there is: "it has 31" before "X aims at 60".
    nearest = max((one.close for one in found if one.timing.is_target), default=0.0)
    reached = [
        one for one in found if not one.timing.is_target or is_planned_total(understanding, one.sentence, one.quantity)
    ]
    return reached if any(one.close >= nearest - _AS_NEAR for one in reached) else found


def _fields(named: Iterable[str]) -> frozenset[str]:
    """Those of the concepts `named` that say of which field things are."""
    known = concepts()
    return frozenset(one for one in named if one in known and known[one].kind in ("technology", "sector"))


def read_figure(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The figure asked for, with its sentence; other articles that give the same thing are cited beside it."""
    found = find_figures(understanding, evidence)
    if not found and (near := find_near_figure(understanding, evidence)) is not None:
        one, score = near
        found = [Found(one.measured, one.sentence, one.fit, score, timing=one.timing)]
    if not found:
        return None
    best = found[0]
    best = best if asks_for_share(understanding) else _in_money(best, found)
    best = replace(best, measured=for_each(best.measured, understanding, best.sentence))
    meant = meant_among(best.measured, measured_by(best.sentence), understanding, best.sentence)
    if meant is not None and meant.quantity is not best.quantity:
        best = replace(best, measured=meant)
        found = [best]
    if (deed := tells_deed_elsewhere(best.quantity, best.sentence, understanding, evidence)) is not None:
        said = Statement(words_in(understanding.language).sources_say, (deed.source(),))
        return Reading(Outcome.ANSWERED, (said,), quotes=(deed.source(),), weight=best.score)
    same = [one for one in found[1:] if one.score >= 0.75 * best.score and same_value(one.quantity, best.quantity)]
    sources = unique_sources([best, *same])
    if (
        meant is None
        or asks_which_place(understanding.text)
        or is_other_than_asked(best.measured, best.timing, understanding, best.sentence)
        or is_out_of_so_many(best.measured, best.sentence)
        or is_of_another_rate(best.sentence.text, best.quantity)
    ):
        said = Statement(words_in(understanding.language).sources_say, sources[:2])
        return Reading(Outcome.ANSWERED, (said,), quotes=sources[:2], weight=best.score)
    text = figure_sentence(best, understanding)
    statement = Statement(text, sources[:2], value=best.quantity, period=period_of(best))
    told = versions(found, understanding.concepts)
    if len(told) == 1:
        return Reading(Outcome.ANSWERED, (statement,), quotes=sources[:2], weight=best.score)
    words = words_in(understanding.language)
    all_told = unique_sources(told)
    lines = tuple(telling(one, understanding.language, words) for one in told)
    lead = (statement, Statement(words.values_differ, all_told))
    return Reading(Outcome.ANSWERED, lead, lines, quotes=all_told[:_MOST_QUOTED], weight=best.score)


def _in_money(best: Found, found: Sequence[Found]) -> Found:
    """The sum rather than the share that says it again: "198 billion dong, or 1.6% of …" answers "how much was
    spent?"."""
    if best.quantity.kind is not QuantityKind.PERCENTAGE:
        return best
    sums = [one for one in found if one.quantity.kind is QuantityKind.MONEY and one.sentence.key == best.sentence.key]
    return next((one for one in sums if one.quantity.start < best.quantity.start), best)


def read_total(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The figure asked for as a total; None unless the article calls it one."""
    found = find_figures(understanding, evidence)
    return read_figure(understanding, evidence) if found and says_total(found[0].measured.measure) else None


def unique_sources(found: Sequence[Found]) -> tuple[Source, ...]:
    """One source per article, in order."""
    sources: dict[str, Source] = {}
    for one in found:
        sources.setdefault(one.sentence.article.id, one.source())
    return tuple(sources.values())


def figure_sentence(found: Found, understanding: Understanding) -> str:
    """One line in the language of the question: where, how much, of what, when."""
    language = understanding.language
    words = words_in(language)
    value = f"**{write(found.quantity, language)}**"
    thing = thing_measured(found, understanding)
    where = None if asks_of_the_country(understanding) else place_named(understanding.places, found.sentence)
    text = (words.place_value if where else words.value_thing).format(
        place=place(where).names[language] if where else "", value=value, thing=f" {thing}" if thing else ""
    )
    period = period_of(found)
    if period is not None:
        text += f" {words.for_period.format(period=write_period(period, language))}"
    if found.timing.is_target and not asks_for_target(understanding.text):
        text += f" {words.stated_as_aim}"
    return f"{text}."


_NOT_COUNTED = frozenset({"technology", "sector", "index", "money", "act"})
"""Kinds of concept that say of what sort the counted thing is: "engineers in artificial intelligence"."""


def thing_measured(found: Found, understanding: Understanding) -> str:
    """What is counted, where it is what is asked for; of a follow-up, which does not say it, what it is about."""
    language: Language = understanding.language
    if found.measured.heads and found.quantity.kind in COUNTED:
        # Thirty places on a course are no rank.
        heads = tuple(head for head in found.measured.heads if head != "ranking")
        asked = [head for head in heads if any(is_kind_of(head, concept) for concept in understanding.concepts)]
        things = counted_in(understanding)
        counted = [head for head in heads if any(is_kind_of(head, thing) for thing in things)]
        counted = counted or [
            head for head in asked if not (head in concepts() and concepts()[head].kind in _NOT_COUNTED)
        ]
        return label(counted[-1], language, found.quantity.value) if counted else ""
    if not understanding.took_from_history:
        return ""
    specific = [
        concept
        for concept in understanding.concepts
        if concept not in GENERIC_CONCEPTS and names_concept(concept, found.sentence.concepts)
    ]
    return f"({', '.join(label(concept, language) for concept in specific)})" if specific else ""


def place_named(asked: Sequence[str], sentence: Sentence) -> str | None:
    """The place to name in the answer: the one asked for, else the only one that the sentence is about, where it or
    what it is cited with names it."""
    if len(asked) == 1:
        return asked[0]
    where = next(iter(sentence.about)) if not asked and len(sentence.about) == 1 else None
    if where is None:
        return None
    # What a passage names beside a table is none of its rows'.
    told = (sentence.text, *sentence.headings) if " | " in sentence.text else sentence.source().texts
    named = [one for text in (*told, sentence.article.title) for one in facts_of(text).place_ids]
    return where if any(same_area(where, one) for one in named) else None


def period_of(found: Found) -> Period | None:
    """When the value holds, if the article says so; of "last year" only the quotation tells."""
    period = found.timing.period
    return None if period is None or period.is_relative else period
