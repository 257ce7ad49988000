"""Answers on supports from the register: a line per support, conditions beside what the asker says, what is open."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.eligibility import CriterionAssessment, Verdict
from assistant.eligibility.exclusions import is_on_foreign_capital
from assistant.evidence import Evidence
from assistant.read.supports import words as support_words
from assistant.read.supports.asked_in_return import conditions_after
from assistant.read.supports.asking import OF_SUPPORT, asks_what_there_is, asks_whether
from assistant.read.supports.conditions import condition_lines, judged
from assistant.read.supports.entries import entries_for, profile_of
from assistant.read.supports.entry import Entry
from assistant.read.supports.lines import bases_of, lines_of, once_each, words_of
from assistant.read.supports.not_now import closed_for_now
from assistant.read.supports.procedure import asks_procedure, procedure_of
from assistant.read.supports.shut_out import excluding
from assistant.read.supports.topic import alternatives_in, specific_things
from assistant.read.supports.until import asks_until
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.former import FORMER
from policy.late_regex import late_regex
from policy.registers import CriterionKind, SupportStatus

_MOST, _MOST_LISTED, _MOST_QUOTED = 4, 12, 3
_TOLD_WHOLE = 0.75
"""Share of a sentence that a line repeats from which on the sentence is not quoted again below."""
_NOT = late_regex(r"\b(?:ne|n'\w+|not|non|khong|except|sauf|tru|exclu\w*|no)\b")


def read_registered_support(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The supports of the register that fit the question; None when none fits well enough."""
    entries = entries_for(understanding, evidence)
    if not entries:
        return None
    words = words_in(understanding.language)
    things = specific_things(understanding)
    whole = understanding.asks(Kind.LIST, Kind.SUMMARY) or len(alternatives_in(things)) < len(things)
    whole = whole or asks_what_there_is(understanding)
    groups = once_each(entries)[: _MOST_LISTED if whole else _MOST]
    best = [group[0] for group in groups]
    profile = profile_of(understanding)
    conditions = judged(best)
    closed = closed_for_now(entries[0].at, evidence)
    lead = _verdict(best, conditions, understanding)
    told_in = {entry.at.article.id for entry in best}
    left_out = excluding(understanding, evidence) if asks_whether(understanding) else ()
    left_out = tuple(one for one in left_out if one.article.id in told_in)
    if left_out and not lead:
        lead = [Statement(support_words.OPEN[understanding.language])]
    if asks_until(understanding):
        lead = [Statement(words.not_stated.format(details=words.details[Detail.DEADLINE.value]))]
    if closed is not None:
        lead = [Statement(support_words.CLOSED[understanding.language], (closed.source(),))]
    lead.append(Statement(words.supports_found))
    several = len({entry.support.places for entry in best}) > 1
    lines = lines_of(groups, understanding, evidence, several)
    lines += bases_of(best, evidence, understanding)
    lines += condition_lines(conditions, understanding, profile, evidence)
    procedure = procedure_of(best, evidence)
    shown = _quoted(best, evidence, _MOST_LISTED if whole else _MOST_QUOTED)
    if closed is not None and closed.source() not in shown:
        shown.insert(0, closed.source())
    shown += [one.source() for one in left_out[:_MOST_QUOTED] if one.source() not in shown]
    if asks_procedure(understanding) or Detail.DEADLINE in understanding.details:
        shown += [one.source() for one in procedure if one.source() not in shown]
    notes = [*_open(best, shown, bool(procedure), understanding), Statement(words.not_a_decision)]
    return Reading(Outcome.ANSWERED, tuple(lead), tuple(dict.fromkeys(lines)), quotes=tuple(shown), notes=tuple(notes))


