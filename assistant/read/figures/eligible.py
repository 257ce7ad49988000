"""The figures that may answer a question: of the kind, the unit, the place and the time asked for, whatever they
measure. What fails here no likeness mends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.concepts import concepts_in, is_kind_of, names_concept
from assistant.evidence import Evidence, Scored, Sentence
from assistant.evidence.grids import figure_in_cell
from assistant.read.dates.overtaken import asks_what_was_planned, is_overtaken
from assistant.read.figures.asked_unit import AskedUnit, asked_unit
from assistant.read.figures.candidates import candidates
from assistant.read.figures.class_meant import is_of_another_class
from assistant.read.figures.closeness import is_called_as_asked
from assistant.read.figures.counted import is_an_age, is_how_often, is_number_of_name, names_requests
from assistant.read.figures.country_scope import asks_of_the_country, is_of_one_place, is_out_of_scope
from assistant.read.figures.for_each import is_only_each
from assistant.read.figures.former_place import is_of_another_time_of_place
from assistant.read.figures.growth import tells_of_growth
from assistant.read.figures.growth_of_all import asks_for_growth_of_all, is_growth_of_a_part
from assistant.read.figures.label_contest import is_named_later, is_of_a_rival, is_undecided
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.figures.payers import paid_by_asked
from assistant.read.figures.payers_asked import payers_asked
from assistant.read.figures.period import Timing, timing
from assistant.read.figures.qualified import quality_share
from assistant.read.figures.rank_scope import asks_of_a_region, is_of_a_region
from assistant.read.figures.restrictions import partner
from assistant.read.figures.retracted import is_retracted
from assistant.read.figures.row_meant import is_dated_by, is_of_another_row
from assistant.read.figures.said_again import measured_before
from assistant.read.figures.that_sum import is_of_that_sum
from assistant.read.figures.wanted import (
    COUNTED,
    asks_for_whole_sum,
    asks_part_of_value,
    counted_in,
    gives_a_few_dong,
    gives_a_value,
    is_for_each,
    is_of_the_other_bound,
    is_part_of_question,
    wanted,
)
from assistant.read.figures.weight import timeliness
from assistant.read.fit import Fit, fit, is_about_places
from assistant.read.variants import is_of_another_variant
from assistant.understand import Understanding
from assistant.understand.measured import counts_unnamed
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import same_area
from policy.quantity import Quantity, QuantityKind, same_value
from policy.registers import Figure

_NO_THINGS = frozenset(
    [
        "build",
        "target",
        "result",
        "increase",
        "decrease",
        "vision",
        "growth",
        "develop",
        "establish",
        "implement",
        "apply-to",
        "average",
        "application",
        "support",
        "allocate",
        "open-inaugurate",
        "announce",
        "propose",
        "manage",
    ]
)
"""Concepts of what is done, which no number counts."""
_FOR_EACH_UNIT = late_regex(
    r"(?<![a-z])(?:(?:for|to) (?:each|every)|pour chaque|moi|tren moi|cu moi) (?:mot )?(?:dongs?|vnd|dollars?)"
    r"(?![a-z])"
)
_NO_NUMBER = 1_000_000_000
"""From which on a number without a noun is a sum of money that leaves out its currency."""
_GIVEN = frozenset({QuantityKind.MONEY, QuantityKind.PERCENTAGE})
_LEAD = 3
_RATE = "interest-rate"
"""A percentage is one only where the sentence says so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Of what a figure must be to answer."""

    kinds: frozenset[QuantityKind]
    """Empty where the question does not say."""
    unit: AskedUnit | None
    counted: tuple[str, ...]
    """The concepts that are counted."""
    is_number: bool = False
    """Whether a number of things is asked for, which has no unit: 96 tonnes are no number of women."""


@dataclass(frozen=True, slots=True)
class Eligible:
    """A figure that may answer, where it stands."""

    measured: Measured
    beside: tuple[Measured, ...]
    """Every figure of its sentence."""
    scored: Scored
    around: Sequence[Sentence]
    fit: Fit
    entry: Figure | None
    """What the register says of it."""
    timing: Timing
    timely: float
    """What it is worth that it holds when it is asked for, of the things asked about."""
    is_of_a_rival: bool = False
    """Whether another figure of the sentence has the words that are asked for."""
    lead: Sequence[Sentence] = ()
    """What its article opens with, where a whole sum is asked for and this is called one: it says of what it is."""

    @property
    def sentence(self) -> Sentence:
        """Where it stands."""
        return self.scored.sentence

    @property
    def named_around(self) -> frozenset[str]:
        """The concepts of what stands around it: its article's title, its headings, the rest of its paragraph."""
        titled = concepts_in(self.sentence.article.title)
        return titled.union(self.sentence.topic, *(other.concepts for other in (*self.around, *self.lead)))


