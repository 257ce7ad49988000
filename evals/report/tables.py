"""Tables of a report, as HTML that a screen reader can walk through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from evals.uncertainty import Estimate
from policy.language import LANGUAGES

NAMES = {"fr": "French", "en": "English", "vi": "Vietnamese"}


def table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]], text_columns: int = 1) -> str:
    """A table with a caption; the first column heads each row."""
    cells = "".join(f'<th scope="col"{_class(i, text_columns)}>{escape(name)}</th>' for i, name in enumerate(head))
    body = "".join(
        "<tr>"
        + f'<th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td{_class(i, text_columns)}>{escape(cell)}</td>" for i, cell in enumerate(row[1:], start=1))
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def matrix(estimates: Mapping[str, Estimate], caption: str) -> str:
    """Questions in three languages against articles in three languages; a pair that was not asked is empty."""
    head = "".join(f'<th scope="col">{NAMES[language]}</th>' for language in LANGUAGES)
    rows = []
    for asked in LANGUAGES:
        cells = "".join(_cell(estimates.get(f"{asked} x {written}")) for written in LANGUAGES)
        rows.append(f'<tr><th scope="row">{NAMES[asked]}</th>{cells}</tr>')
    return (
        f'<div class="scroll"><table class="matrix"><caption>{escape(caption)}</caption>'
        f'<thead><tr><th scope="col">question \\ article</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def percent(one: Estimate | None) -> str:
    """A share with its interval and count, "not scored" where there is none.

    >>> percent(Estimate(0.5, 0.25, 0.75, 8))
    '50.0 % [25.0, 75.0] of 8'
    """
    return (
        "not scored"
        if one is None
        else f"{one.mean:.1%}".replace("%", " %") + (f" [{one.low * 100:.1f}, {one.high * 100:.1f}] of {one.n}")
    )


def _cell(one: Estimate | None) -> str:
    if one is None:
        return '<td class="quiet">–</td>'
    return (
        f'<td class="cell" style="--share: {one.mean:.3f}"><strong>{one.mean:.0%}</strong><br>'
        f"<small>{one.low:.0%}–{one.high:.0%}, {one.n}</small></td>"
    )


def _class(index: int, text_columns: int) -> str:
    return ' class="text"' if index < text_columns else ""
