"""The shares of a run: right answers by group as plots, every measure as a table, and what each of them means."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from evals.aggregate import SHARES, Figures
from evals.matching import fold
from evals.measures.retrieval import MEASURES as RETRIEVAL
from evals.report.plots import intervals
from evals.report.tables import estimate_cell, matrix, table
from evals.uncertainty import Estimate
from evals.words import Words

BY_KIND = ("fully right", "partial credit", "citation precision", "citation recall")
"""Measures of the table by kind of question."""


def right_answers(figures: Figures, words: Words) -> str:
    """Fully right answers by kind, language and audience, and by language of question and article."""
    parts = []
    titles = {"kind": words.by_kind, "language": words.by_language, "audience": words.by_audience}
    for grouping, title in titles.items():
        found = {
            name: rows["fully right"]
            for name, rows in _named(figures.groups[grouping], grouping, words)
            if "fully right" in rows
        }
        if len(found) > 1:
            described = "; ".join(
                words.share_of.format(name=name, share=words.share(one.mean), count=one.n)
                for name, one in found.items()
            )
            parts.append(f"<h3>{escape(title)}</h3>")
            parts.append(intervals(found, title, words.described.format(groups=described), words))
    crossed = {
        name: rows["fully right"]
        for name, rows in figures.groups["question x article"].items()
        if "fully right" in rows
    }
    if crossed:
        parts.append(matrix(crossed, words))
    return f"<section><h2>{words.right_answers}</h2>{''.join(parts)}</section>" if parts else ""


def measures(figures: Figures, words: Words) -> str:
    """Every measure over all questions and by language, then some by kind, then the length of answers."""
    languages, kinds = figures.groups["language"], figures.groups["kind"]
    # One language only: its column would say what the first one says.
    columns = languages if len(languages) > 1 else {}
    head = [words.measure, words.all, *(words.group_name("language", name) for name in columns)]
    rows = [
        (
            words.measure_name(name),
            estimate_cell(figures.overall[name], words),
            *(estimate_cell(one.get(name), words) for one in columns.values()),
        )
        for name in (*SHARES, *RETRIEVAL)
        if name in figures.overall
    ]
    parts = [table(words.measures_by_language, head, rows)]
    if len(kinds) > 1:
        by_kind = [
            (kind, *(estimate_cell(found.get(name), words) for name in BY_KIND))
            for kind, found in _named(kinds, "kind", words)
        ]
        parts.append(table(words.measures_by_kind, [words.kind, *map(words.measure_name, BY_KIND)], by_kind))
    if figures.words:
        mean, low, high = (words.number(value) for value in (figures.words.mean, figures.words.low, figures.words.high))
        parts.append(f"<p>{escape(words.length.format(mean=mean, low=low, high=high))}</p>")
    return f"<section><h2>{words.all_measures}</h2>{''.join(parts)}</section>"


def meanings(figures: Figures, words: Words) -> str:
    """What each measure of this run says, so that the page needs no other."""
    rows = [(words.measure_name(name), meaning) for name, meaning in words.meanings.items() if name in figures.overall]
    heading = words.what_measures_mean
    return f"<section><h2>{heading}</h2>{table(heading, [words.measure, ''], rows, 2)}</section>" if rows else ""


def _named(
    groups: Mapping[str, Mapping[str, Estimate]], grouping: str, words: Words
) -> list[tuple[str, Mapping[str, Estimate]]]:
    """Groups by the names that readers see, in the order of those."""
    named = {words.group_name(grouping, name): rows for name, rows in groups.items()}
    return [(name, named[name]) for name in sorted(named, key=fold)]
