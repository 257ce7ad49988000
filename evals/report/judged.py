"""What a judge said of a run, never without how far it agrees with people."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from evals.agreement import LEAST_KAPPA
from evals.judge import Judged
from evals.report.tables import estimated, table
from evals.words import Words


def judged_section(judged: Sequence[Judged], words: Words) -> str:
    """A row an aspect; empty where nothing was judged."""
    if not judged:
        return ""
    note = words.judge_note.format(least=words.number(LEAST_KAPPA, 1))
    figures = table(words.judge, _head(words), [_row(one, words) for one in judged], text_columns=6)
    return f"<section><h2>{words.judge}</h2><p>{escape(note)}</p>{figures}</section>"


def judged_lines(judged: Sequence[Judged], words: Words) -> list[str]:
    """The same as lines of Markdown."""
    if not judged:
        return []
    head = _head(words)
    lines = ["", f"## {words.judge}", "", words.judge_note.format(least=words.number(LEAST_KAPPA, 1)), ""]
    lines += [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    return lines + [f"| {' | '.join(_row(one, words))} |" for one in judged]


def _head(words: Words) -> list[str]:
    return [words.measure, words.value, words.agreement_heading, "", words.not_judged, words.model]


def _row(one: Judged, words: Words) -> tuple[str, ...]:
    agreed = one.agreement
    agreement = words.agreement.format(
        share=words.share(agreed.share), labels=agreed.labels, kappa=words.number(agreed.kappa, 2)
    )
    left_out = words.why_not_judged.format(
        not_applicable=one.not_applicable, unreadable=one.unreadable, no_reply=one.no_reply, not_asked=one.not_asked
    )
    return (
        words.aspects[one.aspect],
        estimated(one.score, words),
        agreement,
        words.reliable if agreed.is_enough else words.not_reliable,
        f"{one.not_judged} ({left_out})" if one.not_judged else "0",
        f"{one.model}, {words.rubric} {one.rubric}",
    )
