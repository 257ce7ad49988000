"""The failures of a run, one by one: what was asked, what came, what proves the right answer, what was missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from evals.score import Scored
from evals.words import Words, words_in


def failures(scores: Sequence[Scored], words: Words) -> str:
    """Every wrong answer, and every answer with an unsupported figure or quotation, in the order asked."""
    shown = [one for one in scores if one.flaws]
    if not shown:
        return f'<section id="failures"><h2>{words.failures}</h2><p>{words.no_failures}</p></section>'
    entries = "".join(_failure(one, words) for one in shown)
    return f'<section id="failures"><h2>{words.failures} ({len(shown)})</h2>{entries}</section>'


def reasons(scored: Scored, words: Words | None = None) -> list[str]:
    """What was missing or wrong, unsupported statements included, in the words of a language (English without)."""
    flaws = (words or words_in("en")).flaws
    return [flaws[flaw.kind].format(detail=flaw.detail) for flaw in scored.flaws]


def _failure(scored: Scored, words: Words) -> str:
    question, given = scored.question, scored.given
    turns = "".join(f"{turn.role}: {turn.content}\n" for turn in question.history)
    kind = escape(words.kind_name(question.type))
    outcome = escape(words.outcome_name(given.outcome))
    source_lang = f' lang="{question.source_lang}"' if question.source_lang else ""
    return (
        f'<article class="failure"><h3>{escape(question.id)} · {kind} · {words.languages[question.lang]}</h3><dl>'
        f'<dt>{words.question}</dt><dd lang="{question.lang}">{escape(turns + question.question)}</dd>'
        f'<dt>{words.answer} ({outcome})</dt><dd lang="{question.lang}">{escape(given.answer)}</dd>'
        + _list(words.cited, (f"{one.url}{words.colon}{one.quote}" for one in given.citations))
        + _list(words.evidence, question.evidence, source_lang)
        + _list(words.sources, question.sources)
        + _list(words.wrong_or_missing, reasons(scored, words), ' class="missing"')
        + "</dl></article>"
    )


def _list(name: str, entries: Iterable[str], attributes: str = "") -> str:
    items = "".join(f"<li{attributes}>{escape(entry)}</li>" for entry in entries)
    return f"<dt>{name}</dt><dd><ul>{items}</ul></dd>" if items else ""