def _quoted(entries: Sequence[Entry], evidence: Evidence, most: int) -> list[Source]:
    """The sentences that say more than the lines above them, and the conditions told right behind the first."""
    found: dict[tuple[str, int, int], Source] = {}
    for entry in entries:
        told = sum(len(one) for one in words_of(entry) if one in " ".join(entry.at.text.split()))
        if told < _TOLD_WHOLE * len(entry.at.text):
            found.setdefault((source := entry.at.source()).key, source)
    shown = list(found.values())[:most]
    told_there = {entry.at.source().key for entry in entries}
    for following in conditions_after(entries[0].at, evidence, 1):
        if following.source().key not in told_there:
            shown.append(following.source())
    return shown


def _verdict(
    entries: Sequence[Entry], conditions: Sequence[tuple[Entry, CriterionAssessment]], understanding: Understanding
) -> list[Statement]:
    """Yes, no or not yet, where that is asked and the articles allow it."""
    language = understanding.language
    statuses = {entry.support.status for entry in entries}
    source = (entries[0].at.source(),)
    if statuses == {SupportStatus.ANNOUNCED}:
        return [Statement(support_words.NOT_YET[language], source)]
    if statuses == {SupportStatus.ENDED} and FORMER.search(fold(understanding.text)) is None:
        return [Statement(support_words.NO_LONGER[language], source)]
    if not asks_whether(understanding):
        return []
    failing = [one for _, one in conditions if one.verdict is Verdict.NOT_MET]
    excluded = [pair for pair in conditions if _excludes(pair[1], understanding)]
    if failing or excluded:
        return [Statement(support_words.EXCLUDED[language], source)]
    if conditions and all(_is_met(entry, understanding) for entry in entries):
        return [Statement(support_words.ALL_MET[language], source)]
    is_open = conditions and not OF_SUPPORT.search(fold(understanding.text))
    return [Statement(support_words.OPEN[language])] if is_open else []


def _is_met(entry: Entry, understanding: Understanding) -> bool:
    """Whether every condition is met; an applicant that no thesaurus knows is the one whom the question calls so."""
    asked = fold(understanding.text)
    return entry.assessment is not None and all(
        one.verdict is Verdict.MET or (one.kind is CriterionKind.APPLICANT and fold(one.text) in asked)
        for one in entry.assessment.criteria
        if one.kind is not CriterionKind.DURATION
    )


def _excludes(criterion: CriterionAssessment, understanding: Understanding) -> bool:
    """Whether the condition shuts out what the question names ("foreign-owned firms are not eligible")."""
    if not _NOT.search(fold(criterion.text)) or is_on_foreign_capital(criterion.text):
        return False  # the share that the asker names was held against the bound already
    named = concepts_in(criterion.text)
    asked = understanding.specific_concepts
    return any(names_concept(one, named) for one in asked if one in specific_things(understanding))


def _open(
    entries: Sequence[Entry], shown: Sequence[Source], tells_procedure: bool, understanding: Understanding
) -> list[Statement]:
    """What the asker wants to know, or needs, and the articles do not say."""
    words = words_in(understanding.language)
    kinds = {one.kind for entry in entries for one in entry.support.criteria}
    named = frozenset().union(*(concepts_in(source.quote) for source in shown))
    missing = []
    if Detail.AMOUNT in understanding.details and not any(
        entry.support.amount or entry.support.rate for entry in entries
    ):
        missing.append(Detail.AMOUNT)
    if Detail.LEGAL_BASIS in understanding.details and not any(entry.support.legal_basis for entry in entries):
        missing.append(Detail.LEGAL_BASIS)
    if not kinds - {CriterionKind.APPLICANT, CriterionKind.DURATION}:
        missing.append(Detail.CONDITIONS)
    if Detail.DEADLINE in understanding.details and CriterionKind.DEADLINE not in kinds:
        missing.append(Detail.DEADLINE)
    if not tells_procedure and not named & {"application-procedure", "dossier"}:
        missing.append(Detail.PROCEDURE)
    if not missing:
        return []
    listed = words.list_separator.join(words.details[one.value] for one in missing)
    return [Statement(words.not_stated.format(details=listed))]
