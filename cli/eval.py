"""`policy-assistant eval`: a benchmark run, scored and reported; runs compared; questions of other formats read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from cli.exit_codes import FAILED, MISUSED
from cli.options import LibraryOption, SettingsOption, open_library, settings_for
from policy.language import Language

if TYPE_CHECKING:
    from evals.aggregate import Figures
    from evals.generate import Asked
    from evals.judge import Judging
    from evals.questions import QuestionSet

_RUN = "run"


class _RunByDefault(TyperGroup):
    """`eval questions.jsonl` is `eval run questions.jsonl`: what is no subcommand is a file of questions."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ("--help", "-h"):
            args = [_RUN, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_RunByDefault,
    help="Measures the assistant on questions with known answers, and reports with intervals.",
    no_args_is_help=True,
)
RunArgument = Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run.")]
FormatOption = Annotated[
    str, typer.Option("--format", help="auto (by the name), jsonl, csv, squad, beir, ragas or alqac.")
]
LanguageOption = Annotated[Language, typer.Option("--language", help="Language of the report and of the figures.")]


@app.command(_RUN)
def run(
    questions: Annotated[Path, typer.Argument(help="Questions: JSON lines, CSV, or another format named by --format.")],
    library: LibraryOption = None,
    settings: SettingsOption = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where run folders are made.")] = Path("runs"),
    format: FormatOption = "auto",
    repeats: Annotated[int, typer.Option("--repeats", min=1, help="How often each question is asked.")] = 1,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Ask only the first so many questions.")] = None,
    language: LanguageOption = "en",
    skip_malformed: Annotated[
        bool, typer.Option("--skip-malformed", help="Run with the questions that can be read; name the others.")
    ] = False,
) -> None:
    """Ask every question, score the answers, and write a report; an interrupted run goes on where it was."""
    from assistant import open_assistant
    from evals.asking import asker, commit, fingerprints, machine, with_source_language
    from evals.benchmark import run_benchmark, score_run, write_report
    from evals.run_folder import abandoned_run

    loaded = _load(questions, format, skip_malformed=skip_malformed)
    chosen = settings_for(library, settings)
    with open_library(chosen) as opened:
        assistant = open_assistant(opened, chosen.assistant)
        asked = [with_source_language(question, opened) for question in loaded.questions[:limit]]
        model = chosen.library.embedding_model
        conditions = {
            "questions": str(questions),
            "malformed lines left out": [str(problem) for problem in loaded.problems],
            "fingerprints": fingerprints(opened, model, getattr(chosen.assistant, "chat_model", None)),
            "settings": chosen.model_dump(mode="json") if hasattr(chosen, "model_dump") else str(chosen),
            "commit": commit(),
            "machine": machine(),
        }
        if other := abandoned_run(out, questions.stem, asked, {**conditions, "repeats": repeats}):
            typer.echo(f"{other[0].path} is not gone on with, since it differs in {', '.join(other[1])}.", err=True)
        with _progress_bar() as show:
            ask = asker(assistant.ask, opened)
            done = run_benchmark(asked, ask, out, questions.stem, conditions, repeats=repeats, progress=show)
    figures, scores = score_run(done)
    files = write_report(done, figures, scores, language)
    _print(figures, language)
    typer.echo(f"Run: {done.path}\nReport: {files[0]}")


@app.command("score")
def score(run_folder: RunArgument, language: LanguageOption = "en") -> None:
    """Score the answers of a run again, without asking."""
    from evals.benchmark import score_run

    figures, _ = score_run(_run_folder(run_folder))
    _print(figures, language)


@app.command("report")
def report(run_folder: RunArgument, language: LanguageOption = "en") -> None:
    """Score a run again and write its report anew: HTML, Markdown, CSV."""
    from evals.benchmark import score_run, write_report

    opened = _run_folder(run_folder)
    for path in write_report(opened, *score_run(opened), language):
        typer.echo(str(path))


@app.command("compare")
def compare(first: RunArgument, second: RunArgument, language: LanguageOption = "en") -> None:
    """Compare two runs over the questions that both asked: differences with intervals, and what changed sides."""
    from evals.compare import as_markdown
    from evals.compare import compare as compare_scores
    from evals.score import score_all

    runs = [_run_folder(first), _run_folder(second)]
    scores = [score_all(one.questions(), one.answers()) for one in runs]
    flat = [_flat(one.settings()) for one in runs]
    typer.echo(as_markdown(compare_scores(scores[0], scores[1], (flat[0], flat[1])), language))


