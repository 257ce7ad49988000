"""The HTML page of a run: headline, figures with intervals, plots, then every failure. One file, no script."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from evals.report.curves import abstention, time
from evals.report.failures import failures
from evals.report.headline import headline
from evals.report.judged import judged_section
from evals.report.report import Report
from evals.report.shares import meanings, measures, right_answers
from evals.report.tables import table
from evals.words import Words, words_in

STYLE = Path(__file__).with_name("style.css")


def as_html(report: Report) -> str:
    """The whole page, in the report's language."""
    figures, scores, words = report.figures, report.scores, words_in(report.language)
    sections = [
        headline(figures, words),
        right_answers(figures, words),
        measures(figures, words),
        judged_section(report.judged, words),
        abstention(scores, words),
        time(figures, scores, words),
        failures(scores, words),
        meanings(figures, words),
        _conditions(report.settings, words),
    ]
    counts = words.counts.format(questions=figures.questions, answers=figures.answers)
    return (
        f'<!DOCTYPE html>\n<html lang="{report.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(report.title)}</title><style>{STYLE.read_text(encoding='utf-8')}</style></head><body>"
        f'<a class="skip" href="#failures">{escape(words.skip)}</a>'
        f"<header><h1>{escape(report.title)}</h1><p class='quiet'>{escape(counts)}</p></header>"
        f"<main>{''.join(sections)}</main></body></html>\n"
    )


def _conditions(settings: Mapping[str, Any], words: Words) -> str:
    rows = flat(settings)
    if not rows:
        return ""
    return f"<section><h2>{words.repeat}</h2>{table(words.rests_on, ['', words.value], rows, 2)}</section>"


def flat(settings: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Nested settings as one list of names and values.

    >>> flat({"machine": {"python": "3.11"}, "repeats": 1})
    [('machine: python', '3.11'), ('repeats', '1')]
    """
    found: list[tuple[str, str]] = []
    for key, value in settings.items():
        name = f"{prefix}{key}"
        found += flat(value, f"{name}: ") if isinstance(value, Mapping) else [(name, str(value))]
    return found
