"""What a legal reference is: type, number, year, issuing body, and which of these are stated."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class InstrumentType(StrEnum):
    """Types of instrument, named in English."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    PLAN = "plan"
    DECREE = "decree"
    CIRCULAR = "circular"
    DIRECTIVE = "directive"
    LAW = "law"
    PROGRAMME = "programme"
    CONCLUSION = "conclusion"
    OTHER = "other"


class Level(StrEnum):
    """Where an issuing body stands."""

    CENTRAL = "central"
    PROVINCIAL = "provincial"
    LOCAL = "local"


class Basis(StrEnum):
    """Whether a part of a reference is written out or follows from its suffix."""

    STATED = "stated"
    IMPLIED = "implied"


@dataclass(frozen=True, slots=True)
class IssuingBody:
    """Who issued an instrument."""

    id: str
    """E.g. `politburo`, `provincial_people_council`, `provincial_party_committee`, `prime_minister`."""
    level: Level
    basis: Basis
    text: str | None = field(default=None, compare=False)
    """The body as the text names it, when it does; two references to one body are equal however they name it."""


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A place inside an instrument; labels as written ("5", "2", "a")."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None


@dataclass(frozen=True, slots=True)
class LegalReference:
    """A reference read from a text: `text[start:end]` is what was read.

    The span covers type, number, year, suffix, name and pinpoint. A body or a date stated beside the reference is read
    into `body` and `year`, but lies outside the span.
    """

    type: InstrumentType | None
    type_basis: Basis | None
    number: str | None
    """Digits as written without leading zeros, e.g. "57"; None for a law known by name."""
    year: int | None
    suffix: str | None
    """In canonical form with diacritics, e.g. "NQ-HĐND", "NQ/TW", "QĐ-TTg"; None when not written."""
    body: IssuingBody | None
    name: str | None
    """For laws and programmes known by name: the name as written."""
    pinpoint: Pinpoint | None
    start: int
    end: int
    text: str
    year_in_number: bool = False
    """Whether the year belongs to the number ("24/2022/…"), or is only said beside it ("24 of 2022")."""
