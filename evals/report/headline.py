"""The first thing a reader of a report sees: a handful of figures, and what is in none of them."""

from __future__ import annotations

from html import escape

from evals.aggregate import HEADLINE, Figures
from evals.report.tables import interval_of
from evals.words import Words


def headline(figures: Figures, words: Words) -> str:
    """The figures of `HEADLINE`, the two counts that must be 0, and the time; then what could not be scored."""
    tiles = []
    for name in HEADLINE:
        one = figures.overall.get(name)
        value = "–" if one is None else words.share(one.mean, 1)
        detail = words.not_scored if one is None else f"{interval_of(one, words)} {words.of.format(count=one.n)}"
        tiles.append(_tile(words.measure_name(name), value, detail))
    for name, count in (
        (words.unsupported_figures, figures.unsupported_figures),
        (words.unsupported_quotations, figures.unsupported_quotations),
    ):
        tiles.append(_tile(name, str(count), words.must_be_zero, is_bad=count > 0))
    half, most = figures.seconds.get("p50"), figures.seconds.get("p95")
    if half and most and most.mean:
        detail = words.time_most.format(time=words.milliseconds(most.mean))
        tiles.append(_tile(words.time_half, words.milliseconds(half.mean), detail))
    left_out = [words.nothing_to_score_by.format(count=figures.not_scored)] if figures.not_scored else []
    left_out += [words.ended_in_failure.format(count=figures.failed)] if figures.failed else []
    notes = "".join(f"<p>{escape(note)}</p>" for note in left_out)
    return f'<section aria-label="{escape(words.headline)}"><dl class="tiles">{"".join(tiles)}</dl>{notes}</section>'


def _tile(name: str, value: str, detail: str, *, is_bad: bool = False) -> str:
    mark = ' class="bad"' if is_bad else ""
    return f"<div{mark}><dt>{escape(name)}</dt><dd>{escape(value)}<small>{escape(detail)}</small></dd></div>"