def asked_of(understanding: Understanding, counted: Sequence[str] | None = None) -> Asked:
    """What `understanding` asks a figure of; `counted` are the concepts counted, None reads them from the question."""
    kinds = wanted(understanding)
    unit = asked_unit(understanding.text)
    if unit is not None and kinds and not kinds & unit.kinds:
        unit = None
    if unit is not None:
        kinds, counted = unit.kinds, ()
    if counted is None:
        counted = counted_in(understanding) if not kinds or kinds & COUNTED else ()
    is_number = unit is None and bool(counted or counts_unnamed(understanding.text))
    return Asked(kinds, unit, tuple(counted), is_number)


def eligible(understanding: Understanding, evidence: Evidence, asked: Asked) -> Iterator[Eligible]:
    """The figures of the evidence, then of the register, that may answer."""
    whole_sum, of_requests = asks_for_whole_sum(understanding), names_requests(understanding.text)
    is_of_ratio = gives_a_few_dong(understanding)
    of_value = is_of_ratio or asks_part_of_value(understanding) or (asked.is_number and gives_a_value(understanding))
    asks_rate = _RATE in understanding.concepts
    of_region, of_country = asks_of_a_region(understanding.text), asks_of_the_country(understanding)
    of_plan = asks_what_was_planned(understanding.text)
    of_growth = asks_for_growth_of_all(understanding)
    if _FOR_EACH_UNIT.search(fold(understanding.text)):
        return  # what is put beside each dong is a ratio: the sentence that tells it is quoted
    for scored, around in candidates(understanding, evidence):
        sentence = scored.sentence
        fitting = fit(understanding, sentence, around)
        if fitting.missing_names or fitting.names_later or fitting.missing_references:
            continue
        if of_country and is_of_one_place(sentence):
            continue
        if is_of_another_variant(understanding.text, sentence, around, strict=True):
            continue
        lead = evidence.shelf.story(sentence.article)[:_LEAD] if whole_sum else ()
        figures = _figures_of(sentence)
        quantities = tuple(one.quantity for one in figures)
        is_cell = " | " in sentence.text  # its unit stands in the head of its column
        if is_cell and is_of_another_row(sentence, understanding):
            continue
        if of_value and not any(same_value(one.quantity, two) for one in figures for two in understanding.quantities):
            continue
        for one in figures:
            quantity = one.quantity
            if (asked.kinds and quantity.kind not in asked.kinds) or is_part_of_question(quantity, understanding):
                continue
            if quantity.kind is QuantityKind.PERCENTAGE and asks_rate and not names_concept(_RATE, sentence.concepts):
                continue
            if is_of_ratio and any(same_value(quantity, given) for given in understanding.quantities):
                continue
            if (quantity.kind in COUNTED and not one.heads) and is_number_of_name(sentence.text, quantity):
                continue
            if is_how_often(sentence.text, quantity, quantities):
                continue
            entry = evidence.figure_at(sentence, quantity)
            # What a cell counts the head of its column says, which only the register has seen.
            heads = entry.concepts if is_cell and entry is not None else one.heads
            if asked.is_number and not _is_number(quantity, heads, asked):
                continue
            if one.is_bare and quantity.value >= _NO_NUMBER and quantity.unit is None:
                continue
            if asked.unit is not None and not is_cell and not _is_of(asked.unit, one, figures, sentence):
                continue
            if whole_sum and (is_for_each(quantity) or evidence.supports_at(sentence, quantity)):
                continue
            if whole_sum and (is_of_that_sum(one, understanding, sentence) or is_only_each(one, understanding)):
                continue
            if not of_region and is_of_a_region(sentence.text, quantity, quantities):
                continue
            if of_growth and is_growth_of_a_part(sentence, figures, quantity.kind):
                continue
            if is_of_the_other_bound(quantity, understanding):
                continue
            if not is_cell and not tells_of_growth(quantity, understanding, sentence):
                continue
            if quantity.kind in _GIVEN and is_of_another_class(one, sentence, understanding):
                continue
            if is_retracted(quantity, sentence.folded):
                continue
            if is_out_of_scope(quantity, quantities, understanding, sentence):
                continue
            if is_of_another_time_of_place(quantity, quantities, understanding, sentence):
                continue
            paid = paid_by_asked(quantity, figures, understanding, sentence)
            if paid is None:
                continue
            if one.is_request and not of_requests and quantity.kind in COUNTED:
                continue
            if not of_plan and is_overtaken(sentence, quantity.start, around):
                continue
            if is_named_later(understanding, sentence, (quantity.start, quantity.end)):
                continue
            if is_undecided(quantity, quantities, understanding, sentence):
                continue
            alike = [other for other in quantities if other.kind is quantity.kind or other is quantity]
            qualified = quality_share(quantity, alike, understanding, sentence, around)
            if qualified is None:
                continue
            if not _is_placed(entry, fitting, understanding, sentence):
                continue
            when = _when(sentence, quantity, entry)
            if is_cell and understanding.periods and not is_dated_by(when.period, sentence):
                continue
            timely = timeliness(understanding, sentence, around, when, quantity)
            if timely is not None:
                read = _with_heads(measured_before(one, sentence, around), entry, sentence)
                # "21 of the 24 goals", "from 9 to 21": these share their words, so that neither can lose to the other.
                sharing = [partner(one, figures), *(other for other in figures if other.is_left_behind)]
                if whole_sum and not one.is_share and not payers_asked(understanding.text):
                    # "164 billion, of which 131 billion from the provincial budget": asked is the whole.
                    sharing += [other for other in figures if other.is_share]
                rivals = [other.quantity for other in figures if other is one or other not in sharing]
                rival = is_of_a_rival(quantity, rivals, understanding, sentence)
                told_of = lead if is_called_as_asked(one, understanding) else ()
                worth = timely + qualified + paid
                yield Eligible(read, figures, scored, around, fitting, entry, when, worth, rival, told_of)


