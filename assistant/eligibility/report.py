"""What an assessment says: each support with its conditions, what is not stated, and the question worth asking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from policy.language import Language
from policy.registers import CriterionKind, Evidence, Support


class Verdict(StrEnum):
    """Three-valued: what is not known is neither met nor not met."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known_yet"


@dataclass(frozen=True, slots=True)
class CriterionAssessment:
    """One condition beside what the applicant said."""

    kind: CriterionKind
    text: str
    """The condition in the article's own words."""
    verdict: Verdict
    evidence: Evidence
    is_implied: bool = False
    """Whether it follows from the report: a support reported for a province is taken to be for that province."""
    asks: str | None = None
    """The field of the profile that would settle it; None when it is settled, or no field can."""


@dataclass(frozen=True, slots=True)
class SupportAssessment:
    """One support: not met as soon as one condition is not met, met only when all stated ones are."""

    support: Support
    verdict: Verdict
    criteria: tuple[CriterionAssessment, ...]
    unstated: tuple[str, ...]
    """What the article does not say: of `amount, conditions, beneficiary, legal_basis, deadline, procedure`."""
    legal_basis: tuple[str, ...]
    """Canonical identifiers, as the register or the article gives them."""
    url: str | None
    """Where the article stands; None when the caller gave no addresses."""


@dataclass(frozen=True, slots=True)
class EligibilityReport:
    """At most five supports, best first."""

    language: Language
    supports: tuple[SupportAssessment, ...]
    more: int
    """How many further supports were left out."""
    question: str | None
    """The one question that would settle most, in the reader's language; None when nothing is open."""
    question_field: str | None
    """The field of the profile that it asks for."""
    disclaimer: str

    def as_json(self) -> dict[str, Any]:
        """For other programs; every value is a JSON type."""
        return {
            "language": self.language,
            "supports": [_support_as_json(assessment) for assessment in self.supports],
            "more": self.more,
            "question": self.question,
            "question_field": self.question_field,
            "disclaimer": self.disclaimer,
        }


def _support_as_json(assessment: SupportAssessment) -> dict[str, Any]:
    support = assessment.support
    return {
        "id": support.id,
        "benefit": support.benefit,
        "beneficiary": support.beneficiary,
        "amount": str(support.amount.value) if support.amount else None,
        "amount_unit": support.amount.unit if support.amount else None,
        "amount_text": support.amount.text if support.amount else None,
        "is_ceiling": support.is_ceiling,
        "rate": support.rate.text if support.rate else None,
        "status": support.status.value,
        "verdict": assessment.verdict.value,
        "criteria": [
            {
                "kind": criterion.kind.value,
                "text": criterion.text,
                "verdict": criterion.verdict.value,
                "is_implied": criterion.is_implied,
                "quote": criterion.evidence.quote,
            }
            for criterion in assessment.criteria
        ],
        "unstated": list(assessment.unstated),
        "legal_basis": list(assessment.legal_basis),
        "quote": support.evidence.quote,
        "article_id": support.evidence.article_id,
        "start": support.evidence.start,
        "end": support.evidence.end,
        "url": assessment.url,
    }
