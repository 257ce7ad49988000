"""The places that a question compares, and for each the figure that answers: from prose and tables, any article, any
language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.concepts import label, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.figures.figures import Found, find_figures, unique_sources
from assistant.read.figures.period import asks_for_target
from assistant.read.figures.wanted import wanted
from assistant.read.quotes import rank_sentences
from assistant.understand import Understanding
from assistant.understand.comparing import asks_of_every_place, compares
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.vocabulary.ranks import RANKED
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.places import place, same_area
from policy.quantity import QuantityKind, same_value
from policy.registers import Figure

Gather = Callable[[Understanding], Evidence]
_SPENDS = late_regex(
    r"(?<![a-z])(?:(?:out)?spen[dt]\w*|invest\w*|paid|pays?|depens\w*|consacr\w*|chi(?: tieu| ngan sach)?|dau tu"
    r"|bo ra)(?![a-z])"
)
_SHARE = late_regex(
    r"(?<![a-z])(?:shares?|percent\w*|proportion|part|pourcent\w*|ty (?:le|trong)|phan tram|points?)(?![a-z])|%"
)
_SPENT = frozenset({QuantityKind.MONEY})
_SPENDING = frozenset({"expenditure", "investment", "allocate", "funding", "budget"})
_POINTS = late_regex(r"(?<![a-z])(?:points?(?: de pourcentage)?|percentage points?|diem (?:phan tram|%))(?![a-z])")
"""In what shares are apart, which is not counted."""
_APART = late_regex(
    r"(?<![a-z])(?:(?:and |et |va )?(?:by|de|of) (?:how (?:many|much)|combien)(?: d'| de)?(?: (?:billions?|millions?|"
    r"milliards?|dongs?|vnd|points?|places?|percentage|rangs?|de))*(?: (?:more|less|plus|moins))?"
    r"|(?:and |et )?(?:how (?:many|much) (?:more|less|fewer)|combien (?:de |en )?(?:plus|moins))(?= |\W*\Z)"
    r"|(?:hon|kem|chenh(?: lech)?(?: nhau)?)?(?: la)? ?bao nhieu(?: (?:ty|trieu|dong|diem|phan tram|bac|%))*(?=\W*\Z))"
)
_COMPARING = frozenset({"ahead-of", "first-leading"})
"""Concepts by which places are compared, which no figure is of."""
_SCORE = late_regex(r"(?<![a-z])(?:scores?|diem(?: so)?|notes?)(?![a-z])")
_PROVINCES = frozenset({"province", "central city"})
_NEAR = 0.3
"""Likeness to what is compared from which a sentence may tell it in other words."""
_ASKS_PROVINCE = late_regex(r"(?<![a-z])(?:provinces?|tinh)(?![a-z])")


def compared_places(understanding: Understanding, evidence: Evidence) -> tuple[str, ...]:
    """The places the question names; when it names at most one, every place of which an article tells the thing."""
    if len(understanding.places) > 1:
        own = tuple(one for one in understanding.places if place(one).kind != "region")
        return own or understanding.places  # "first in the delta" sets no province against the delta
    specific = measured_in(understanding.text) or tuple(
        concept for concept in understanding.concepts if concept not in GENERIC_CONCEPTS
    )
    every = asks_of_every_place(understanding.text, bounded=bool(understanding.quantities))
    if understanding.places or not (specific or every or compares(understanding.text)):
        return understanding.places
    found: dict[str, None] = {}
    kinds = wanted_values(understanding)
    named = specific if measured_in(understanding.text) or not kinds else understanding.concepts
    for figure in evidence.figures_naming(named, ()) if named else ():
        if len(figure.places) == 1 and (not kinds or figure.quantity.kind in kinds):
            found[figure.places[0]] = None
    for scored in evidence.sentences:
        if not specific or set(specific) & scored.sentence.concepts:
            found.update(dict.fromkeys(scored.sentence.about))
    kept = [one for one in found if place(one).kind != "region"]
    if _ASKS_PROVINCE.search(fold(understanding.text)):
        kept = [one for one in kept if place(one).kind in _PROVINCES]
    # A town is told of beside the towns of others, not beside its own province.
    return tuple(
        one for one in kept if not any(one != other and same_area(one, other) and place(one).parent for other in kept)
    )


def thing_compared(understanding: Understanding, language: Language, count: Decimal | None = None) -> str:
    """What is compared, in the reader's words, beside that count if one is given."""
    specific = measured_in(understanding.text) or [
        concept for concept in understanding.specific_concepts if concept not in _COMPARING
    ]
    return ", ".join(label(concept, language, count) for concept in specific[:2])