@app.command("import")
def import_(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="squad, beir, ragas, csv or alqac.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file, or a folder for beir.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Default: FILE with .questions.jsonl.")
    ] = None,
    articles: Annotated[
        Path | None,
        typer.Option("--articles", metavar="DIR", help="For squad, beir, alqac: write the documents as articles here."),
    ] = None,
    laws: Annotated[
        Path | None, typer.Option("--laws", metavar="FILE", help="For alqac with --articles: the file of the laws.")
    ] = None,
    skip_malformed: Annotated[bool, typer.Option("--skip-malformed", help="Leave out what cannot be read.")] = False,
) -> None:
    """Turn questions of another format into ours, with every line that cannot be used named."""
    from evals.formats import import_documents, write_articles
    from evals.run_folder import RunFolder

    loaded = _load(file, format, skip_malformed=skip_malformed)
    questions = loaded.questions
    if articles is not None:
        count = write_articles(import_documents(laws or file, format), articles)
        typer.echo(f"{count} articles: {articles}")
        questions = tuple(question.with_document() for question in questions)
    target = out or file.with_name(f"{file.stem}.questions.jsonl")
    RunFolder(target.parent).write_lines(target.name, [_written(question) for question in questions])
    typer.echo(f"{len(questions)} questions: {target}")


@app.command("export")
def export(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="ragas, beir or csv.")],
    run_folder: RunArgument,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A file, or a folder for beir.")],
) -> None:
    """Write a run for another tool."""
    from evals.formats import export_run

    for path in export_run(_run_folder(run_folder), format, out):
        typer.echo(str(path))


@app.command("judge")
def judge(
    run_folder: RunArgument,
    model: Annotated[str, typer.Option("--model", help="The chat model that judges, named as in the settings.")],
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="Judge so many only, evenly over the run.")
    ] = None,
    seconds: Annotated[float, typer.Option("--seconds", min=1, max=600, help="The most one verdict may take.")] = 60,
    language: LanguageOption = "en",
) -> None:
    """Judge groundedness and completeness of a run by a chat model, with the judge's agreement with people."""
    from evals.agreement import load_labels
    from evals.benchmark import score_run, write_report
    from evals.judge import judge_run, remembering
    from evals.judge_model import open_judge
    from evals.report.judged import judged_lines
    from evals.words import words_in

    opened = _run_folder(run_folder)
    complete = remembering(open_judge(model, seconds), opened.path / "judge_replies.jsonl", model)
    figures, scores = score_run(opened)
    with _progress_bar("Judging") as show:
        judged = judge_run(scores, complete, model, load_labels(), limit=limit, progress=show)
    opened.write_json("judge.json", [one.model_dump() for one in judged])
    typer.echo("\n".join(judged_lines(judged, words_in(language))[1:]))
    typer.echo(f"Report: {write_report(opened, figures, scores, language)[0]}")
    if not any(one.score for one in judged):
        typer.echo("Nothing was judged. POLICY_ASSISTANT_LOG=warning says why; the same command asks again.", err=True)
        raise typer.Exit(FAILED)


@app.command("gate")
def gate(
    record: Annotated[bool, typer.Option("--record", help="Keep this run's figures as those to hold.")] = False,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where run folders are made.")] = Path("runs"),
) -> None:
    """Run our own benchmark; fail when a headline figure fell below the recorded one by more than its interval."""
    from evals.gate import run_gate

    with _progress_bar() as show:
        verdict = run_gate(out, record=record, progress=show)
    typer.echo(verdict.text)
    raise typer.Exit(0 if verdict.holds else FAILED)


def _load(path: Path, format: str, *, skip_malformed: bool) -> QuestionSet:
    from evals.formats import import_questions

    loaded = import_questions(path, format)
    for problem in loaded.problems:
        typer.echo(f"{path}: {problem}", err=True)
    if loaded.problems and not skip_malformed:
        typer.echo("Nothing was run. Correct these lines, or add --skip-malformed to run without them.", err=True)
        raise typer.Exit(MISUSED)
    if not loaded.questions:
        typer.echo(f"'{path}' holds no question that can be asked.", err=True)
        raise typer.Exit(MISUSED)
    return loaded


def _run_folder(path: Path) -> Any:
    from evals.run_folder import RunFolder

    opened = RunFolder(path)
    opened.questions()  # refuses a folder that is no run before anything is written into it
    return opened


def _written(question: Any) -> dict[str, Any]:
    return dict(question.model_dump(mode="json", exclude_defaults=True))


def _print(figures: Figures, language: Language) -> None:
    from evals.report.markdown import summary

    typer.echo("\n".join(summary(figures, language)))


def _flat(settings: dict[str, Any], prefix: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in settings.items():
        if key in ("started", "finished"):
            continue
        found |= _flat(value, f"{prefix}{key}: ") if isinstance(value, dict) else {f"{prefix}{key}": str(value)}
    return found


@contextmanager
def _progress_bar(doing: str = "Asking") -> Iterator[Callable[[Asked | Judging], None]]:
    """A bar on stderr where that is a terminal; else silence, so that logs stay readable."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(doing, total=None)
        yield lambda asked: bar.update(task, completed=asked.done, total=asked.total)
