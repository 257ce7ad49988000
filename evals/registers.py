"""Precision and recall of the registers, over the articles with labels: `python -m evals.registers`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.register_labels import DATASETS, ArticleLabels, load_labels
from evals.register_scores import RegisterScore, score_registers
from ingest.discover import Found, discover
from ingest.errors import IngestError
from ingest.extract import extract
from ingest.read import read_document
from ingest.settings import IngestSettings
from ingest.split import Bounds, split_into_passages
from policy.registers import Registers

SHARED_ARTICLES = DATASETS.parents[2] / "shared" / "articles"
_PASSAGE_WORDS = 190
"""Registers are read from sentences, so that words are close enough to the embedding model's tokens here."""

GOALS = {"instruments": (0.98, 0.98), "figures": (0.90, 0.85), "supports": (0.90, 0.80)}
"""Precision and recall to reach on our own articles (docs/registers.md)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores of one set of articles: ours, or those in `../shared`."""

    name: str
    articles: int
    scores: tuple[RegisterScore, RegisterScore, RegisterScore]


def read_registers(folders: Sequence[Path]) -> dict[str, Registers]:
    """What the rules read from every article in `folders`, by URL; what cannot be read is left out."""
    settings = IngestSettings()
    bounds = Bounds(count_tokens=lambda text: len(text.split()), wanted=_PASSAGE_WORDS, most=2 * _PASSAGE_WORDS)
    registers = {}
    for found in discover(folders):
        if found.path is None or found.skipped:
            continue
        try:
            document = read_document(Found(name=found.name, path=found.path), settings)
        except IngestError as error:
            print(f"{found.name}: {error}", file=sys.stderr)
            continue
        passages = split_into_passages(document.article, document.blocks, bounds)
        registers[document.article.url] = extract(document.article, passages)
    return registers


def measure(name: str, labels: Sequence[ArticleLabels], registers: dict[str, Registers]) -> Measured:
    """Scores over all labelled articles that were read."""
    totals = (RegisterScore("instruments"), RegisterScore("figures"), RegisterScore("supports"))
    known = [one for one in labels if one.url in registers]
    for one in known:
        scores = score_registers(one, registers[one.url])
        totals = (totals[0] + scores[0], totals[1] + scores[1], totals[2] + scores[2])
    return Measured(name, len(known), totals)


def as_table(measured: Sequence[Measured]) -> str:
    """The scores as a Markdown table."""
    lines = [
        "| articles | register | labelled | precision | recall | to reach | details right |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in measured:
        for score in one.scores:
            precision, recall = GOALS[score.register]
            details = ", ".join(f"{name} {score.details_right[name]}/{n}" for name, n in score.details_labelled.items())
            lines.append(
                f"| {one.name} ({one.articles}) | {score.register} | {score.labelled} | {score.precision:.3f} "
                f"| {score.recall:.3f} | {precision:.2f}/{recall:.2f} | {details} |"
            )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table, and with --misses each entry that was missed or read wrongly."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--misses", action="store_true", help="print what was missed or read wrongly")
    options = parser.parse_args(arguments)
    labels = load_labels()
    registers = read_registers([DATASETS / "articles", *([SHARED_ARTICLES] if SHARED_ARTICLES.is_dir() else [])])
    measured = [measure("ours", [one for one in labels if not one.shared], registers)]
    if SHARED_ARTICLES.is_dir():
        measured.append(measure("../shared", [one for one in labels if one.shared], registers))
    print(as_table(measured))
    if options.misses:
        for label in (one for one in labels if one.url in registers):
            for score in score_registers(label, registers[label.url]):
                for miss in score.misses:
                    print(f"{label.url.rsplit('/', 1)[-1][:44]} · {score.register} · {miss}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
