"""`python -m evals.bench`: side by side with a plain pipeline; more with a subcommand."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="Time and memory, measured.", pretty_exceptions_enable=False, add_completion=False)

ANSWER_PASSAGES = 3_000
"""The size of library at which the time of one answer is held to: p50 under 40 ms, p95 under 100 ms."""
AGAIN_ARTICLES = 3_000
"""Unchanged articles that a second ingest is to take less than 3 s for."""
ArticlesOption = Annotated[
    Path | None, typer.Option("--articles", help="A folder of articles (default: ../shared/articles, else corpus/).")
]


@app.callback(invoke_without_command=True)
def side_by_side(context: typer.Context, articles: ArticlesOption = None) -> None:
    """Beside a plain pipeline: ingest, questions, start, memory. Then the other measures."""
    if context.invoked_subcommand is not None:
        return
    from evals.bench.figures import as_table
    from evals.bench.side_by_side import compare, default_articles, default_questions

    folder = articles or default_articles()
    lines = compare(folder, default_questions(), lambda message: typer.echo(message, err=True))
    typer.echo(f"\nOver {folder}, both sides in turn on this machine:\n\n{as_table(lines)}")
    typer.echo(f"\nFinding and answering over {ANSWER_PASSAGES:,} passages:\n")
    scale([ANSWER_PASSAGES], None)
    again(AGAIN_ARTICLES)
    reading(folder)
    scoring()
    writing(folder)


@app.command()
def again(
    articles: Annotated[int, typer.Option(min=1, help="Made-up articles to ingest twice.")] = AGAIN_ARTICLES,
) -> None:
    """Seconds of a second ingest of unchanged articles, which may be 3 with the program's start."""
    from evals.bench.second_ingest import second_ingest_table

    typer.echo(f"\nIngesting what is known already:\n\n{second_ingest_table(articles)}")


@app.command()
def ingest(
    folders: Annotated[
        list[Path] | None, typer.Argument(help="Folders of articles (default as for `--articles`).")
    ] = None,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds of each folder; more where other work is going on.")] = 5,
) -> None:
    """Ingest beside the bare model on the same texts: it may not take a quarter longer."""
    from evals.bench.ingest_speed import ingest_table
    from evals.bench.side_by_side import default_articles

    for folder in folders or [default_articles()]:
        typer.echo(f"\n{ingest_table(folder, rounds)}")


@app.command()
def scoring() -> None:
    """Seconds to score a thousand answers, which may be 5."""
    from evals.bench.scoring_speed import scoring_table

    typer.echo(f"\nScoring answers, in seconds of processor time:\n\n{scoring_table()}")


@app.command()
def reading(articles: ArticlesOption = None) -> None:
    """Milliseconds to read a thousand words, by what is read."""
    from evals.bench.reading_speed import reading_table
    from evals.bench.side_by_side import default_articles

    typer.echo(f"\nReading a thousand words, in milliseconds:\n\n{reading_table(articles or default_articles())}")


@app.command()
def writing(
    articles: ArticlesOption = None,
    limit: Annotated[int, typer.Option(min=1, help="Questions for the first sentence.")] = 20,
) -> None:
    """How soon a chat model's sentence is on screen, and how long its faults keep a reader waiting."""
    from evals.bench.side_by_side import default_articles, default_questions
    from evals.bench.writing_speed import writing_table
    from ingest.pipeline import ingest
    from ingest.settings import IngestSettings
    from vectorstore.embedding import open_embedder
    from vectorstore.library import Library

    folder = articles or default_articles()
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as place,
        Library.open(Path(place) / "library", open_embedder()) as library,
    ):
        ingest([folder], library, IngestSettings())
        table = writing_table(library, default_questions()[:limit])
    typer.echo(f"\nA chat model's text, over {folder} with a scripted model on loopback:\n\n{table}")


@app.command()
def embedding(
    texts: Annotated[Path, typer.Argument(help="A corpus.jsonl whose texts are embedded.")],
    count: Annotated[int, typer.Option(min=8, help="How many of its texts.")] = 100,
    query: Annotated[str, typer.Option(help="The query that is timed.")] = "Quelles aides pour les entreprises ?",
) -> None:
    """Ways of running the embedding weights, ours among them (docs/performance.md)."""
    from evals.bench.embedding_speed import embedding_table, sample_texts

    typer.echo(embedding_table(sample_texts(texts, count), query))


@app.command()
def scale(
    size: Annotated[list[int] | None, typer.Option(min=100, help="Passages (default: 10^4, 10^5 and 10^6).")] = None,
    folder: Annotated[Path | None, typer.Option(help="Where to build; a million passages take 3 GB.")] = None,
) -> None:
    """Question time, memory, disk and ingest of one more article as the library grows."""
    from evals.bench.child import ROOT
    from evals.retrieval_bench.scale import SIZES, as_table, run_scale_bench
    from evals.retrieval_bench.scale_inputs import own_questions, own_texts
    from vectorstore.embedding import open_embedder

    rows = run_scale_bench(
        own_texts(ROOT),
        own_questions(ROOT),
        open_embedder(),
        sizes=size or SIZES,
        folder=folder,
        say=lambda message: typer.echo(message, err=True),
    )
    typer.echo(as_table(list(rows)))


if __name__ == "__main__":
    app()
