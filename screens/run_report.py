"""A run of the benchmark on the screen: its headline, its plots and failures, and two runs side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from evals import words as report_words
from evals.aggregate import Figures
from evals.compare import SECONDS, Compared, Comparison
from evals.questions import Question
from evals.report.failures import reasons
from evals.report.headline import headline
from evals.report.shares import right_answers
from evals.score import Scored
from policy.language import Language
from screens.markup import table, text
from screens.reader_format import as_day, as_number
from screens.words import Words, words_in

MOST_FAILURES = 200
_NAME = re.compile(r"(\d{8}-\d{6})-(.+)")


def run_label(name: str, language: Language) -> str:
    """A run by the day and time of its start and what it asked.

    >>> run_label("20261122-113005-small-10", "fr")
    '22 novembre 2026, 11:30:05 UTC · small-10'
    """
    parts = _NAME.fullmatch(name)
    if parts is None:
        return name
    try:
        begun = datetime.strptime(parts[1], "%Y%m%d-%H%M%S")
    except ValueError:
        return name
    return f"{as_day(begun.date(), language)}, {begun:%H:%M:%S} UTC · {parts[2]}"


def overview(figures: Figures, scores: Sequence[Scored], missing: int, language: Language) -> str:
    """The headline, the plots and the failures of a run; first of all how many questions could not be answered here."""
    words, named = words_in(language), report_words.words_in(language)
    lacking = words.articles_missing.format(missing=missing, total=figures.questions)
    note = f'<p class="note">{text(lacking)}</p>' if missing else ""
    plots = right_answers(figures, named)
    return f'{note}<div class="run">{headline(figures, named)}{plots}</div>{_failures(scores, words, language)}'


def comparison(found: Comparison, questions: Mapping[str, Question], names: tuple[str, str], language: Language) -> str:
    """Two runs, the first as the base: every measure, then the questions that changed sides."""
    words, named = words_in(language), report_words.words_in(language)
    in_both = named.in_both.format(both=found.in_both, first=found.only_first, second=found.only_second)
    rows = [_row(one, named, language) for one in found.measures]
    head = (words.measure, *names, named.difference, "")
    changed = _changed(named.only_second_right, found.gained, questions)
    changed += _changed(named.only_first_right, found.lost, questions)
    return f'<p class="quiet">{text(in_both)}</p>{table(head, rows, words.compare)}{changed}'


def _row(one: Compared, named: report_words.Words, language: Language) -> tuple[str, ...]:
    def written(value: float) -> str:
        return as_number(value, language, 3) if one.measure == SECONDS else f"{as_number(value * 100, language, 1)} %"

    sign = "+" if one.difference.mean > 0 else ""
    interval = named.interval(written(one.difference.low), written(one.difference.high))
    verdict = "" if one.verdict == "no difference shown" else f" {one.verdict}"
    return (
        f'<span title="{text(named.meanings.get(one.measure, ""))}">{text(named.measure_name(one.measure))}</span>',
        written(one.first.mean),
        written(one.second.mean),
        f"{sign}{written(one.difference.mean)} {text(interval)}",
        f'<span class="change{verdict}">{text(named.verdicts[one.verdict])}</span>',
    )


def _changed(title: str, ids: Sequence[str], questions: Mapping[str, Question]) -> str:
    if not ids:
        return ""
    asked = [questions[one] for one in ids if one in questions]
    items = "".join(f'<li lang="{one.lang}">{text(one.question)}</li>' for one in asked)
    return f"<h3>{text(title.format(questions=len(ids)))}</h3><ul>{items}</ul>"


def _failures(scores: Sequence[Scored], words: Words, language: Language) -> str:
    wrong = [one for one in scores if one.is_right is False or one.unsupported_figures or one.unsupported_quotations]
    if not wrong:
        return f"<h2>{text(words.failures)}</h2><p>{text(words.no_failures)}</p>"
    items = "".join(_failure(one, words, language) for one in wrong[:MOST_FAILURES])
    return f"<h2>{text(words.failures)} ({len(wrong)})</h2>{items}"


def _failure(one: Scored, words: Words, language: Language) -> str:
    question, named = one.question, report_words.words_in(language)
    why = "".join(f"<li>{text(reason)}</li>" for reason in reasons(one, named))
    evidence = "".join(f"<li>{text(quote)}</li>" for quote in question.evidence)
    proof = f"<p><b>{text(words.evidence_of_question)}</b></p><ul>{evidence}</ul>" if evidence else ""
    return (
        f'<details class="failure"><summary lang="{question.lang}">{text(question.question)}</summary>'
        f"<p><b>{text(words.answer)}</b> ({text(named.outcome_name(one.given.outcome))})</p>"
        f'<p lang="{question.lang}">{text(one.given.answer)}</p>'
        f"<p><b>{text(words.what_was_wrong)}</b></p><ul>{why}</ul>{proof}</details>"
    )
