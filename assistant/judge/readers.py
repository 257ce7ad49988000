"""The readers, in the order in which they are tried on a question: the first that holds answers it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.evidence import Evidence, gather
from assistant.read.agents import read_agent
from assistant.read.comparisons import read_comparison
from assistant.read.contacts import asks_for_contact, read_contact
from assistant.read.dates.compared_limits import read_compared_limits
from assistant.read.dates.dates import (
    asks_for_end,
    asks_only_for_deadline,
    asks_only_for_effect,
    read_date,
)
from assistant.read.dates.limits import read_limit
from assistant.read.dates.text_dates import read_text_date
from assistant.read.dates.unfulfilled import read_unfulfilled
from assistant.read.discrepancies import read_discrepancy
from assistant.read.entrusted import read_entrusted
from assistant.read.figures.cells import read_cells
from assistant.read.figures.column_down import read_column
from assistant.read.figures.figures import read_figure, read_total
from assistant.read.figures.formerly import read_formerly
from assistant.read.figures.over_time import read_change
from assistant.read.figures.values import read_value
from assistant.read.figures.wanted import asks_for_total
from assistant.read.instruments.account import read_outcome
from assistant.read.instruments.annexes import read_annex
from assistant.read.instruments.bases import read_basis
from assistant.read.instruments.budget import read_budget
from assistant.read.instruments.compared import read_compared_instruments
from assistant.read.instruments.giving_texts import read_giving_texts
from assistant.read.instruments.instruments import known_of, read_instrument
from assistant.read.instruments.on_subject import read_on_subject
from assistant.read.instruments.pinpoints import read_pinpoint
from assistant.read.instruments.preceding import read_preceding
from assistant.read.instruments.provisions import read_given_for, read_provisions
from assistant.read.instruments.told_relations import read_told_relation
from assistant.read.lists import read_list
from assistant.read.nearest import read_nearest
from assistant.read.obstacles import asks_for_obstacles, read_obstacles
from assistant.read.own_questions import read_headed
from assistant.read.people import asks_for_office, read_person
from assistant.read.quotes import read_quotes
from assistant.read.records import read_record
from assistant.read.sections import read_section
from assistant.read.side_by_side import read_side_by_side
from assistant.read.summaries import read_summary
from assistant.read.supports.conditions import read_conditions
from assistant.read.supports.denied import read_denied
from assistant.read.supports.exclusions import read_exclusions
from assistant.read.supports.granted import read_granted
from assistant.read.supports.lists import read_measures, read_support_list
from assistant.read.supports.procedure import read_procedure
from assistant.read.supports.recipients import read_recipient
from assistant.read.supports.shut_out import read_shut_out
from assistant.read.supports.side_questions import read_side_question, read_where_to_apply
from assistant.read.supports.supports import read_all_supports, read_support
from assistant.read.supports.times import read_times
from assistant.read.supports.under_study import read_under_study
from assistant.read.supports.until import read_until
from assistant.reading import Reading
from assistant.settings import AssistantSettings
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.read_question import content_words
from policy.places import place, same_area

_DATED = frozenset({Detail.DEADLINE, Detail.EFFECT})


def readers(
    understanding: Understanding, evidence: Evidence, settings: AssistantSettings
) -> Iterator[Callable[[], Reading | None]]:
    """The readers that may answer, in the order in which they are tried."""

    def gather_for(part: Understanding) -> Evidence:
        return evidence_for(part, evidence, settings)

    yield lambda: read_contact(understanding, evidence)
    if asks_for_contact(understanding):
        return
    yield lambda: read_agent(understanding, evidence)
    yield lambda: read_compared_instruments(understanding, evidence)
    yield lambda: read_preceding(understanding, evidence)
    yield lambda: read_told_relation(understanding, evidence)
    yield lambda: read_record(understanding, evidence)
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
    yield lambda: read_where_to_apply(understanding, evidence)
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
        yield lambda: read_entrusted(understanding, evidence)
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
    if not _is_exact(understanding):
        yield lambda: read_quotes(understanding, evidence, settings.quotations)
    yield lambda: read_nearest(understanding, evidence)


def evidence_for(part: Understanding, evidence: Evidence, settings: AssistantSettings) -> Evidence:
    """What is found for the part, then what was found for the whole question; the other way round where it names
    nothing of its own."""
    found = gather(evidence.shelf, part.text, part.language, settings.hits, evidence.filters)
    # "And when?" names nothing to look for: what was found for the whole comes first.
    return found.with_more(evidence) if content_words(part.question) else evidence.with_more(found)


def _all_supports(understanding: Understanding, evidence: Evidence) -> Reading | None:
    known = known_of(understanding, evidence)
    return read_all_supports(known, understanding, evidence) if known else None


def are_apart(places: Sequence[str]) -> bool:
    """Whether the places are several, and not a province with its own districts, nor one in its region."""
    if any(place(one).kind == "region" for one in places) and any(place(one).kind != "region" for one in places):
        places = [one for one in places if place(one).kind != "region"]
    return any(not same_area(one, other) for one in places for other in places) and not any(
        one != other and same_area(one, other) for one in places for other in places
    )


def _is_exact(understanding: Understanding) -> bool:
    """Whether only an exact value answers: a sentence near it would be padding."""
    if understanding.kind is Kind.WHO and not asks_for_office(understanding):
        return False
    return understanding.kind in (Kind.FIGURE, Kind.DATE, Kind.WHO) and not understanding.asks(
        Kind.SUPPORT, Kind.LIST, Kind.SUMMARY, Kind.DEFINITION, Kind.COMPARISON
    )
