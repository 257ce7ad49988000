"""`policy-assistant bench`: how well and how fast passages are found, measured on data that nobody here wrote."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from cli.options import JsonOption, SettingsOption, settings_for

app = typer.Typer(name="bench", help="Measure the assistant's search.", no_args_is_help=True)


@app.callback()
def bench() -> None:
    """Measure the assistant's search."""


@app.command("retrieval")
def retrieval(
    folder: Annotated[Path, typer.Argument(help="A benchmark (corpus.jsonl, queries.jsonl), or a folder of them.")],
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="First questions of each benchmark only.")] = None,
    cache: Annotated[Path | None, typer.Option("--cache", help="Where built libraries are kept between runs.")] = None,
    as_json: JsonOption = False,
    settings: SettingsOption = None,
) -> None:
    """Hit rates with 95 % intervals, beside a plain pipeline on the same vectors and BM25."""
    from evals.retrieval_bench.run import as_table, run_retrieval_bench
    from vectorstore.embedding import open_embedder

    chosen = settings_for(None, settings).library
    embedder = open_embedder(chosen.embedding_model, threads=chosen.threads or None)
    report = run_retrieval_bench(folder, embedder, limit=limit, cache=cache)
    typer.echo(json.dumps(asdict(report), indent=2) if as_json else as_table(report))
