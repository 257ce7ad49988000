"""The figures of a run as Markdown, for a README, a pull request or a terminal."""

from __future__ import annotations

from evals.aggregate import SHARES, Figures
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.report.failures import reasons
from evals.report.judged import judged_lines
from evals.report.report import Report
from evals.report.tables import estimated
from evals.words import Words, words_in
from policy.language import LANGUAGES, Language

_BY_GROUP = ("fully right", "partial credit", "citation recall")


def as_markdown(report: Report) -> str:
    """Headline, tables and the list of failures, in the report's language."""
    figures, words = report.figures, words_in(report.language)
    lines = [f"# {report.title}", "", words.counts.format(questions=figures.questions, answers=figures.answers), ""]
    lines += summary(figures, report.language)
    titles = {"kind": words.by_kind, "language": words.by_language, "audience": words.by_audience}
    for grouping, heading in titles.items():
        found = figures.groups[grouping]
        if len(found) > 1:
            names = (heading, *map(words.measure_name, _BY_GROUP))
            lines += ["", f"| {' | '.join(names)} |", "|---|---|---|---|"]
            for name, rows in found.items():
                cells = (words.group_name(grouping, name), *(estimated(rows.get(one), words) for one in _BY_GROUP))
                lines.append(f"| {' | '.join(cells)} |")
    lines += _matrix(figures, words)
    lines += judged_lines(report.judged, words)
    wrong = [one for one in report.scores if one.flaws]
    lines += ["", f"## {words.failures} ({len(wrong)})", ""]
    lines += [f"- **{one.question.id}** {one.question.question} — {'; '.join(reasons(one, words))}" for one in wrong]
    lines += ["", f"## {words.repeat}", ""]
    lines += [f"- {key}: {value}" for key, value in report.settings.items()]
    return "\n".join(lines) + "\n"


def summary(figures: Figures, language: Language = "en") -> list[str]:
    """The table of all measures, as lines."""
    words = words_in(language)
    lines = [f"| {words.measure} | {words.value} |", "|---|---|"]
    lines += [
        f"| {words.measure_name(name)} | {estimated(figures.overall[name], words)} |"
        for name in (*SHARES, *RETRIEVAL)
        if name in figures.overall
    ]
    lines.append(f"| {words.unsupported_figures} | {figures.unsupported_figures} |")
    lines.append(f"| {words.unsupported_quotations} | {figures.unsupported_quotations} |")
    for name, one in figures.seconds.items():
        interval = words.interval(words.milliseconds(one.low), words.milliseconds(one.high))
        lines.append(f"| {words.time} {name} | {words.milliseconds(one.mean)} {interval} |")
    lines.append(f"| {words.not_scored} | {figures.not_scored} |")
    lines.append(f"| {words.outcome_name('failed')} | {figures.failed} |")
    return lines


def _matrix(figures: Figures, words: Words) -> list[str]:
    crossed = figures.groups["question x article"]
    if not crossed:
        return []
    names = (words.question_by_article, *(words.languages[one] for one in LANGUAGES))
    lines = ["", words.matrix, "", f"| {' | '.join(names)} |", "|---|---|---|---|"]
    for asked in LANGUAGES:
        cells = [crossed.get(f"{asked} x {written}", {}).get("fully right") for written in LANGUAGES]
        said = (estimated(one, words) if one else "–" for one in cells)
        lines.append(f"| {words.languages[asked]} | {' | '.join(said)} |")
    return lines
