"""The sentence that means what is asked, quoted, when no reader can say which of its words are the answer.

Readers match concepts and words; a question may name a thing that no list holds ("trucks", asked in French of an
English article). What the embedding model thinks very near is then shown as it stands: never a value taken out of it.
"""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import is_kind_of
from assistant.evidence import Evidence, Scored, Sentence
from assistant.read.figures.country_scope import asks_of_the_country, is_of_one_place
from assistant.read.figures.measure import measured_by
from assistant.read.figures.period import timing
from assistant.read.figures.wanted import COUNTED, is_part_of_question, wanted
from assistant.read.figures.weight import timeliness
from assistant.read.fit import Fit, fit
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.people import find_people

NEAR = 0.36
"""Cosine from which a sentence means what is asked, where nothing known to be asked about is missing near it. Over 400
questions of four sets what the articles do not say, and no known thing rules out, stays below .34."""
NEAR_LACKING = 0.42
"""As above, where something known is missing: there what the articles do not say reaches .39."""
VERY_NEAR = 0.5
"""From here on the things that are known to be asked about may go by names that the thesaurus does not know."""
_MOST_LOOKED_AT = 3


def read_nearest(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentence nearest in meaning that holds the kind of value asked for; None where none is near enough."""
    best = [scored for scored in evidence.sentences if scored.is_best][:_MOST_LOOKED_AT]
    of_country = understanding.asks(Kind.FIGURE) and asks_of_the_country(understanding)
    for scored in sorted(best, key=lambda one: -one.likeness):
        if scored.likeness < NEAR:
            return None
        around = evidence.around(scored.sentence)
        fitting = fit(understanding, scored.sentence, around)
        if (
            fitting.is_about
            and not fitting.names_later
            and not (of_country and is_of_one_place(scored.sentence))
            and scored.likeness >= (NEAR_LACKING if _lacks(understanding, fitting) else NEAR)
            and _names_enough(understanding, fitting, scored)
            and _holds_a_value(understanding, scored.sentence, around)
        ):
            words = words_in(understanding.language)
            return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=(scored.sentence.source(),))
    return None


def _lacks(understanding: Understanding, fitting: Fit) -> bool:
    return any(one in fitting.missing_concepts for one in understanding.concepts if one not in GENERIC_CONCEPTS)


def _names_enough(understanding: Understanding, fitting: Fit, scored: Scored) -> bool:
    """Whether half of the known things are named, or the sentence is so near that they go by other names."""
    specific = understanding.specific_concepts
    missing = [one for one in fitting.missing_concepts if one in specific]
    if scored.sentence.article.language == understanding.language and len(fitting.missing_words) > 1:
        return 2 * len(fitting.missing_words) <= len(understanding.words) and 2 * len(missing) <= len(specific)
    return 2 * len(missing) <= len(specific) or scored.likeness >= VERY_NEAR


def _holds_a_value(understanding: Understanding, sentence: Sentence, around: tuple[Sentence, ...]) -> bool:
    """Whether the sentence holds a value, a date or a person as asked for; true where a question asks for none."""
    if understanding.asks(Kind.FIGURE):
        return _holds_a_figure(understanding, sentence, around)
    if understanding.asks(Kind.DATE):
        return bool(sentence.facts.periods)
    if understanding.asks(Kind.WHO):
        return bool(find_people(sentence.text, sentence.article.language))
    return True


def _holds_a_figure(understanding: Understanding, sentence: Sentence, around: tuple[Sentence, ...]) -> bool:
    kinds = wanted(understanding)
    counted = [one for one in measured_in(understanding.text) if one not in GENERIC_CONCEPTS]
    for one in measured_by(sentence):
        if (kinds and one.quantity.kind not in kinds) or is_part_of_question(one.quantity, understanding):
            continue
        # "How many start-ups" is not told by how many members, however near the sentence.
        is_counted = one.quantity.kind in COUNTED and counted and one.heads
        if is_counted and not any(is_kind_of(head, asked) for head in one.heads for asked in counted):
            continue
        if timeliness(understanding, sentence, around, timing(sentence, one.quantity), one.quantity) is not None:
            return True
    return False
