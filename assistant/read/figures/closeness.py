"""How surely a figure measures what is asked: by what its words, its sentence and the text around it name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant.concepts import is_kind_of, mentions_in, names_concept
from assistant.evidence import Sentence
from assistant.guard.names import holds, tokens
from assistant.read.figures.counted import stands_for_more
from assistant.read.figures.measure import Measured
from assistant.read.figures.payers import is_priced_with
from assistant.read.figures.period import timing
from assistant.read.figures.very_noun import counts_very_noun
from assistant.read.figures.wanted import COUNTED, asks_for_whole_sum, says_total
from assistant.read.fit import meets
from assistant.understand import Understanding
from assistant.understand.measured import counts_unnamed
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from assistant.vocabulary.sums import SUMS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import place
from policy.quantity import QuantityKind
from policy.terms import concepts
from policy.terms.stems import stem

_FIELDS = frozenset({"sector", "technology"})
_ENOUGH = 0.45
_ENOUGH_NAMED = 0.2
"""Of everything asked about, how much must be named near the figure; less when a proper name singles it out."""
_HALF = 0.5
_ENOUGH_MISSING = 0.7
"""As above, where a thing that tells this figure from others ("offshore") is named nowhere near it."""
_UNITS_OF_IT = late_regex(
    r"\s?(?:units?|unites?|exemplaires?|pieces?|copies|chiec|cai)(?! (?:of|de|du|des)\s)(?![a-z])"
)
"""Stand in the place of what was told before: "it has sold 4,700 units"."""
_ALL_WORDS = 0.6
_FEWEST_WORDS = 2
_GENERIC = 0.4
_IN_SENTENCE = 0.75
_AROUND = 0.5
_SAID_TOTAL = 0.4


def closeness(
    one: Measured,
    sentence: Sentence,
    understanding: Understanding,
    counted: Sequence[str],
    around: frozenset[str],
    *,
    noun: Sequence[str] | None = None,
) -> float | None:
    """How surely the figure measures what is asked, from 0 to 1; None when it measures something else.

    `noun` are the concepts that the question names by the very noun that the figure stands with; None where it
    counts none.
    """
    if (asks_for_whole_sum(understanding) or "cost" in understanding.concepts) and is_priced_with(
        one.quantity, understanding, sentence
    ):
        return 1.0
    asked = [one for one in understanding.concepts if one not in (noun or ())] or list(understanding.concepts)
    of_names = concepts_of_names(understanding.text, understanding.names)
    asked = [one for one in asked if one not in of_names] or asked
    specific = [one for one in understanding.specific_concepts if one in asked]
    # "Of the 90 goods, 12 are so": what is meant stands in the sentences around.
    is_said_again = stands_for_more(sentence.text) and any(
        is_kind_of(concept, head) for head in one.heads for concept in specific if names_concept(concept, around)
    )
    if counted and one.quantity.kind in COUNTED and not is_said_again:
        is_of_field = names_fields(one, sentence, understanding, counted, around)
        return 1.0 if is_of_field and _counts(one, sentence, understanding, counted, around) else None
    if not counted and noun is None and counts_very_noun(one, sentence, understanding):
        return 1.0
    is_unnamed = noun is None and one.quantity.kind in COUNTED and one.quantity.unit is None
    if is_unnamed and is_of_what_qualifies(one, understanding):
        return None
    if (
        one.quantity.kind is QuantityKind.COUNT
        and one.heads
        and noun is None
        and specific
        and not (understanding.names or any(is_kind_of(head, concept) for head in one.heads for concept in specific))
        and not is_said_again
    ):
        return None
    if not understanding.concepts:
        # Whose place in a ranking is asked for says enough, but not where a region of many is named.
        kinds = [place(each).kind for each in understanding.places]
        is_rank = one.quantity.kind is QuantityKind.RANK and one.quantity.kind in understanding.values
        is_rank = is_rank and bool(kinds) and "region" not in kinds
        if understanding.names or understanding.references or is_rank:
            return 0.3
        return _ALL_WORDS if _holds_every_word(sentence, understanding) else None
    covered = total = 0.0
    specific_named = specific_near = misses_specific = False
    # The very period that is asked for shows, like a thing named, that the sentence is about the question.
    when = timing(sentence, one.quantity).period
    told = [*sentence.facts.periods, *([when] if when is not None else [])]
    named = is_said_again or any(meets(asked, other) for asked in understanding.periods for other in told)
    for concept in asked:
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
            if is_generic and is_called_as_asked(one, understanding):
                total -= weight / 2  # what is called a budget need not say that it is that of "the policy"
            continue
        named = True
        specific_named |= not is_generic
    is_specific = any(
        concept not in GENERIC_CONCEPTS and not (concept in SUMS and one.quantity.kind is QuantityKind.MONEY)
        for concept in asked
    )
    if one.quantity.kind is QuantityKind.MONEY and asks_for_whole_sum(understanding) and says_total(one.measure):
        covered += _SAID_TOTAL
    if not is_specific and not understanding.names and not _says_of_what(one, sentence, understanding):
        return None
    if not is_specific and _speaks_otherwise(sentence, understanding):
        return None
    enough = _ENOUGH_NAMED if understanding.names else _ENOUGH
    if covered < enough * total or not (named or understanding.names):
        return None
    if misses_specific and not understanding.names and covered < _ENOUGH_MISSING * total:
        return None
    if is_specific and not (specific_named or specific_near or understanding.names):
        return None
    own_words = tokens(sentence.text)
    is_named = any(holds(name, own_words) for name in understanding.names)
    if misses_specific and understanding.names and not is_named and covered < _HALF * total:
        return None  # of a thing of the named park, and not of the one that is asked about
    return covered / total


def is_called_as_asked(one: Measured, understanding: Understanding) -> bool:
    """Whether a sum of money goes by the very name that is asked for: a budget, a cost."""
    asked = [concept for concept in understanding.concepts if concept in SUMS]
    return one.quantity.kind is QuantityKind.MONEY and any(names_concept(concept, one.clause) for concept in asked)


def _holds_every_word(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether a question that names nothing known has all its words, two at least, in a sentence of its language."""
    if sentence.article.language != understanding.language or len(understanding.words) < _FEWEST_WORDS:
        return False
    standing = " ".join((sentence.folded, *(fold(one) for one in sentence.headings)))
    stems = {stem(word, understanding.language) for word in standing.split()}
    return all(stem(word, understanding.language) in stems for word in understanding.words)


