"""`policy-assistant ingest`: articles into the library, with a progress bar and a report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import LibraryOption, SettingsOption, open_library, settings_for

if TYPE_CHECKING:
    from ingest.pipeline import Progress
    from ingest.report import IngestReport


def ingest(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, globs or http(s) addresses of articles.", show_default=False)
    ],
    library: LibraryOption = None,
    settings: SettingsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Only the summary and what was refused.")] = False,
) -> None:
    """Read articles into the library; those already in it, unchanged, cost nothing."""
    from ingest.pipeline import ingest as run

    chosen = settings_for(library, settings)
    with open_library(chosen, read_only=False) as opened, _progress_bar() as show:
        report = run(paths, opened, chosen.ingest, show, memory=chosen.library.folder / "documents.json")
    _print(report, quiet=quiet)
    raise typer.Exit(report.exit_code)


def _print(report: IngestReport, *, quiet: bool) -> None:
    from ingest.report import Fate

    wrong = (Fate.REFUSED, Fate.MISSING)
    for line in report.lines:
        if line.fate in wrong:
            typer.echo(str(line), err=True)
        elif not quiet:
            typer.echo(str(line))
    for text in report.summary():
        typer.echo(text)
    if report.stopped:
        typer.echo(
            f"Stopped: {report.stopped} What was stored before is kept; the same command goes on from there.", err=True
        )


@contextmanager
def _progress_bar() -> Iterator[Callable[[Progress], None]]:
    """A bar on stderr with passages a second and the time left; nothing where stderr is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    bar = Bar(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[detail]}"),
        console=Console(stderr=True),
        transient=True,
        disable=not Console(stderr=True).is_terminal,
    )
    task = bar.add_task("reading", total=None, detail="")

    def show(progress: Progress) -> None:
        expected = progress.passages_found * progress.documents / max(progress.documents_read, 1)
        left = progress.seconds_left
        detail = f"{progress.passages_embedded:.0f} passages, {progress.passages_per_second:.0f}/s"
        if left is not None:
            detail += f", {int(left) // 60}:{int(left) % 60:02d} left"
        bar.update(task, description="embedding", total=expected, completed=progress.passages_embedded, detail=detail)

    with bar:
        yield show
