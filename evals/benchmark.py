"""A benchmark from questions to report: what the command line, the gate and other programs call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from evals.aggregate import Figures, aggregate
from evals.formats import export_run
from evals.generate import Ask, Asked, generate
from evals.questions import Question
from evals.report import as_html, as_markdown
from evals.run_folder import RunFolder, new_run, unfinished_run
from evals.score import Scored, score_all


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


def write_report(run: RunFolder, figures: Figures, scores: Sequence[Scored]) -> list[Path]:
    """Writes `report.html`, `report.md` and `scores.csv` into the run; gives their paths."""
    title = f"Benchmark run {run.path.name}"
    settings = run.settings()
    page, text = run.path / "report.html", run.path / "report.md"
    page.write_text(as_html(title, figures, scores, settings), encoding="utf-8")
    text.write_text(as_markdown(title, figures, scores, settings), encoding="utf-8")
    return [page, text, *export_run(run, "csv", run.path / "scores.csv")]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
