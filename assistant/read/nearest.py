"""The sentence that means what is asked, quoted, when no reader can say which of its words are the answer.

Readers match concepts and words; a question may name a thing that no list holds ("trucks", asked in French of an
English article). What the embedding model thinks very near is then shown as it stands: never a value taken out of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.concepts import is_kind_of
from assistant.evidence import Evidence, Scored, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.figures.country_scope import asks_of_the_country, is_of_one_place
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.figures.period import timing
from assistant.read.figures.retracted import takes_back
from assistant.read.figures.wanted import COUNTED, is_part_of_question, wanted
from assistant.read.figures.weight import timeliness
from assistant.read.fit import Fit, fit
from assistant.read.quotes import is_title_line, told_from
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.late_regex import late_regex
from policy.people import find_people
from policy.quantity import QuantityKind

NEAR = 0.36
"""Cosine from which a sentence means what is asked, where nothing known to be asked about is missing near it. Over 400
questions of four sets what the articles do not say, and no known thing rules out, stays below .34."""
NEAR_LACKING = 0.42
"""As above, where something known is missing: there what the articles do not say reaches .39."""
VERY_NEAR = 0.5
"""From here on the things that are known to be asked about may go by names that the thesaurus does not know."""
CLAUSE_NEAR = 0.86
"""Cosine of question and clause, both embedded as questions, from which the clause with the value means what is asked.
Over 110 questions of two sets, what the articles do not say stays below .85 where the sentence is not far either."""
SENTENCE_NOT_FAR = 0.3
_MOST_LOOKED_AT = 3
_STRETCH = late_regex(r"[;:]\s")
_OF_MANY_THINGS = COUNTED | {QuantityKind.MONEY, QuantityKind.PERCENTAGE}
"""Kinds of value that anything may have several of."""
_CLAUSE = late_regex(r"[;:]\s|,\s(?!\d)|\s(?:et|and|và)\s")


def read_nearest(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentence nearest in meaning that holds the kind of value asked for; None where none is near enough."""
    best = [one for one in evidence.sentences if one.is_best and not is_title_line(one.sentence)][:_MOST_LOOKED_AT]
    best = [one for one in best if not takes_back(one.sentence.folded)]
    of_country = understanding.asks(Kind.FIGURE) and asks_of_the_country(understanding)
    for scored in sorted(best, key=lambda one: -one.likeness):
        if scored.likeness < NEAR:
            break
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
            told = [scored.sentence]
            if understanding.asks(Kind.REASON):
                told = told_from(scored.sentence, understanding, evidence)
            words = words_in(understanding.language)
            return Reading(
                Outcome.ANSWERED, (Statement(words.sources_say),), quotes=tuple(one.source() for one in told)
            )
    return _nearest_by_clause(best, understanding, evidence)


def _nearest_by_clause(best: list[Scored], understanding: Understanding, evidence: Evidence) -> Reading | None:
    """A long sentence lies far from a question that one clause of it answers."""
    if not understanding.asks(Kind.FIGURE) or understanding.references:
        return None
    for scored in best:
        sentence, around = scored.sentence, evidence.around(scored.sentence)
        fitting = fit(understanding, sentence, around)
        if (
            scored.likeness >= SENTENCE_NOT_FAR
            and fitting.is_about
            and not fitting.names_later
            and not (asks_of_the_country(understanding) and is_of_one_place(sentence))
            and any(
                _is_of_its_names(figure, understanding, sentence)
                or any(
                    evidence.shelf.likeness(understanding.text, clause) >= CLAUSE_NEAR
                    for clause in _clauses_around(figure.quantity.start, sentence.text)
                )
                for figure in _figures_asked(understanding, sentence, around)
            )
        ):
            words = words_in(understanding.language)
            return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=(sentence.source(),))
    return None


def _is_of_its_names(figure: Measured, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether an area, a time or another measure stands in one stretch with every name asked about, which may then be a
    farm to the question and an agricultural zone to the article."""
    if (
        not understanding.names
        or figure.quantity.kind in _OF_MANY_THINGS
        or figure.quantity.kind not in wanted(understanding)
    ):
        return False
    at = figure.quantity.start
    begin = max((match.end() for match in _STRETCH.finditer(sentence.text, 0, at)), default=0)
    after = _STRETCH.search(sentence.text, at)
    stretch = tokens(sentence.text[begin : after.start() if after else None])
    return all(holds(name, stretch) for name in understanding.names)


def _clauses_around(place: int, text: str) -> tuple[str, ...]:
    """The clause that holds `place`, alone and with the one before."""
    starts = [0, *(match.end() for match in _CLAUSE.finditer(text))]
    ends = [*(match.start() for match in _CLAUSE.finditer(text)), len(text)]
    at = max(index for index, start in enumerate(starts) if start <= place)
    alone = text[starts[at] : ends[at]]
    return (alone, text[starts[at - 1] : ends[at]]) if at else (alone,)


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
        return any(True for _ in _figures_asked(understanding, sentence, around))
    if understanding.asks(Kind.DATE):
        return bool(sentence.facts.periods)
    if understanding.asks(Kind.WHO):
        return bool(find_people(sentence.text, sentence.article.language))
    return True


def _figures_asked(
    understanding: Understanding, sentence: Sentence, around: tuple[Sentence, ...]
) -> Iterator[Measured]:
    """The figures of the sentence that are of the kind and the time asked for."""
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
            yield one
