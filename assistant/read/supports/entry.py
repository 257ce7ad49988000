"""A support of the register that fits a question, with what shows how well."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.eligibility import SupportAssessment
from assistant.evidence import Sentence
from policy.registers import Support, SupportStatus


@dataclass(frozen=True, slots=True)
class Entry:
    """A support of the register that fits, with what shows how well."""

    support: Support
    at: Sentence
    coverage: float
    """Share of the specific things asked about that it names, from 0 to 1; 1 when none is asked about."""
    worth: float
    assessment: SupportAssessment | None
    """Its conditions beside what the asker says; None for one that can no longer be had."""
    ceiling_of: tuple[Support, Sentence] | None = None
    """The support whose ceiling it takes over ("with the same ceiling")."""

    @property
    def is_offered(self) -> bool:
        """Whether it can be had, or may be one day."""
        return self.support.status in (SupportStatus.IN_FORCE, SupportStatus.ANNOUNCED)
