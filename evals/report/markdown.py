"""The figures of a run as Markdown, for a README, a pull request or a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from evals.aggregate import SHARES, Figures
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.report.failures import reasons
from evals.report.tables import NAMES, percent
from evals.score import Scored
from policy.language import LANGUAGES


def as_markdown(title: str, figures: Figures, scores: Sequence[Scored], settings: Mapping[str, Any]) -> str:
    """Headline, tables and the list of failures."""
    lines = [
        f"# {title}",
        "",
        f"{figures.questions} questions, {figures.answers} answers; in brackets 95 % intervals.",
        "",
    ]
    lines += summary(figures)
    for group in ("kind", "language", "audience"):
        found = figures.groups[group]
        if len(found) > 1:
            lines += ["", f"| {group} | fully right | partial credit | citation recall |", "|---|---|---|---|"]
            lines += [
                f"| {name} | {percent(rows.get('fully right'))} | {percent(rows.get('partial credit'))} "
                f"| {percent(rows.get('citation recall'))} |"
                for name, rows in found.items()
            ]
    lines += _matrix(figures)
    wrong = [one for one in scores if reasons(one)]
    lines += ["", f"## Failures ({len(wrong)})", ""]
    lines += [f"- **{one.question.id}** {one.question.question} — {'; '.join(reasons(one))}" for one in wrong]
    lines += ["", "## How to repeat it", ""]
    lines += [f"- {key}: {value}" for key, value in settings.items()]
    return "\n".join(lines) + "\n"


def summary(figures: Figures) -> list[str]:
    """The table of all measures, as lines."""
    lines = ["| measure | value |", "|---|---|"]
    lines += [
        f"| {name} | {percent(figures.overall[name])} |" for name in (*SHARES, *RETRIEVAL) if name in figures.overall
    ]
    lines.append(
        f"| unsupported figures, quotations | {figures.unsupported_figures}, {figures.unsupported_quotations} |"
    )
    for name, one in figures.seconds.items():
        lines.append(f"| time {name} | {one.mean * 1000:.0f} ms [{one.low * 1000:.0f}, {one.high * 1000:.0f}] |")
    lines.append(f"| not scored, failed | {figures.not_scored}, {figures.failed} |")
    return lines


def _matrix(figures: Figures) -> list[str]:
    crossed = figures.groups["question x article"]
    if not crossed:
        return []
    lines = ["", f"| question \\ article | {' | '.join(NAMES[one] for one in LANGUAGES)} |", "|---|---|---|---|"]
    for asked in LANGUAGES:
        cells = [crossed.get(f"{asked} x {written}", {}).get("fully right") for written in LANGUAGES]
        lines.append(f"| {NAMES[asked]} | {' | '.join(percent(one) if one else '–' for one in cells)} |")
    return lines
