"""Answers on supports from the register: a line per support, conditions beside what the asker says, what is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.eligibility import CriterionAssessment, Profile, Verdict
from assistant.eligibility.words import LABELS, VERDICTS
from assistant.evidence import Evidence
from assistant.read import support_words
from assistant.read.conditions import conditions_after
from assistant.read.support_entries import entries_for, profile_of
from assistant.read.support_entry import Entry
from assistant.read.support_topic import specific_things
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.legal_reference import LegalReference, Match, refers_to, spoken
from policy.places import place
from policy.quantity import Qualifier, write
from policy.registers import CriterionKind, SupportStatus

_MOST, _MOST_LISTED, _MOST_QUOTED, _MOST_CONDITIONS = 4, 12, 3, 6
_NOT = re.compile(r"\b(?:ne|n'\w+|not|non|khong|except|sauf|tru|exclu\w*|no)\b")
_MAY = re.compile(
    r"(?:puis|peut|peuvent|pouvons|pourrait|pourra)-|peut-\w+|eligib|\bcan\b|\bmay\b|qualif|entitled|du dieu kien|duoc"
    r".{0,60}khong|co the|ai-je droit|avons-nous droit"
)


def read_registered_support(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The supports of the register that fit the question; None when none fits well enough."""
    entries = entries_for(understanding, evidence)
    if not entries:
        return None
    language = understanding.language
    words = words_in(language)
    whole = understanding.asks(Kind.LIST, Kind.SUMMARY)
    groups = once_each(entries)[: _MOST_LISTED if whole else _MOST]
    best = [group[0] for group in groups]
    profile = profile_of(understanding)
    judged = _judged(best, understanding, profile)
    lead = _verdict(best, judged, understanding)
    lead.append(Statement(words.supports_found))
    several = len({entry.support.places for entry in best}) > 1
    lines = [support_line(group, understanding, several) for group in groups]
    lines += bases_of(best, evidence, understanding)
    lines += _conditions(judged, understanding, profile, evidence)
    quotes: dict[tuple[str, int, int], Source] = {}
    for entry in best:
        quotes.setdefault((source := entry.at.source()).key, source)
    shown = list(quotes.values())[: _MOST_LISTED if whole else _MOST_QUOTED]
    for following in conditions_after(best[0].at, evidence, 1):
        if following.source().key not in quotes:
            shown.append(following.source())
    notes = [*_open(best, shown, understanding), Statement(words.not_a_decision)]
    return Reading(Outcome.ANSWERED, tuple(lead), tuple(dict.fromkeys(lines)), quotes=tuple(shown), notes=tuple(notes))


def once_each(entries: Sequence[Entry]) -> list[list[Entry]]:
    """A support that several articles tell is one."""
    groups: dict[object, list[Entry]] = {}
    for entry in entries:
        support = entry.support
        value = (support.amount.value if support.amount else None, support.rate.value if support.rate else None)
        key: object = (support.places, value) if any(value) else support.id
        groups.setdefault(key, []).append(entry)
    return list(groups.values())


def support_line(group: Sequence[Entry], understanding: Understanding, several: bool) -> Statement:
    """One line on a support that one or more articles tell: rate, amount, in the article's words, for whom."""
    language = understanding.language
    words = words_in(language)
    opening, closing = words.quotes
    entry = next((one for one in group if one.at.article.language == language), group[0])
    support = entry.support
    sources = {one.at.source().key: one.at.source() for one in group[:2]}
    values = [f"**{write(support.rate, language)}**"] if support.rate else []
    if support.amount:
        amount = write(support.amount, language)
        is_bare = support.is_ceiling and support.amount.qualifier is Qualifier.EXACT
        values.append(f"**{amount}** ({LABELS[language]['up_to']})" if is_bare else f"**{amount}**")
    elif entry.ceiling_of and (ceiling := entry.ceiling_of[0].amount) is not None:
        values.append(support_words.SAME_CEILING[language].format(amount=write(ceiling, language)))
        sources.setdefault((source := entry.ceiling_of[1].source()).key, source)
    quoted = f"{opening}{' '.join(support.benefit.split())}{closing}"
    colon = " : " if language == "fr" else ": "
    parts = [colon.join(part for part in (", ".join(values), quoted) if part)]
    who = " ".join((support.beneficiary or "").split())
    if who and fold(who) not in fold(" ".join(support.benefit.split())):
        parts.append(support_words.FOR_WHOM[language].format(who=f"{opening}{who}{closing}"))
    if several and support.places:
        where = words.list_separator.join(place(one).names[language] for one in support.places)
        parts.append(words.instrument_place.format(place=where))
    if support.status is not SupportStatus.IN_FORCE:
        parts.append(f"**{words.support_status[support.status.value]}**")
    return Statement("; ".join(parts), tuple(sources.values()))


