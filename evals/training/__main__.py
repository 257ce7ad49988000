"""Prepares the data, trains the reader and measures it: `python -m evals.training --help`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import torch
import typer

from evals.training.batches import Inputs
from evals.training.examples import read_groups
from evals.training.export import changes_of, write_weights
from evals.training.finish import calibrate, read_built, report
from evals.training.measure import HELD_BACK
from evals.training.model import ReaderModel
from evals.training.prepare import prepare as prepare_data
from evals.training.rerank_rows import as_table, rerank_rows
from evals.training.train import TrainingSettings, train
from vectorstore.embedding import open_embedder
from vectorstore.embedding.built import default_cache_dir
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.reader import open_reader
from vectorstore.reader.weights import WEIGHTS_FILE

app = typer.Typer(no_args_is_help=True, add_completion=False)
Folder = Annotated[Path, typer.Option(help="Where data, checkpoints and logs are kept, outside git.")]


@app.command()
def prepare(folder: Folder, benchmarks: Path = Path("../shared/benchmarks"), cache: Path | None = None) -> None:
    """Makes the questions to train and to measure on; embeds the corpora the first time."""
    prepare_data(benchmarks, folder, cache or default_cache_dir() / "retrieval-bench")


@app.command()
def run(folder: Folder, name: str, setting: Annotated[list[str], typer.Option("--set")] = []) -> None:  # noqa: B006
    """Trains with the settings given as `--set epochs=3`; a run of that name goes on where it stopped."""
    settings = TrainingSettings.model_validate({"name": name, **dict(one.split("=", 1) for one in setting)})
    model, pairing = _open(settings)
    inputs = Inputs(read_groups(folder / "train.jsonl"), pairing, settings.unlabelled)
    runs = folder / name
    runs.mkdir(parents=True, exist_ok=True)
    (runs / "settings.json").write_text(settings.model_dump_json(indent=1), encoding="utf-8")
    train(model, inputs, settings, runs, lambda line: print(line, flush=True))
    _finish(model, pairing, folder, runs)


@app.command()
def finish(folder: Folder, name: str, count: int = HELD_BACK, mixed_with: str = "") -> None:
    """Writes the weights of a run into the package and measures them; works on a run that has not ended, too.

    `mixed_with` is another run, one that this one went on from: then the weights are halfway between both.
    """
    runs = folder / name
    settings = TrainingSettings.model_validate_json((runs / "settings.json").read_text(encoding="utf-8"))
    model, pairing = _open(settings)
    trained = torch.load(runs / "checkpoint.pt", weights_only=True)["model"]
    if mixed_with:
        other = torch.load(folder / mixed_with / "checkpoint.pt", weights_only=True)["model"]
        trained = {part: (one + other[part]) / 2 for part, one in trained.items()}
    model.load_state_dict(trained, strict=False)
    _finish(model, pairing, folder, runs, count)


def _finish(model: ReaderModel, pairing: Pairing, folder: Path, runs: Path, count: int = HELD_BACK) -> None:
    groups = read_groups(folder / "held_back.jsonl")
    changes = changes_of(model)
    read = read_built(read_weights(bundled_weights_path()), changes)
    calibration, tables = calibrate(groups, pairing, read)
    write_weights(changes, calibration, WEIGHTS_FILE)
    figures = report(groups, pairing, read, calibration, count)
    (runs / "report.md").write_text(f"{figures}\n\n{tables}\n", encoding="utf-8")
    print(f"{figures}\n\n{tables}")


def _open(settings: TrainingSettings) -> tuple[ReaderModel, Pairing]:
    weights = read_weights(bundled_weights_path())
    model = ReaderModel(weights, settings.rank)
    return model, Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))


@app.command("rerank")
def rerank_command(
    benchmarks: Path = Path("../shared/benchmarks"), cache: Path | None = None, count: int = 150, both: bool = False
) -> None:
    """hit@1 with reranking and without, on questions whose paragraphs were not trained on."""
    embedder = open_embedder()
    reader = open_reader(embedder)
    if reader is None:
        raise typer.BadParameter("The reader cannot be built here; the log says why.")
    kept = cache or default_cache_dir() / "retrieval-bench"
    rows = []
    for row in rerank_rows(benchmarks, embedder, reader, kept, count, both_languages=both):
        rows.append(row)
        print(as_table([row]).splitlines()[-1], flush=True)
    print(as_table(rows))


if __name__ == "__main__":
    app()
