"""Tables of a report, as HTML that a screen reader can walk through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from evals.uncertainty import Estimate
from evals.words import Words
from policy.language import LANGUAGES

Cell = str | tuple[str, str]
"""A text, or a value with what stands small below it."""


def table(caption: str, head: Sequence[str], rows: Sequence[Sequence[Cell]], text_columns: int = 1) -> str:
    """A table with a caption; the first column heads each row."""
    cells = "".join(f'<th scope="col"{_class(i, text_columns)}>{escape(name)}</th>' for i, name in enumerate(head))
    body = "".join(
        "<tr>"
        + f'<th scope="row">{_written(row[0])}</th>'
        + "".join(f"<td{_class(i, text_columns)}>{_written(cell)}</td>" for i, cell in enumerate(row[1:], start=1))
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def matrix(estimates: Mapping[str, Estimate], words: Words) -> str:
    """Questions in three languages against articles in three languages; a pair that was not asked is empty."""
    head = "".join(f'<th scope="col">{words.languages[language]}</th>' for language in LANGUAGES)
    rows = []
    for asked in LANGUAGES:
        cells = "".join(_cell(estimates.get(f"{asked} x {written}"), words) for written in LANGUAGES)
        rows.append(f'<tr><th scope="row">{words.languages[asked]}</th>{cells}</tr>')
    return (
        f'<div class="scroll"><table class="matrix"><caption>{escape(words.matrix)}</caption>'
        f'<thead><tr><th scope="col">{escape(words.question_by_article)}</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def estimated(one: Estimate | None, words: Words) -> str:
    """A share with its interval and count; that it was not scored where there is none.

    >>> from evals.words import words_in
    >>> estimated(Estimate(0.5, 0.25, 0.75, 8), words_in("fr"))
    '50,0\\xa0% [25,0 ; 75,0] sur 8'
    """
    if one is None:
        return words.not_scored
    return f"{words.share(one.mean, 1)} {interval_of(one, words)} {words.of.format(count=one.n)}"


def estimate_cell(one: Estimate | None, words: Words) -> Cell:
    """The same for a table of a page, where a column has to stay narrow."""
    if one is None:
        return words.not_scored
    return words.share(one.mean, 1), f"{interval_of(one, words)} {words.of.format(count=one.n)}"


def interval_of(one: Estimate, words: Words) -> str:
    """The interval of a share, in percent."""
    return words.interval(words.number(one.low * 100, 1), words.number(one.high * 100, 1))


def _cell(one: Estimate | None, words: Words) -> str:
    if one is None:
        return '<td class="quiet">–</td>'
    return (
        f'<td class="cell" style="--share: {one.mean:.3f}"><strong>{words.share(one.mean)}</strong><br>'
        f"<small>{words.share(one.low)}–{words.share(one.high)}, n = {one.n}</small></td>"
    )


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return escape(cell)
    return f"<strong>{escape(cell[0])}</strong><br><small>{escape(cell[1])}</small>"


def _class(index: int, text_columns: int) -> str:
    return ' class="text"' if index < text_columns else ""
