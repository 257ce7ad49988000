"""The gate: our own benchmark on a fresh library; it fails when a headline figure fell by more than chance explains."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant import open_assistant
from evals.aggregate import HEADLINE, Figures
from evals.asking import asker, commit, fingerprints, machine, with_source_language
from evals.benchmark import run_benchmark, score_run, write_report
from evals.generate import Asked
from evals.questions import load_questions
from evals.register_labels import DATASETS
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

RECORDED = DATASETS / "recorded.json"
CORPUS = DATASETS.parents[1] / "corpus"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the recorded figures hold, with one line a figure."""

    holds: bool
    text: str


def judge_figures(figures: Figures, recorded: Mapping[str, Mapping[str, float]]) -> Verdict:
    """Compares headline figures with those recorded.

    A figure falls when this run's mean lies below the lower end of the recorded interval. One unsupported figure or
    quotation more than recorded is a fall by itself: there chance explains nothing.
    """
    lines, falls = [], 0
    for name in HEADLINE:
        one, before = figures.overall.get(name), recorded.get(name)
        if before is None:
            lines.append(f"{name}: not recorded")
            continue
        is_fall = one is None or one.mean < before["low"]
        falls += is_fall
        now = "not scored" if one is None else f"{one.mean:.3f}"
        lines.append(f"{name}: {now}, recorded {before['mean']:.3f}, at least {before['low']:.3f}{' FELL' * is_fall}")
    unsupported = recorded.get("unsupported", {"mean": 0.0})["mean"]
    count = figures.unsupported_figures + figures.unsupported_quotations
    falls += count > unsupported
    lines.append(
        f"unsupported figures and quotations: {count}, recorded {unsupported:.0f}{' MORE' * (count > unsupported)}"
    )
    return Verdict(falls == 0, "\n".join(lines))


def recorded_form(figures: Figures) -> dict[str, dict[str, float]]:
    """What a run leaves for later runs to be held to."""
    kept = {
        name: {"mean": round(one.mean, 4), "low": round(one.low, 4), "high": round(one.high, 4)}
        for name in HEADLINE
        if (one := figures.overall.get(name))
    }
    kept["unsupported"] = {"mean": float(figures.unsupported_figures + figures.unsupported_quotations)}
    return kept


def run_gate(out: Path, *, record: bool = False, progress: Callable[[Asked], None] = lambda asked: None) -> Verdict:
    """Ingests the benchmark's articles into a library of its own, asks, scores, reports, and judges."""
    settings = LibrarySettings()
    questions = load_questions(DATASETS / "questions.jsonl").questions
    with tempfile.TemporaryDirectory() as folder, _library(Path(folder) / "library", settings) as library:
        asked = [with_source_language(question, library) for question in questions]
        conditions = {
            "questions": "evals/datasets/questions.jsonl",
            "fingerprints": fingerprints(library, settings.embedding_model, None),
            "commit": commit(),
            "machine": machine(),
        }
        ask = asker(open_assistant(library).ask, library)
        run = run_benchmark(asked, ask, out, "gate", conditions, progress=progress)
    figures, scores = score_run(run)
    report = write_report(run, figures, scores)[0]
    if record or not RECORDED.exists():
        RECORDED.write_text(json.dumps(recorded_form(figures), indent=1) + "\n", encoding="utf-8")
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    verdict = judge_figures(figures, recorded)
    return Verdict(verdict.holds, f"{verdict.text}\nReport: {report}")


def _library(folder: Path, settings: LibrarySettings) -> Library:
    library = Library.open(folder, open_embedder(settings.embedding_model))
    report = ingest([CORPUS, DATASETS / "articles"], library, IngestSettings())
    for line in report.summary():
        print(line, file=sys.stderr)
    return library


def main() -> int:
    """Runs the gate and prints its verdict; 1 when a figure fell."""
    verdict = run_gate(Path("runs"))
    print(verdict.text)
    return 0 if verdict.holds else 1


if __name__ == "__main__":
    sys.exit(main())
