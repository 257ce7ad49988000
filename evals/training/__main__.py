"""Prepares the data, trains the reader and measures it: `python -m evals.training --help`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.training.batches import Inputs
from evals.training.examples import Group, read_groups
from evals.training.measure import HELD_BACK, Languages, balanced_accuracy, read_with, sample, span_figures, verdicts_of
from evals.training.model import ReaderModel
from evals.training.prepare import prepare as prepare_data
from evals.training.train import TrainingSettings, train
from vectorstore.embedding.built import default_cache_dir
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer

MEASURED: tuple[tuple[str, Languages | None], ...] = (
    ("piaf_fr", None),
    ("mlqa_dev_en_vi", ("vi", "vi")),
    ("mlqa_dev_en_vi", ("en", "en")),
    ("mlqa_dev_en_vi", ("vi", "en")),
    ("mlqa_dev_en_vi", ("en", "vi")),
)

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
    inputs = Inputs(read_groups(folder / "train.jsonl"), pairing)
    runs = folder / name
    runs.mkdir(parents=True, exist_ok=True)
    (runs / "settings.json").write_text(settings.model_dump_json(indent=1), encoding="utf-8")
    train(model, inputs, settings, runs, lambda line: print(line, flush=True))
    report(model, pairing, read_groups(folder / "held_back.jsonl"))


def _open(settings: TrainingSettings) -> tuple[ReaderModel, Pairing]:
    weights = read_weights(bundled_weights_path())
    model = ReaderModel(weights, settings.frozen, settings.rank)
    return model, Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))


def report(model: ReaderModel, pairing: Pairing, groups: list[Group], count: int = HELD_BACK) -> None:
    """Prints the figures on the paragraphs that were held back."""
    read = read_with(model.eval())
    for dataset, languages in MEASURED:
        chosen = sample(groups, dataset, languages, count)
        figures = span_figures(f"{dataset} {'->'.join(languages or ())}", chosen, pairing, read)
        scores, is_yes = verdicts_of(chosen, pairing, read)
        accuracy = balanced_accuracy((scores[:, 0] > 0).astype("float32"), is_yes)
        print(
            f"{figures.name}: {figures.questions} questions, F1 {figures.f1:.1f}, exact {figures.exact:.1f}, "
            f"answerable {accuracy:.3f}",
            file=sys.stderr,
            flush=True,
        )


if __name__ == "__main__":
    app()
