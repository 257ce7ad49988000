"""An eligibility report as Markdown, in the reader's language."""

from __future__ import annotations

from assistant.eligibility.report import CriterionAssessment, EligibilityReport, SupportAssessment
from assistant.eligibility.words import LABELS, STATUSES, VERDICTS
from policy.language import Language
from policy.quantity import write


def write_report(report: EligibilityReport) -> str:
    """The report as a sheet to read or take away: each support, its conditions with their sentences, what is open."""
    labels = LABELS[report.language]
    parts = [_support(number, one, report.language) for number, one in enumerate(report.supports, 1)]
    if not parts:
        parts.append(labels["none"])
    if report.more:
        parts.append(
            f"{labels['more']} : {report.more}" if report.language == "fr" else f"{labels['more']}: {report.more}"
        )
    if report.question is not None:
        parts.append(f"**{labels['ask']}**{_colon(report.language)} {report.question}")
    parts.append(f"_{report.disclaimer}_")
    return "\n\n".join(parts)


def _colon(language: Language) -> str:
    return " :" if language == "fr" else ":"


def _support(number: int, assessment: SupportAssessment, language: Language) -> str:
    support, labels, colon = assessment.support, LABELS[language], _colon(language)
    heading = f"{number}. **{_one_line(support.benefit)}** ({STATUSES[language][support.status]})"
    lines = [f"{heading}{colon} {VERDICTS[language][assessment.verdict]}"]
    if support.amount is not None:
        name = labels["up_to"] if support.is_ceiling else labels["amount"]
        lines.append(f"   - {name}{colon} {write(support.amount, language)}")
    if support.rate is not None:
        lines.append(f"   - {labels['rate']}{colon} {write(support.rate, language)}")
    lines += [f"   - {_criterion(criterion, language)}" for criterion in assessment.criteria]
    if assessment.legal_basis:
        lines.append(f"   - {labels['basis']}{colon} {', '.join(assessment.legal_basis)}")
    if assessment.unstated:
        lines.append(f"   - {labels['unstated']}{colon} {', '.join(labels[name] for name in assessment.unstated)}")
    lines.append(f"   - « {_one_line(support.evidence.quote)} »")
    if assessment.url is not None:
        lines.append(f"   - {labels['source']}{colon} {assessment.url}")
    return "\n".join(lines)


def _criterion(criterion: CriterionAssessment, language: Language) -> str:
    labels, colon = LABELS[language], _colon(language)
    if criterion.is_implied:
        said = f"{labels['implied']} {criterion.text}"
        return f"{said}{colon} {VERDICTS[language][criterion.verdict]}"
    quote = f" (« {_one_line(criterion.evidence.quote)} »)"
    return f"{labels['stated']} « {_one_line(criterion.text)} »{colon} {VERDICTS[language][criterion.verdict]}{quote}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
