"""Decides which reading answers, or that the articles do not say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import label
from assistant.evidence import Evidence, gather
from assistant.guard.names import tokens
from assistant.judge.absent import absent, detail_absent, details_left_open
from assistant.judge.attribute import holds_what_is_asked
from assistant.judge.join import join
from assistant.judge.told_beside import told_beside
from assistant.on_library import read_on_library
from assistant.read.comparisons import read_comparison
from assistant.read.dates.compared_limits import read_compared_limits
from assistant.read.dates.dates import (
    asks_for_end,
    asks_only_for_deadline,
    asks_only_for_effect,
    read_date,
)
from assistant.read.dates.limits import read_limit, tells_limit_asked
from assistant.read.dates.support_dates import read_support_date
from assistant.read.dates.text_dates import read_text_date
from assistant.read.dates.unfulfilled import read_unfulfilled
from assistant.read.discrepancies import read_discrepancy
from assistant.read.figures.cells import read_cells
from assistant.read.figures.column_down import read_column
from assistant.read.figures.figures import read_figure, read_total
from assistant.read.figures.formerly import read_formerly
from assistant.read.figures.over_time import read_change
from assistant.read.figures.values import correct_value, is_unfounded, read_value
from assistant.read.figures.wanted import asks_for_total
from assistant.read.instruments.account import read_outcome
from assistant.read.instruments.annexes import read_annex
from assistant.read.instruments.bases import read_basis
from assistant.read.instruments.budget import read_budget
from assistant.read.instruments.compared import read_compared_instruments
from assistant.read.instruments.giving_texts import read_giving_texts
from assistant.read.instruments.instruments import known_of, read_instrument
from assistant.read.instruments.old_and_new import read_old_and_new
from assistant.read.instruments.on_subject import read_on_subject
from assistant.read.instruments.pinpoints import read_pinpoint
from assistant.read.instruments.preceding import read_preceding
from assistant.read.instruments.provisions import read_given_for, read_provisions
from assistant.read.instruments.told_relations import read_told_relation
from assistant.read.instruments.unnumbered import is_on_instrument, read_which_instrument, with_instrument_meant
from assistant.read.lists import read_list
from assistant.read.nearest import read_nearest
from assistant.read.obstacles import asks_for_obstacles, read_obstacles
from assistant.read.own_questions import read_headed, read_own_question
from assistant.read.people import asks_for_head, asks_for_office, read_person, read_said
from assistant.read.quotes import read_quotes
from assistant.read.sections import read_section
from assistant.read.side_by_side import read_side_by_side
from assistant.read.summaries import read_summary
from assistant.read.supports.conditions import read_conditions
from assistant.read.supports.denied import read_denied
from assistant.read.supports.exclusions import read_exclusions
from assistant.read.supports.granted import read_for_applicant, read_granted
from assistant.read.supports.lists import read_measures, read_support_list
from assistant.read.supports.procedure import read_procedure
from assistant.read.supports.recipients import read_recipient
from assistant.read.supports.shut_out import read_shut_out
from assistant.read.supports.side_questions import read_side_question
from assistant.read.supports.supports import read_all_supports, read_support
from assistant.read.supports.times import read_times
from assistant.read.supports.under_study import read_under_study
from assistant.read.supports.until import read_until
from assistant.read.values_together import read_values_together
from assistant.read.verdicts import with_verdict
from assistant.reading import Reading
from assistant.restate import restated
from assistant.settings import AssistantSettings
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding, things_listed, topics_of
from assistant.understand.question_word import QuestionWord, question_word
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.places import same_area

ABSTAINED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED})
_DATED = frozenset({Detail.DEADLINE, Detail.EFFECT})
_WHOLE = frozenset({Kind.COMPARISON, Kind.DISCREPANCY, Kind.SUPPORT})
"""Questions that are one even where they hold several question words."""


def judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading that answers the question best; else why there is none."""
    if (told := read_on_library(understanding, evidence)) is not None:
        return told
    words = words_in(understanding.language)
    if understanding.is_off_topic or (not understanding.instructions and _says_nothing(understanding, evidence)):
        return Reading(Outcome.OFF_TOPIC, (Statement(words.off_topic),))
    if (understanding.instructions or understanding.pasted) and not _is_question(understanding):
        return Reading(Outcome.DECLINED, (Statement(words.declined),))
    reading = _judge(understanding, evidence, settings)
    if understanding.instructions or understanding.pasted:
        warning = words.declined if understanding.instructions else words.injected_article
        reading = replace(reading, notes=(*reading.notes, Statement(warning)))
    return reading