def wanted_values(understanding: Understanding) -> frozenset[QuantityKind]:
    """Counts where things are counted, money where it is asked who spends more; else what the question says."""
    if measured_in(understanding.text):
        return frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
    kinds, folded = wanted(understanding), fold(understanding.text)
    if (not kinds or kinds & _SPENT) and _SPENDS.search(folded) and not _SHARE.search(folded):
        return _SPENT
    if not kinds and RANKED & set(understanding.concepts) and not _SCORE.search(folded):
        return frozenset({QuantityKind.RANK})
    if _POINTS.search(folded):
        return frozenset({QuantityKind.PERCENTAGE})
    return kinds - _SPENT if len(understanding.values) > 1 else kinds


def value_at(one: str, understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Found | None:
    """The figure of the place `one`; None where no article tells it."""
    alone = asked_alone(one, understanding)
    counted = alone.concepts if measured_in(understanding.text) else ()
    others = {other for other in understanding.places if other != one}

    def figures(asked: Understanding, of: Evidence) -> list[Found]:
        # Of two provinces that are one now, each is asked for its own.
        found = find_figures(asked, of, counted=counted)
        kept = [each for each in found if one in each.sentence.about or not others.intersection(each.sentence.about)]
        return [each for each in kept if _is_its_own(one, of.figure_at(each.sentence, each.quantity))]

    found = figures(alone, evidence)
    if not found or _is_only_an_aim(found, understanding):
        # A search of its own only for the place for which the hits of the whole question hold nothing, or only an aim.
        own = gather_for(replace(alone, text=text_for(one, understanding)))
        found = figures(alone, own) or found
        on_thing = tuple(concept for concept in alone.concepts if concept not in _SPENDING)
        if not found and on_thing and alone.values == _SPENT:
            # What one article calls spent, another calls allocated, invested or the budget.
            found = figures(replace(alone, concepts=on_thing), own)
    return _with_twins(found) if found else None


def _is_its_own(one: str, entry: Figure | None) -> bool:
    """Whether the register leaves a figure to the place, or to a part of it, and not to another one."""
    return entry is None or not entry.places or any(one in (held, place(held).parent) for held in entry.places)


def near_told(one: str, kind: QuantityKind, understanding: Understanding, gather_for: Gather) -> Sentence | None:
    """The sentence on the place `one` that comes nearest to what is compared, with a figure of that kind, where none
    surely tells it; None where nothing comes near."""
    alone = replace(asked_alone(one, understanding), text=text_for(one, understanding))
    specific = understanding.specific_concepts
    for _, fitting, scored in rank_sentences(alone, gather_for(alone)):
        sentence = scored.sentence
        if not fitting.is_about or one not in sentence.about or sentence.is_caption:
            continue
        if not any(quantity.kind is kind for quantity in sentence.facts.quantities):
            continue
        if scored.likeness >= _NEAR and any(names_concept(concept, sentence.concepts) for concept in specific):
            return sentence
    return None


def text_for(one: str, understanding: Understanding) -> str:
    """What is searched for the place `one`: its name and the thing compared."""
    thing = thing_compared(understanding, understanding.language) or understanding.text
    return f"{place(one).names[understanding.language]}: {thing}"


def asked_alone(one: str, understanding: Understanding) -> Understanding:
    """The question as if it were asked of the place `one` only."""
    text = without_difference(understanding.text)
    values = wanted_values(understanding)
    alone = replace(understanding, text=text, places=(one,), values=values, quantities=(), parts=())
    alone = replace(alone, concepts=tuple(concept for concept in alone.concepts if concept not in _COMPARING))
    counted = measured_in(understanding.text)
    if len(understanding.concepts) == 1:
        # One column of several: of "start-ups and firms" it is only the one or the other.
        counted = tuple(concept for concept in counted if concept in understanding.concepts)
    return replace(alone, concepts=counted, words=()) if counted else alone


def without_difference(text: str) -> str:
    """`text` without the words that ask how far the two are apart, which count nothing that either has."""
    for match in reversed(list(_APART.finditer(fold(text)))):
        text = f"{text[: match.start()]} {text[match.end() :]}"
    return text


def _is_only_an_aim(found: Sequence[Found], understanding: Understanding) -> bool:
    return found[0].timing.is_target and not asks_for_target(understanding.text)


def _with_twins(found: Sequence[Found]) -> Found:
    """The best figure; other articles that give the same value prove it as well."""
    best = found[0]
    twins = [one for one in found[1:] if same_value(one.quantity, best.quantity) and one.score >= 0.7 * best.score]
    return replace(best, also=unique_sources(twins))
