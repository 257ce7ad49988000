"""How well a sentence fits a question: which of the things asked about it names, and whether it is about another
place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.concepts import names_concept
from assistant.evidence import Sentence
from assistant.guard.names import holds, tokens
from assistant.read.variants import is_of_another_variant
from assistant.understand import Understanding
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.dates import Period, Precision, contains, overlaps
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import find_places, inside, place
from policy.quantity.currencies import SPELLINGS
from policy.terms.stems import stem

REFERENCE, PLACE, NAME, PERIOD, CONCEPT, WORD = 3.0, 2.0, 2.5, 1.5, 1.5, 0.6
"""What each thing asked about weighs."""
UNSAID = 0.7
"""What an instrument counts for where the story speaks of it without naming it."""
_CURRENCIES = frozenset({"US", *SPELLINGS})
"""Names of what a sum is asked in, and not of what it is asked of."""
_QUESTION_LINE = late_regex(r"^[^\n]*\?\W*$", re.MULTILINE)
_INTRODUCTION = 600
"""Characters within which an interview says who answers."""
GENERIC_WEIGHT = 0.5
"""Of a concept that says little."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Of the weight of everything asked about, the share that a sentence covers, and what it lacks."""

    covered: float
    total: float
    place: bool
    """False when the question names a place, or a part of a call, and the sentence is about another one."""
    period: bool
    """False when the question names a period and the sentence states only others."""
    missing_concepts: tuple[str, ...]
    missing_names: tuple[str, ...]
    missing_references: tuple[LegalReference, ...]
    missing_words: tuple[str, ...]
    """Only where question and sentence share a language."""
    shares_language: bool = False
    names_later: tuple[str, ...] = ()
    """Names that stand only in a sentence after it: a text does not speak of what it has not come to."""

    @property
    def share(self) -> float:
        """From 0 to 1; 0 when nothing was asked about."""
        return self.covered / self.total if self.total else 0.0

    @property
    def is_about(self) -> bool:
        """Right place, right period, every name and every instrument."""
        return self.place and self.period and not self.missing_names and not self.missing_references


def fit(understanding: Understanding, sentence: Sentence, around: Iterable[Sentence] = ()) -> Fit:
    """How `sentence` fits the question; names, references and concepts may also stand in the sentences `around` it."""
    neighbours = tuple(around)
    covered = total = 0.0
    named = sentence.concepts
    nearby = named.union(sentence.topic, *(neighbour.concepts for neighbour in neighbours))
    missing_concepts = []
    for concept in understanding.concepts:
        weight = CONCEPT * (GENERIC_WEIGHT if concept in GENERIC_CONCEPTS else 1.0)
        total += weight
        if names_concept(concept, named):
            covered += weight
        elif names_concept(concept, nearby):
            covered += weight / 2
        else:
            missing_concepts.append(concept)
    words = tokens(sentence.text)
    missing_names, names_later = [], []
    told_before = (
        *(neighbour.text for neighbour in neighbours if neighbour.start < sentence.start),
        *sentence.headings,
        *_introduced(sentence),
    )
    for name in understanding.names:
        if name in _CURRENCIES:
            continue
        total += NAME
        if holds(name, words) or any(holds(name, tokens(text)) for text in told_before):
            covered += NAME
        elif any(holds(name, tokens(neighbour.text)) for neighbour in neighbours):
            covered += NAME
            names_later.append(name)
        else:
            missing_names.append(name)
    missing_references = []
    for reference in understanding.references:
        total += REFERENCE
        if names_instrument(reference, sentence):
            covered += REFERENCE
        elif any(names_instrument(reference, neighbour) for neighbour in neighbours) or any(
            refers_to(reference, other) is not Match.NO for other in sentence.under
        ):
            covered += UNSAID * REFERENCE
        else:
            missing_references.append(reference)
    is_placed = is_about_places(understanding.places, sentence.about) or _is_told_there(
        understanding.places, sentence, neighbours
    )
    is_placed = is_placed and not is_of_another_variant(understanding.text, sentence, neighbours)
    if understanding.places:
        total += PLACE
        covered += PLACE if is_placed else 0.0
    is_timely = fits_periods(understanding.periods, sentence.facts.periods)
    if understanding.periods:
        total += PERIOD
        covered += (
            PERIOD
            if any(meets(asked, stated) for asked in understanding.periods for stated in sentence.facts.periods)
            else 0.0
        )
    missing_words = []
    if sentence.article.language == understanding.language:
        language = understanding.language
        stems = {_stem(word, language) for word in re.findall(r"[^\W_]+", sentence.folded)}
        for word in understanding.words:
            total += WORD
            if _stem(word, language) in stems:
                covered += WORD
            else:
                missing_words.append(word)
    return Fit(
        covered,
        total,
        is_placed,
        is_timely,
        tuple(missing_concepts),
        tuple(missing_names),
        tuple(missing_references),
        tuple(missing_words),
        sentence.article.language == understanding.language,
        tuple(names_later),
    )