def _says_nothing(understanding: Understanding, evidence: Evidence) -> bool:
    """A greeting, or "and then?" out of nowhere: nothing in it that an article could speak of, or does."""
    about = (understanding.concepts, understanding.references, understanding.names, understanding.places)
    if any(about) or understanding.quantities or len(understanding.words) > 1:
        return False
    asks = understanding.kind is not Kind.OPEN
    told = (tokens(one.sentence.text) for one in evidence.sentences)
    return not (asks and any(word in names for names in told for word in understanding.words))


def _is_question(understanding: Understanding) -> bool:
    """Whether anything is asked once orders and pasted texts are out."""
    return bool(understanding.text) and bool(
        understanding.concepts or understanding.references or understanding.names or understanding.places
    )


def _judge(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The reading of the question, where it names an instrument without its number also with the one it means."""
    if (found := read_which_instrument(understanding, evidence)) is not None:
        return found
    if (both := read_old_and_new(understanding, evidence)) is not None:
        return both
    if (said := read_said(understanding, evidence)) is not None:
        return restated(said, understanding, evidence)
    named = with_instrument_meant(understanding, evidence)
    if named is understanding:
        return _read(understanding, evidence, settings)
    tried = (named, understanding) if is_on_instrument(understanding) else (understanding, named)
    readings = (_read(one, evidence, settings) for one in tried)
    first = next(readings)
    return first if first.outcome not in ABSTAINED else next(readings)


def _read(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    if are_apart(understanding.places) and (listed := read_support_list(understanding, evidence)) is not None:
        return listed
    dated = [part for part in understanding.parts if part.kind is Kind.DATE and Detail.DEADLINE not in part.details]
    if understanding.kind is Kind.SUPPORT and dated:
        supported = _answer(understanding, evidence, settings)
        if supported.outcome not in ABSTAINED:
            told = tuple(source for line in supported.lines for source in line.sources)
            rests_on = replace(supported, quotes=(*supported.quotes, *told))
            further = [
                read_support_date(part, rests_on, evidence) or _answer_part(part, understanding, evidence, settings)
                for part in dated
            ]
            return join((understanding, *dated), (supported, *further), understanding)
    if (granted := read_for_applicant(understanding, evidence)) is not None:
        return granted
    parts = () if _WHOLE & set(understanding.kinds[:1]) else understanding.parts
    parts = things_listed(understanding) or parts or topics_of(understanding)
    if len(parts) > 1:
        readings = [_answer_part(part, understanding, evidence, settings) for part in parts]
        readings = [
            told_beside(part, readings, evidence) or reading if reading.outcome in ABSTAINED else reading
            for part, reading in zip(parts, readings, strict=True)
        ]
        if any(reading.outcome not in ABSTAINED for reading in readings):
            return join(parts, readings, understanding)
    return restated(_answer(understanding, evidence, settings), understanding, evidence)


def _answer_part(part: Understanding, whole: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    """The answer to `part`; where there is none, to it as said of what the whole question is about.

    "What is the sandbox of Hue, and how long does a trial last?": the trial is one of the sandbox.
    """
    reading = restated(_answer(part, _evidence_for(part, evidence, settings), settings), part, evidence)
    said = [one for one in whole.concepts if one not in GENERIC_CONCEPTS and one not in part.concepts]
    if reading.outcome not in ABSTAINED or part.references or not said:
        return reading
    text = f"{part.text} ({', '.join(label(one, part.language) for one in said)})"
    again = replace(part, text=text, concepts=(*part.concepts, *said), names=part.names or whole.names)
    retried = _answer(again, _evidence_for(again, evidence, settings), settings)
    return restated(retried, part, evidence) if retried.outcome not in ABSTAINED else reading


def _evidence_for(part: Understanding, evidence: Evidence, settings: AssistantSettings) -> Evidence:
    """What is found for the part, then what was found for the whole question."""
    found = gather(evidence.shelf, part.text, part.language, settings.hits, evidence.filters)
    return found.with_more(evidence)


def _answer(understanding: Understanding, evidence: Evidence, settings: AssistantSettings) -> Reading:
    known = known_of(understanding, evidence)
    if known is not None:
        evidence = evidence.with_articles_on(known.instrument)
    if (together := read_values_together(understanding, evidence)) is not None:
        return together
    if is_unfounded(understanding, evidence):
        return correct_value(understanding, evidence) or absent(understanding, evidence)
    owned = read_own_question(understanding, evidence)
    # A heading that asks may be all that says what the bare day below it is of.
    if owned is not None and not tells_limit_asked(replace(owned, lead=(Statement("", owned.quotes),)), understanding):
        owned = None
    for read in _readers(understanding, evidence, settings):
        reading = read()
        holds = reading is not None and holds_what_is_asked(reading, understanding)
        if reading is not None and holds and tells_limit_asked(reading, understanding):
            chosen = reading if owned is None or _tells_more(reading, owned, understanding) else owned
            return with_verdict(chosen, understanding, evidence)
    if owned is not None:
        return with_verdict(owned, understanding, evidence)
    if known is not None:
        return detail_absent(details_left_open(understanding), known, understanding)
    return absent(understanding, evidence)


def _tells_more(reading: Reading, owned: Reading, understanding: Understanding) -> bool:
    """Whether a reading tells more exactly what stands under the article's own question, or lists what no section
    holds."""
    if reading.choices or ((reading.lines or reading.table) and question_word(understanding.text) is QuestionWord.WHAT):
        return True
    told = [source.key for statement in reading.lead if statement.value is not None for source in statement.sources]
    tells_office = any(statement.value is not None or statement.detail for statement in reading.lead)
    if tells_office and (asks_for_head(understanding) or (understanding.names and understanding.asks(Kind.WHO))):
        return True
    return bool(told) and {source.key for source in owned.quotes}.issuperset(told)


def _readers(
    understanding: Understanding, evidence: Evidence, settings: AssistantSettings
) -> Iterator[Callable[[], Reading | None]]:
    """The readers that may answer, in the order in which they are tried."""

    def gather_for(part: Understanding) -> Evidence:
        return _evidence_for(part, evidence, settings)

    yield lambda: read_compared_instruments(understanding, evidence)
    yield lambda: read_preceding(understanding, evidence)
    yield lambda: read_told_relation(understanding, evidence)
    yield lambda: read_until(understanding, evidence)
    yield lambda: read_limit(understanding, evidence)
    if are_apart(understanding.places):
        yield lambda: read_compared_limits(understanding, evidence, gather_for)
    yield lambda: read_change(understanding, evidence)
    yield lambda: read_formerly(understanding, evidence)
    yield lambda: read_unfulfilled(understanding, evidence)
    yield lambda: read_times(understanding, evidence)
    yield lambda: read_side_question(understanding, evidence)
    yield lambda: read_under_study(understanding, evidence)
    yield lambda: read_shut_out(understanding, evidence)
    yield lambda: read_denied(understanding, evidence)
    yield lambda: read_on_subject(understanding, evidence)
    yield lambda: read_exclusions(understanding, evidence)
    yield lambda: read_conditions(understanding, evidence)
    yield lambda: read_column(understanding, evidence)
    yield lambda: read_section(understanding, evidence)
    yield lambda: read_headed(understanding, evidence)
    yield lambda: read_procedure(understanding, evidence)
    if not understanding.asks(Kind.SUPPORT):
        yield lambda: read_granted(understanding, evidence)
    if understanding.asks(Kind.DISCREPANCY):
        yield lambda: read_discrepancy(understanding, evidence, gather_for)
    if understanding.references:
        yield lambda: read_budget(understanding, evidence)
    if not understanding.asks(Kind.DATE, Kind.COMPARISON, Kind.WHO, Kind.SUPPORT):
        yield lambda: read_value(understanding, evidence)
    if understanding.asks(Kind.COMPARISON, Kind.LIST) and not understanding.asks(Kind.SUPPORT, Kind.DISCREPANCY):
        yield lambda: read_cells(understanding, evidence)
    if understanding.asks(Kind.COMPARISON) or (are_apart(understanding.places) and understanding.asks(Kind.FIGURE)):
        yield lambda: read_comparison(understanding, evidence, gather_for)
        yield lambda: read_side_by_side(understanding, evidence, gather_for)
    if understanding.references:
        yield lambda: read_given_for(understanding, evidence)
        yield lambda: read_outcome(known_of(understanding, evidence), understanding, evidence)
    yield lambda: read_summary(understanding, evidence)
    yield lambda: read_recipient(understanding, evidence)
    if understanding.references:
        yield lambda: read_measures(understanding, evidence)
        yield lambda: read_provisions(understanding, evidence)
        yield lambda: read_annex(understanding, evidence)
        yield lambda: read_pinpoint(understanding, evidence)
        yield lambda: read_text_date(understanding, evidence)
        yield lambda: read_instrument(understanding, evidence)
    yield lambda: read_support_list(understanding, evidence)
    if understanding.references and understanding.asks(Kind.LIST) and understanding.asks(Kind.SUPPORT):
        yield lambda: _all_supports(understanding, evidence)
    if understanding.kind is Kind.DATE or understanding.details & _DATED or asks_for_end(understanding):
        yield lambda: read_date(understanding, evidence)
    if asks_only_for_deadline(understanding) or asks_only_for_effect(understanding):
        return
    if asks_for_obstacles(understanding.text) and not understanding.asks(Kind.FIGURE, Kind.DATE, Kind.SUPPORT):
        yield lambda: read_obstacles(understanding, evidence)
    if understanding.asks(Kind.SUMMARY) and not understanding.asks(Kind.FIGURE):
        yield lambda: read_quotes(understanding, evidence, settings.quotations)
    if understanding.asks(Kind.INSTRUMENT) and not understanding.asks(Kind.LIST, Kind.SUPPORT):
        yield lambda: read_basis(understanding, evidence)
    if understanding.asks(Kind.FIGURE) and asks_for_total(understanding):
        yield lambda: read_total(understanding, evidence)
    if understanding.asks(Kind.SUPPORT):
        yield lambda: read_support(understanding, evidence)
    if understanding.asks(Kind.WHO) or Detail.BODY in understanding.details:
        yield lambda: read_person(understanding, evidence)
    if understanding.asks(Kind.LIST, Kind.INSTRUMENT):
        yield lambda: read_giving_texts(understanding, evidence)
        yield lambda: read_list(understanding, evidence)
    if (understanding.asks(Kind.DATE) or understanding.details & _DATED) and not understanding.asks(Kind.LIST):
        yield lambda: read_date(understanding, evidence)
    if understanding.asks(Kind.FIGURE) or (understanding.kind is Kind.OPEN and understanding.values):
        yield lambda: read_cells(understanding, evidence)
    if understanding.asks(Kind.FIGURE):
        yield lambda: read_figure(understanding, evidence)
    if not is_exact(understanding):
        yield lambda: read_quotes(understanding, evidence, settings.quotations)
    yield lambda: read_nearest(understanding, evidence)


def _all_supports(understanding: Understanding, evidence: Evidence) -> Reading | None:
    known = known_of(understanding, evidence)
    return read_all_supports(known, understanding, evidence) if known else None


def are_apart(places: Sequence[str]) -> bool:
    """Whether the places are several, and not a province with its own districts."""
    return any(not same_area(one, other) for one in places for other in places) and not any(
        one != other and same_area(one, other) for one in places for other in places
    )


def is_exact(understanding: Understanding) -> bool:
    """Whether only an exact value answers: a sentence near it would be padding."""
    if understanding.kind is Kind.WHO and not asks_for_office(understanding):
        return False
    return understanding.kind in (Kind.FIGURE, Kind.DATE, Kind.WHO) and not understanding.asks(
        Kind.SUPPORT, Kind.LIST, Kind.SUMMARY, Kind.DEFINITION, Kind.COMPARISON
    )
