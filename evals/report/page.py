"""The HTML page of a run: headline, figures with intervals, plots, then every failure. One file, no script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from evals.aggregate import HEADLINE, SHARES, Figures
from evals.measures.abstention import coverage_and_accuracy
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.report.failures import failures
from evals.report.plots import coverage, intervals, times
from evals.report.tables import matrix, percent, table
from evals.score import Scored

STYLE = Path(__file__).with_name("style.css")
_FEWEST_POINTS = 5
"""A curve over fewer distinct confidences says nothing."""


def as_html(title: str, figures: Figures, scores: Sequence[Scored], settings: Mapping[str, Any]) -> str:
    """The whole report."""
    sections = [
        _headline(figures),
        _correctness(figures),
        _measures(figures),
        _abstention(scores),
        _time(figures, scores),
        failures(scores),
        _conditions(settings),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE.read_text(encoding='utf-8')}</style></head><body>"
        '<a class="skip" href="#failures">Skip to the failures</a>'
        f"<header><h1>{escape(title)}</h1><p class='quiet'>{figures.questions} questions, {figures.answers} answers. "
        "Square brackets hold 95 % bootstrap intervals.</p></header>"
        f"<main>{''.join(sections)}</main></body></html>\n"
    )


def _headline(figures: Figures) -> str:
    tiles = []
    for name in HEADLINE:
        one = figures.overall.get(name)
        value = "–" if one is None else f"{one.mean:.1%}".replace("%", " %")
        detail = "not scored" if one is None else f"[{one.low * 100:.1f}, {one.high * 100:.1f}] of {one.n}"
        tiles.append(_tile(name, value, detail))
    for name, count in (
        ("unsupported figures", figures.unsupported_figures),
        ("unsupported quotations", figures.unsupported_quotations),
    ):
        tiles.append(_tile(name, str(count), "must be 0", is_bad=count > 0))
    p50, p95 = figures.seconds.get("p50"), figures.seconds.get("p95")
    if p50 and p95:
        tiles.append(_tile("time, half of the answers", f"{p50.mean * 1000:.0f} ms", f"95 %: {p95.mean * 1000:.0f} ms"))
    left_out = [f"{figures.not_scored} answers had nothing to score them by"] if figures.not_scored else []
    left_out += [f"{figures.failed} questions ended in a failure of the assistant"] if figures.failed else []
    note = f"<p>{escape('; '.join(left_out))}.</p>" if left_out else ""
    return f'<section aria-label="Headline"><dl class="tiles">{"".join(tiles)}</dl>{note}</section>'


def _tile(name: str, value: str, detail: str, *, is_bad: bool = False) -> str:
    mark = ' class="bad"' if is_bad else ""
    return f"<div{mark}><dt>{escape(name)}</dt><dd>{escape(value)}<small>{escape(detail)}</small></dd></div>"


def _correctness(figures: Figures) -> str:
    parts = ["<h2>Fully right answers</h2>"]
    for group in ("kind", "language", "audience"):
        found = {name: rows["fully right"] for name, rows in figures.groups[group].items() if "fully right" in rows}
        if len(found) > 1:
            described = "; ".join(f"{name} {one.mean:.0%} of {one.n}" for name, one in found.items())
            parts.append(
                intervals(found, f"Fully right answers by {group}", f"By {group}, with 95 % intervals: {described}.")
            )
    crossed = {
        name: rows["fully right"]
        for name, rows in figures.groups["question x article"].items()
        if "fully right" in rows
    }
    if crossed:
        parts.append(matrix(crossed, "Fully right, by language of the question and of the articles that answer it"))
    return f"<section>{''.join(parts)}</section>" if len(parts) > 1 else ""


def _measures(figures: Figures) -> str:
    languages = figures.groups["language"]
    head = ["measure", "all", *languages]
    rows = []
    for name in [*SHARES, *RETRIEVAL]:
        if name in figures.overall:
            rows.append([name, percent(figures.overall[name]), *(percent(one.get(name)) for one in languages.values())])
    kinds = figures.groups["kind"]
    by_kind = [
        [
            kind,
            *(
                percent(found.get(name))
                for name in ("fully right", "partial credit", "citation precision", "citation recall")
            ),
        ]
        for kind, found in kinds.items()
    ]
    parts = [
        "<h2>All measures</h2>",
        table("Every measure, over all questions and by language of the question", head, rows),
    ]
    if len(kinds) > 1:
        names = ["kind", "fully right", "partial credit", "citation precision", "citation recall"]
        parts.append(table("By kind of question", names, by_kind))
    if figures.words:
        words = figures.words
        parts.append(f"<p>An answer has {words.mean:.0f} words [{words.low:.0f}, {words.high:.0f}] on average.</p>")
    return f"<section>{''.join(parts)}</section>"


def _abstention(scores: Sequence[Scored]) -> str:
    known = [one for one in scores if one.given.confidence is not None and one.is_right is not None]
    if len({one.given.confidence for one in known}) < _FEWEST_POINTS:
        return ""
    would_be_right = [bool(one.is_right) for one in known]
    points = coverage_and_accuracy(
        [one.given.confidence or 0.0 for one in known], would_be_right, [one.question.answerable for one in known]
    )
    answered = [one for one in known if not one.given.abstained]
    right = sum(bool(one.is_right) and one.question.answerable for one in answered)
    kept = (len(answered) / len(known), right / len(answered) if answered else 0.0)
    text = (
        "If only the questions of which the assistant is surest were answered: of those answered, how many are right. "
        "A question without an answer in the articles counts as wrong once it is answered. "
        f"As run, {kept[0]:.0%} were answered and {kept[1]:.0%} of them were right."
    )
    plot = coverage(points, kept, "Right answers as the threshold for answering moves", text)
    return f"<section><h2>Reliability of abstention</h2>{plot}</section>"


def _time(figures: Figures, scores: Sequence[Scored]) -> str:
    seconds = [one.given.seconds for one in scores]
    if not any(seconds):
        return ""
    p50, p95 = figures.seconds["p50"], figures.seconds["p95"]
    text = (
        f"Half of the answers took at most {p50.mean * 1000:.0f} ms [{p50.low * 1000:.0f}, {p50.high * 1000:.0f}], "
        f"95 % at most {p95.mean * 1000:.0f} ms [{p95.low * 1000:.0f}, {p95.high * 1000:.0f}]."
    )
    return f"<section><h2>Time</h2>{times(seconds, figures.seconds, 'Time for one answer', text)}</section>"


def _conditions(settings: Mapping[str, Any]) -> str:
    rows = [[key, value] for key, value in _flat(settings)]
    return (
        f"<section><h2>How to repeat it</h2>{table('What the run rests on', ['', 'value'], rows, 2)}</section>"
        if rows
        else ""
    )


def _flat(settings: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in settings.items():
        name = f"{prefix}{key}"
        found += _flat(value, f"{name}: ") if isinstance(value, Mapping) else [(name, str(value))]
    return found