def _is_told_there(asked: Iterable[str], sentence: Sentence, neighbours: Iterable[Sentence]) -> bool:
    """Whether a sentence that names no place goes on after one of its paragraph, or stands under a heading, that names
    the town asked about."""
    if tells_of_region(asked, sentence):
        return True
    towns = [one for one in asked if place(one).parent in sentence.about]
    if any(holds(place(town).names["vi"], tokens(sentence.text)) for town in towns):
        return True  # "the University of Hoa Lu" names the town, and is said to be in its province
    if not towns or sentence.facts.places:
        return False
    if any(mention.place_id in towns for heading in sentence.headings for mention in find_places(heading)):
        return True
    before = [one for one in neighbours if one.start < sentence.start]
    return any(town in neighbour.facts.place_ids for town in towns for neighbour in before)


def tells_of_region(asked: Iterable[str], sentence: Sentence) -> bool:
    """Whether a sentence about no place in particular stands in an article on a region asked about: "the region's
    laboratories are old"."""
    return not sentence.about and any(place(one).kind == "region" and one in sentence.article.places for one in asked)


def is_about_places(asked: Iterable[str], about: Iterable[str]) -> bool:
    """Whether one of the places a text is about is one that is asked for, a part of it or what it became part of."""
    wanted, given = tuple(asked), tuple(about)
    if not wanted:
        return True
    return any(covers_place(one, other) for one in wanted for other in given)


def covers_place(asked: str, about: str) -> bool:
    """Whether a statement about `about` answers a question on `asked`."""
    if asked == about:
        return True
    if place(asked).kind == "region":
        return inside(about, asked)
    # A district answers for its province; what a province became part of is another, larger one.
    return place(about).parent == asked


def fits_periods(asked: Iterable[Period], stated: Iterable[Period]) -> bool:
    """False when periods are asked for and others, only others, are stated."""
    wanted = [period for period in asked if period.precision is not Precision.YEARLESS_DAY]
    given = [period for period in stated if period.precision is not Precision.YEARLESS_DAY]
    return not wanted or not given or any(meets(one, other) for one in wanted for other in given)


def meets(asked: Period, stated: Period) -> bool:
    """Whether what is stated for one period answers for the other."""
    if Precision.YEARLESS_DAY in (asked.precision, stated.precision):
        return (asked.first.month, asked.first.day) == (stated.first.month, stated.first.day)
    return contains(asked, stated) or contains(stated, asked) or overlaps(asked, stated)


def _introduced(sentence: Sentence) -> tuple[str, ...]:
    """What introduces an interview, where the sentence answers one of its questions: of whom and what it speaks."""
    if not sentence.headings or not sentence.headings[-1].rstrip(" *").endswith("?"):
        return ()
    return (_before_first_question(sentence.article.text),)


@lru_cache(maxsize=200)
def _before_first_question(text: str) -> str:
    asked = _QUESTION_LINE.search(text)
    return text[: min(asked.start(), _INTRODUCTION) if asked else _INTRODUCTION]


def names_instrument(reference: LegalReference, sentence: Sentence) -> bool:
    """Whether `sentence` names the instrument."""
    return any(refers_to(reference, other) is not Match.NO for other in sentence.facts.references)


def _stem(word: str, language: Language) -> str:
    return stem(word, language)[:6]