def _when(sentence: Sentence, quantity: Quantity, entry: Figure | None) -> Timing:
    """When the figure holds; of a cell the register knows which year heads its column, of "last year" which year it
    is."""
    when = timing(sentence, quantity)
    if entry is None or entry.period is None:
        return when
    is_row = " | " in sentence.text
    # The year over a column goes before one in the heading of the table, not before one in the row itself.
    is_dated = when.period is not None and (not is_row or bool(sentence.facts.periods))
    if not entry.period.is_relative and (is_dated or not is_row):
        return when
    is_ahead = entry.period.first > (sentence.article.published or sentence.article.retrieved.date())
    return Timing(entry.period, is_ahead or (is_row and "target" in entry.concepts))


def _figures_of(sentence: Sentence) -> tuple[Measured, ...]:
    """Every figure of a sentence; those of a table's row of the kind and in the unit that their column gives them."""
    figures = measured_by(sentence)
    if " | " not in sentence.text:
        return figures
    read = [
        (one, figure_in_cell(sentence.article, sentence.start + one.quantity.start, one.quantity)) for one in figures
    ]
    return tuple(replace(one, quantity=figure) for one, figure in read if figure is not None)


def _is_number(quantity: Quantity, heads: Sequence[str], asked: Asked) -> bool:
    """Whether a figure can be a number of things: one without a unit, or a share of the very things."""
    if quantity.kind in COUNTED:
        return quantity.unit is None
    if quantity.kind is not QuantityKind.PERCENTAGE or not asked.counted:
        return True
    return any(is_kind_of(head, concept) for head in heads for concept in asked.counted)


def _is_of(unit: AskedUnit, one: Measured, figures: Sequence[Measured], sentence: Sentence) -> bool:
    """Whether the figure is of the unit or noun asked for; a part may leave it to its whole."""
    of = [one, *figures[: figures.index(one)][-1:]] if one.is_part else [one]
    return any(unit.answered_by(one.quantity, sentence.text[other.quantity.end :]) for other in of)


def _is_placed(entry: Figure | None, fitting: Fit, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the figure is of a place asked about: the register says of each value whose it is, else its sentence."""
    if entry is None or not entry.places or not understanding.places:
        return fitting.place
    if is_about_places(understanding.places, entry.places):
        return True
    # A sentence on the city, of which the register keeps the province; "Bac Ninh had 19 and Bac Giang 9" is on both.
    named = frozenset(sentence.facts.place_ids)
    return fitting.place and any(
        same_area(asked, held) and not {asked, held} <= named for asked in understanding.places for held in entry.places
    )


def _with_heads(one: Measured, entry: Figure | None, sentence: Sentence) -> Measured:
    """With what a bare number counts according to the register, which follows it over the sentence before."""
    if " | " in sentence.text and entry is not None and entry.concepts:
        # A cell is read under the head of its column, which only the register has seen.
        return replace(one, heads=entry.concepts, clause=one.clause | set(entry.concepts))
    if entry is not None and one.quantity.kind not in COUNTED and entry.measure not in one.measure:
        return replace(one, clause=one.clause | set(entry.concepts))  # "…, 0.9% in Hue" measures what was told before
    if one.heads or entry is None or one.quantity.kind not in COUNTED or is_an_age(sentence.text, one.quantity.start):
        return one
    heads = tuple(head for head in entry.concepts if head not in _NO_THINGS)
    if one.is_bare:
        return replace(one, heads=heads, measure=f"{entry.measure} {one.measure}", noun_at=entry.noun_at)
    if one.head_word and entry.measure in sentence.text[one.quantity.end :]:
        return one
    return replace(one, heads=heads)
