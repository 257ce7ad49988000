"""The failures of a run, one by one: what was asked, what came, what proves the right answer, what was missing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from evals.score import Scored


def failures(scores: Sequence[Scored]) -> str:
    """Every wrong answer, and every answer with an unsupported figure or quotation, in the order asked."""
    shown = [one for one in scores if one.is_right is False or one.unsupported_figures or one.unsupported_quotations]
    if not shown:
        return '<section id="failures"><h2>Failures</h2><p>None.</p></section>'
    return f'<section id="failures"><h2>Failures ({len(shown)})</h2>{"".join(map(_failure, shown))}</section>'


def reasons(scored: Scored) -> list[str]:
    """What was missing or wrong, unsupported statements included."""
    found = list(scored.why_wrong)
    found += [f"in no cited sentence: {text}" for text in scored.unsupported_figures]
    return found + [f"quoted but not to the letter: {text}" for text in scored.unsupported_quotations]


def _failure(scored: Scored) -> str:
    question, given = scored.question, scored.given
    turns = "".join(f"{turn.role}: {turn.content}\n" for turn in question.history)
    evidence = "".join(f'<li lang="{question.source_lang or ""}">{escape(text)}</li>' for text in question.evidence)
    sources = "".join(f"<li>{escape(url)}</li>" for url in question.sources)
    cited = "".join(f"<li>{escape(one.url)}: {escape(one.quote)}</li>" for one in given.citations)
    wrong = "".join(f'<li class="missing">{escape(text)}</li>' for text in reasons(scored))
    return (
        f'<article class="failure"><h3>{escape(question.id)} · {escape(question.type)} · {question.lang}</h3><dl>'
        f'<dt>Question</dt><dd lang="{question.lang}">{escape(turns + question.question)}</dd>'
        f'<dt>Answer ({escape(given.outcome)})</dt><dd lang="{question.lang}">{escape(given.answer)}</dd>'
        + _list("Cited", cited)
        + _list("Evidence", evidence)
        + _list("Articles that answer it", sources)
        + _list("What was wrong or missing", wrong)
        + "</dl></article>"
    )


def _list(name: str, entries: str) -> str:
    return f"<dt>{name}</dt><dd><ul>{entries}</ul></dd>" if entries else ""
