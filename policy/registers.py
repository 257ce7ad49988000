"""The three registers: what the articles say of instruments, supports and figures, entry by entry.

Everything here was read from an article and points at the exact span it was read from. Nothing is filled in: what an
article does not state is `None` or empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policy.dates import Period
from policy.legal_reference import LegalReference
from policy.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where something was read: `article.text[start:end] == quote`. The quote is the whole sentence, to the letter."""

    article_id: str
    start: int
    end: int
    quote: str


class Relation(StrEnum):
    """What one instrument does to another."""

    AMENDS = "amends"
    REPLACES = "replaces"
    IMPLEMENTS = "implements"
    ENDS = "ends"


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """What one sentence of one article says of an instrument."""

    reference: LegalReference
    evidence: Evidence
    issued: Period | None = None
    """The date of the instrument that this sentence states."""
    body: str | None = None
    """The issuing body as this sentence names it (stated, not implied by the suffix)."""
    subject: str | None = None
    """What it is about, in the article's own words (a substring of the quote)."""
    places: tuple[str, ...] = ()
    relations: tuple[tuple[Relation, LegalReference], ...] = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """One instrument over all articles; where they disagree, every version is kept in its mentions."""

    id: str
    """Canonical identifier, e.g. `13-NQ/TU@quang-ninh`; @ and a place where several bodies can give that number."""
    reference: LegalReference
    """The fullest reference met."""
    aliases: tuple[str, ...]
    places: tuple[str, ...]
    mentions: tuple[InstrumentMention, ...]


class SupportStatus(StrEnum):
    """Whether a support can be had, as far as the article tells."""

    IN_FORCE = "in_force_as_reported"
    ANNOUNCED = "announced_or_recommended"
    EXAMPLE = "example_only"
    ENDED = "ended"


class CriterionKind(StrEnum):
    """What a condition is about."""

    APPLICANT = "applicant"
    SIZE = "size"
    AGE = "age"
    SECTOR = "sector"
    PLACE = "place"
    COUNTERPART = "counterpart"
    DEADLINE = "deadline"
    DURATION = "duration"
    """For how long, or how often, it is paid."""
    ACTIVITY = "activity"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One condition of a support, as stated."""

    kind: CriterionKind
    text: str
    """The article's own words (a substring of the quote)."""
    evidence: Evidence
    quantity: Quantity | None = None
    """The bound it states, e.g. "at most 5 years"."""
    concepts: tuple[str, ...] = ()
    """Ids from `policy.terms` that the text names (applicant kinds, sectors, activities)."""


@dataclass(frozen=True, slots=True)
class Support:
    """A benefit somebody may qualify for, as one article reports it."""

    id: str
    beneficiary: str | None
    benefit: str
    amount: Quantity | None
    is_ceiling: bool
    """Whether the amount is the most one can get ("up to"), not what everybody gets."""
    criteria: tuple[Criterion, ...]
    legal_basis: tuple[LegalReference, ...]
    status: SupportStatus
    places: tuple[str, ...]
    evidence: Evidence
    rate: Quantity | None = None
    """A share of costs, a percentage."""
    purpose: tuple[str, ...] = ()
    """What the words above it say that it is for, widest first: titles, lines that open its list, the first words of
    its sentence; empty where `benefit` says all. Substrings of the article's text."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value: who or where, what, how much, when."""

    quantity: Quantity
    measure: str
    """What is measured, in the article's own words: a substring of the quote, or of the sentence at `noun_at`."""
    concepts: tuple[str, ...]
    """Ids from `policy.terms` that the measure names: the same thing in three languages has the same ids."""
    places: tuple[str, ...]
    subject: str | None
    """Who it is about when it is not a place: an organisation, a project, a fund."""
    period: Period | None
    evidence: Evidence
    noun_at: int | None = None
    """Where in the article the sentence begins that names what is counted, where a number leaves its noun to it."""


@dataclass(frozen=True, slots=True)
class Registers:
    """All that was read from one article."""

    instruments: tuple[InstrumentMention, ...] = ()
    supports: tuple[Support, ...] = ()
    figures: tuple[Figure, ...] = ()
