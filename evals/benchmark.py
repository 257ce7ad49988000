"""A benchmark from questions to report: what the command line, the gate and other programs call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from evals.aggregate import Figures, aggregate
from evals.formats import export_run
from evals.generate import Ask, Asked, generate
from evals.judge import Judged
from evals.questions import Question
from evals.report import Report, as_html, as_markdown
from evals.run_folder import RunFolder, new_run, unfinished_run
from evals.score import Scored, score_all
from evals.words import words_in
from policy.language import Language

_JUDGED = TypeAdapter(list[Judged])


def run_benchmark(
    questions: Sequence[Question],
    ask: Ask,
    out: Path,
    name: str,
    settings: Mapping[str, Any],
    *,
    repeats: int = 1,
    progress: Callable[[Asked], None] = lambda asked: None,
) -> RunFolder:
    """Asks all questions into a run folder under `out` and gives it; an unfinished run like it is continued."""
    known = {**settings, "repeats": repeats}
    run = unfinished_run(out, name, questions, known) or new_run(out, name)
    run.write_questions(questions)
    run.write_settings({**known, "started": _now()})
    generate(questions, ask, run, repeats=repeats, progress=progress)
    run.write_settings({**run.settings(), "finished": _now()})
    return run


def score_run(run: RunFolder) -> tuple[Figures, list[Scored]]:
    """Scores the answers of a run anew and writes `scores.jsonl` and `aggregate.json`; nothing is asked."""
    scores = score_all(run.questions(), run.answers())
    figures = aggregate(scores)
    run.write_lines("scores.jsonl", [scored.as_json() for scored in scores])
    run.write_json("aggregate.json", figures.as_json())
    return figures, scores


def write_report(run: RunFolder, figures: Figures, scores: Sequence[Scored], language: Language = "en") -> list[Path]:
    """Writes `report.html`, `report.md` (in `language`) and `scores.csv` into the run; gives their paths."""
    title = words_in(language).title.format(name=run.path.resolve().name)
    report = Report(title, figures, scores, run.settings(), language, judged_in(run))
    page, text = run.path / "report.html", run.path / "report.md"
    page.write_text(as_html(report), encoding="utf-8")
    text.write_text(as_markdown(report), encoding="utf-8")
    return [page, text, *export_run(run, "csv", run.path / "scores.csv")]


def judged_in(run: RunFolder) -> list[Judged]:
    """What a judge said of the run, in `judge.json`; empty where it was not judged."""
    file = run.path / "judge.json"
    return _JUDGED.validate_json(file.read_bytes()) if file.exists() else []


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
