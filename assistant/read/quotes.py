"""Answers with the best sentences to the letter, when no reader finds a more exact answer."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Scored
from assistant.read.answer_kind import BECAUSE, answering_beside
from assistant.read.conditions import conditions_after
from assistant.read.fit import Fit, fit
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in

ENOUGH = 0.5
"""Share of what is asked about that the best sentence must name."""
NEARLY_AS_GOOD = 0.85
_PORTRAIT = 4
_LIKENESS = 0.3
"""What the meaning of a sentence weighs beside the things it names."""
_GOES_ON = 0.33
"""Likeness from which a sentence beside the best one goes on with it."""
_OWN = 0.2
"""What it is worth that a sentence names the thing itself, and not only its neighbours do."""


def rank_sentences(understanding: Understanding, evidence: Evidence) -> list[tuple[float, Fit, Scored]]:
    """The sentences of the hits that are about the right place and period, those that say most of what is asked
    first."""
    ranked = []
    specific = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS]
    top = max((scored.score for scored in evidence.sentences), default=0.0) or 1.0
    stories: dict[tuple[str, int], list[Scored]] = {}
    for scored in evidence.sentences:
        stories.setdefault((scored.sentence.article.id, scored.sentence.paragraph), []).append(scored)
    for scored in evidence.sentences:
        sentence = scored.sentence
        if sentence.is_heading:
            continue
        paragraph = stories[(sentence.article.id, sentence.paragraph)]
        around = [other.sentence for other in paragraph if other is not scored]
        fitting = fit(understanding, sentence, around)
        if not (fitting.place and fitting.period):
            continue
        own = [one for one in specific if names_concept(one, sentence.concepts)]
        score = (
            fitting.share
            + 0.25 * scored.score / top
            + _LIKENESS * scored.likeness
            + (0.1 if scored.is_best else 0.0)
            + (_OWN * len(own) / len(specific) if specific else 0.0)
            - (0.1 if sentence.is_caption else 0.0)
        )
        ranked.append((score, fitting, scored))
    ranked.sort(key=lambda entry: -entry[0])
    return ranked


def _is_bare(understanding: Understanding) -> bool:
    """Whether a place is all that a summary is about."""
    about = [concept for concept in understanding.concepts if concept not in ("report-document", "scientific-article")]
    return not about and not understanding.periods and not understanding.quantities


def _portrait(understanding: Understanding, ranked: list[Scored]) -> Reading:
    """What the articles say of a place: the sentences that name it or state something of it, fullest first."""
    told = [scored.sentence for scored in ranked if not scored.sentence.is_caption]
    told.sort(key=lambda one: -(len(one.facts.quantities) + 2 * len(one.facts.references) + len(one.concepts) / 4))
    words = words_in(understanding.language)
    quotes = tuple(sentence.source() for sentence in told[:_PORTRAIT])
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=quotes)


def names_enough(understanding: Understanding, fitting: Fit) -> bool:
    """Whether half of the specific things asked about are named: what is named everywhere does not make a sentence
    fit."""
    specific = [concept for concept in understanding.concepts if concept not in GENERIC_CONCEPTS]
    missing = [concept for concept in fitting.missing_concepts if concept in specific]
    if specific:
        return len(missing) <= len(specific) / 2
    # Nothing specific is known of the question: its own words must show that the sentence is about it.
    return not understanding.words or len(fitting.missing_words) <= len(understanding.words) / 2


def _goes_on(scored: Scored, best: Scored, understanding: Understanding) -> bool:
    """Whether a sentence of the same paragraph goes on with what a list or summary asks for."""
    one, other = scored.sentence, best.sentence
    is_beside = (one.article.id, one.paragraph) == (other.article.id, other.paragraph)
    return is_beside and scored.likeness >= _GOES_ON and understanding.asks(Kind.LIST, Kind.SUMMARY)


def read_quotes(understanding: Understanding, evidence: Evidence, most: int) -> Reading | None:
    """The best one or two sentences; None when none is about what is asked."""
    ranked = rank_sentences(understanding, evidence)
    if not ranked:
        return None
    if understanding.kind is Kind.SUMMARY and understanding.places and _is_bare(understanding):
        return _portrait(understanding, [scored for _, _, scored in ranked])
    best_score, best_fit, best = ranked[0]
    if not best_fit.is_about or best_fit.share < ENOUGH or not names_enough(understanding, best_fit):
        return None
    if understanding.asks(Kind.REASON) and not any(
        BECAUSE.search(scored.sentence.folded)
        for score, _, scored in ranked[:3]
        if score >= NEARLY_AS_GOOD * best_score
    ):
        return None
    fitting_ones = [
        scored for _, fitting, scored in ranked if fitting.is_about and names_enough(understanding, fitting)
    ]
    answering = answering_beside(best, fitting_ones, understanding, evidence)
    chosen = [answering.sentence, best.sentence] if answering is not None else [best.sentence]
    for score, fitting, scored in ranked[1:]:
        if len(chosen) >= most:
            break
        is_near = score >= NEARLY_AS_GOOD * best_score or _goes_on(scored, best, understanding)
        if fitting.is_about and is_near and scored.sentence.text not in {one.text for one in chosen}:
            chosen.append(scored.sentence)
    if Detail.CONDITIONS in understanding.details or understanding.asks(Kind.SUPPORT) or understanding.references:
        chosen += [one for one in conditions_after(best.sentence, evidence) if one not in chosen]
    words = words_in(understanding.language)
    return Reading(
        Outcome.ANSWERED,
        (Statement(words.sources_say),),
        quotes=tuple(sentence.source() for sentence in chosen),
        weight=best_fit.share,
    )