def bases_of(entries: Sequence[Entry], evidence: Evidence, understanding: Understanding) -> list[Statement]:
    """The texts that the supports rest on, each once, cited where the article names it."""
    words = words_in(understanding.language)
    found: dict[str, Statement] = {}
    for entry in entries:
        for basis in entry.support.legal_basis[:1]:
            name = spoken(replace(basis, pinpoint=None), understanding.language)
            source = _naming(basis, entry, evidence)
            if source is not None:
                found.setdefault(name, Statement(words.support_basis.format(basis=f"**{name}**"), (source,)))
    return list(found.values())


def _naming(basis: LegalReference, entry: Entry, evidence: Evidence) -> Source | None:
    story = [entry.at, *evidence.shelf.story(entry.at.article)]
    return next(
        (
            sentence.source()
            for sentence in story
            if any(refers_to(basis, one) is Match.YES for one in sentence.facts.references)
        ),
        None,
    )


def _judged(
    entries: Sequence[Entry], understanding: Understanding, profile: Profile
) -> list[tuple[Entry, CriterionAssessment]]:
    """The stated conditions of the best supports, those that settle something first, each once."""
    found: dict[str, tuple[Entry, CriterionAssessment]] = {}
    for entry in entries:
        for one in entry.assessment.criteria if entry.assessment else ():
            if not one.is_implied and one.kind is not CriterionKind.APPLICANT:
                found.setdefault(fold(one.text), (entry, one))
    order = {Verdict.NOT_MET: 0, Verdict.MET: 1, Verdict.NOT_KNOWN: 2}
    return sorted(found.values(), key=lambda pair: order[pair[1].verdict])


def _verdict(
    entries: Sequence[Entry], judged: Sequence[tuple[Entry, CriterionAssessment]], understanding: Understanding
) -> list[Statement]:
    """Yes, no or not yet, where that is asked and the articles allow it."""
    language = understanding.language
    statuses = {entry.support.status for entry in entries}
    source = (entries[0].at.source(),)
    if statuses == {SupportStatus.ANNOUNCED}:
        return [Statement(support_words.NOT_YET[language], source)]
    if statuses == {SupportStatus.ENDED}:
        return [Statement(support_words.NO_LONGER[language], source)]
    if not understanding.asks(Kind.YES_NO) or not _MAY.search(fold(understanding.text)):
        return []
    failing = [one for _, one in judged if one.verdict is Verdict.NOT_MET]
    excluded = [pair for pair in judged if _excludes(pair[1], understanding)]
    if failing or excluded:
        return [Statement(support_words.EXCLUDED[language], source)]
    if judged and all(entry.assessment is not None and entry.assessment.verdict is Verdict.MET for entry in entries):
        return [Statement(support_words.ALL_MET[language], source)]
    return []


def _excludes(criterion: CriterionAssessment, understanding: Understanding) -> bool:
    """Whether the condition shuts out what the question names ("foreign-owned firms are not eligible")."""
    if not _NOT.search(fold(criterion.text)):
        return False
    named = concepts_in(criterion.text)
    asked = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS]
    return any(names_concept(one, named) for one in asked if one in specific_things(understanding))


def _conditions(
    judged: Sequence[tuple[Entry, CriterionAssessment]],
    understanding: Understanding,
    profile: Profile,
    evidence: Evidence,
) -> list[Statement]:
    """The conditions, each with whether it is met where the asker says enough of themselves."""
    says = any(
        value is not None
        for value in (profile.age_years, profile.employees, profile.size, profile.co_funding_percent, profile.sector)
    )
    asked = Detail.CONDITIONS in understanding.details or (
        understanding.asks(Kind.YES_NO) and _MAY.search(fold(understanding.text)) is not None
    )
    if not (says or asked):
        return []
    language = understanding.language
    opening, closing = words_in(language).quotes
    found = []
    for entry, one in judged[:_MOST_CONDITIONS]:
        if not asked and one.verdict is Verdict.NOT_KNOWN:
            continue
        text = f"{opening}{' '.join(one.text.split())}{closing}"
        settled = one.verdict is not Verdict.NOT_KNOWN or says
        frame = support_words.CONDITION if settled else support_words.STATED
        source = evidence.shelf.source(one.evidence) or entry.at.source()
        found.append(Statement(frame[language].format(text=text, verdict=VERDICTS[language][one.verdict]), (source,)))
    return found


def _open(entries: Sequence[Entry], shown: Sequence[Source], understanding: Understanding) -> list[Statement]:
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
    if not kinds - {CriterionKind.APPLICANT}:
        missing.append(Detail.CONDITIONS)
    if Detail.DEADLINE in understanding.details and CriterionKind.DEADLINE not in kinds:
        missing.append(Detail.DEADLINE)
    if not named & {"application-procedure", "dossier"}:
        missing.append(Detail.PROCEDURE)
    if not missing:
        return []
    listed = words.list_separator.join(words.details[one.value] for one in missing)
    return [Statement(words.not_stated.format(details=listed))]