@lru_cache(maxsize=1_000)
def concepts_of_names(question: str, names: tuple[str, ...]) -> frozenset[str]:
    """The concepts that a question only names inside a proper name: the "Biotech" of the Mekong Biotech Park.

    >>> sorted(concepts_of_names("What must firms spend in the Mekong Biotech Park?", ("Mekong", "Park")))
    ['biotechnology']
    """
    spans = [(at, at + len(name)) for name in names for at in [question.find(name)] if at >= 0]
    inside: set[str] = set()
    outside: set[str] = set()
    for one in mentions_in(question):
        touches = any(one.start - end == 1 or start - one.end == 1 for start, end in spans)
        (inside if touches and question[one.start].isupper() else outside).add(one.concept)
    return frozenset(inside - outside)


def _speaks_otherwise(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the question tells its thing by words that only an article in its language can show, and this is none:
    "the capacity of the retention basin" is no capacity of wind farms in another."""
    is_anchored = understanding.names or understanding.places or understanding.references
    return bool(understanding.words) and not is_anchored and sentence.article.language != understanding.language


def _says_of_what(one: Measured, sentence: Sentence, understanding: Understanding) -> bool:
    """Whether its sentence names what a sum is spent on: the value of a building is no spending on science."""
    of_what = [one for one in understanding.concepts if one not in SUMS and one not in GENERIC_CONCEPTS]
    named = one.clause | sentence.concepts | sentence.topic
    return not of_what or any(names_concept(concept, named) for concept in of_what)


def is_of_what_qualifies(one: Measured, understanding: Understanding) -> bool:
    """Whether it counts what the question only qualifies a thing without concept with: 14 drones are no drone
    pilots."""
    return any(head in understanding.concepts for head in one.heads) and counts_unnamed(understanding.text)


def names_fields(
    one: Measured, sentence: Sentence, understanding: Understanding, counted: Sequence[str], around: frozenset[str]
) -> bool:
    """Whether the fields that a question tells the counted things by are named near: a number of start-ups is none of
    start-ups in farming."""
    told = one.clause.union(one.heads, sentence.concepts, sentence.topic, around)
    fields = [
        concept
        for concept in understanding.specific_concepts
        if concept not in counted and concept in concepts() and concepts()[concept].kind in _FIELDS
    ]
    return all(names_concept(field, told) for field in fields)


def _counts(
    one: Measured, sentence: Sentence, understanding: Understanding, counted: Sequence[str], around: frozenset[str]
) -> bool:
    """Whether the number counts the very thing asked about: "unicorn companies" are not any companies."""
    if _UNITS_OF_IT.match(sentence.folded, one.quantity.end):
        return any(names_concept(concept, around | sentence.concepts) for concept in counted)
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
    standing = fold(" ".join((sentence.text, *sentence.headings)))
    return any(word in standing for word in understanding.words)
