"""Corrections put into the registers of an article: entries added, misreadings dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ingest.extract.corrections import (
    ArticleCorrections,
    CorrectionError,
    InstrumentCorrection,
    SupportCorrection,
    evidence_of,
    problems_in,
)
from policy.article import Article
from policy.dates import Period, Precision, find_dates
from policy.language import Language
from policy.legal_reference import LegalReference, canonical_identifier, find_references
from policy.quantity import Quantity, find_quantities
from policy.registers import Criterion, Evidence, InstrumentMention, Registers, Support


def with_corrections(registers: Registers, article: Article, corrections: ArticleCorrections) -> Registers:
    """The registers with what the corrections add and without what they drop.

    `CorrectionError` when a quote is not in the article to the letter: nothing enters that the article does not say.
    """
    if problems := problems_in(corrections, article):
        raise CorrectionError("; ".join(problems))
    instruments = list(registers.instruments)
    for dropped in corrections.not_instruments:
        wrong = _canonical(dropped.identifier)
        instruments = [
            mention
            for mention in instruments
            if canonical_identifier(mention.reference) != wrong
            or not _within(mention.evidence, evidence_of(dropped.quote, article))
        ]
    supports = list(registers.supports)
    for entry in corrections.not_supports:
        quoted = evidence_of(entry.quote, article)
        supports = [support for support in supports if not _within(support.evidence, quoted)]
    added = [_mention(entry, article) for entry in corrections.instruments]
    places = {(canonical_identifier(one.reference), one.evidence) for one in added}
    # A corrected sentence replaces what the rules read of the same instrument in it.
    instruments = [one for one in instruments if (canonical_identifier(one.reference), one.evidence) not in places]
    added_supports = [_support(entry, article) for entry in corrections.supports]
    quotes = {support.evidence for support in added_supports}
    return replace(
        registers,
        instruments=tuple(sorted([*instruments, *added], key=lambda mention: mention.evidence.start)),
        supports=tuple([support for support in supports if support.evidence not in quotes] + added_supports),
    )


def _within(evidence: Evidence, quoted: Evidence | None) -> bool:
    """Whether two quotes overlap: a maintainer may copy less, or more, than the sentence."""
    return quoted is not None and evidence.start < quoted.end and quoted.start < evidence.end


def _canonical(identifier: str) -> str:
    return canonical_identifier(find_references(identifier)[0])


def _quoted(quote: str, article: Article) -> Evidence:
    evidence = evidence_of(quote, article)
    if evidence is None:
        raise CorrectionError(f"the quote “{quote}” is not in the article to the letter; copy it from there.")
    return evidence


def _mention(entry: InstrumentCorrection, article: Article) -> InstrumentMention:
    evidence = _quoted(entry.quote, article)
    return InstrumentMention(
        reference=_reference(entry.identifier, evidence),
        evidence=evidence,
        issued=_day(entry.issued, evidence, article.language) if entry.issued else None,
        body=entry.body,
        subject=entry.subject,
        places=entry.places,
        relations=tuple((one.relation, _reference(one.instrument, evidence)) for one in entry.relations),
    )


def _reference(identifier: str, evidence: Evidence) -> LegalReference:
    """The instrument where the quote names it; else the instrument with the whole quote as its place."""
    wanted = find_references(identifier)[0]
    for found in find_references(evidence.quote):
        if canonical_identifier(found) == canonical_identifier(wanted):
            return replace(found, start=found.start + evidence.start, end=found.end + evidence.start)
    return replace(wanted, start=evidence.start, end=evidence.end, text=evidence.quote)


def _day(day: date, evidence: Evidence, language: Language) -> Period:
    for found in find_dates(evidence.quote, language):
        if found.first == day and found.precision is Precision.DAY:
            return replace(found, start=found.start + evidence.start, end=found.end + evidence.start)
    return Period(day, day, Precision.DAY, evidence.start, evidence.end, evidence.quote)


def _support(entry: SupportCorrection, article: Article) -> Support:
    evidence = _quoted(entry.quote, article)
    return Support(
        id=f"{article.id}:{evidence.start}:{evidence.end}",
        beneficiary=entry.beneficiary,
        benefit=entry.benefit,
        amount=_quantity(entry.amount, evidence, article.language),
        is_ceiling=entry.is_ceiling,
        criteria=tuple(
            Criterion(one.kind, one.text, _quoted(one.quote, article) if one.quote else evidence, None, one.concepts)
            for one in entry.criteria
        ),
        legal_basis=tuple(_reference(identifier, evidence) for identifier in entry.legal_basis),
        status=entry.status,
        places=entry.places,
        evidence=evidence,
        rate=_quantity(entry.rate, evidence, article.language),
    )


def _quantity(written: str | None, evidence: Evidence, language: Language) -> Quantity | None:
    if written is None:
        return None
    read: Sequence[Quantity] = find_quantities(written, language)
    if not read:
        raise CorrectionError(f"“{written}” cannot be read as an amount or a rate; write it as the article does.")
    start = evidence.start + evidence.quote.index(written)
    return replace(read[0], start=start + read[0].start, end=start + read[0].end)
