"""The assistant beside langchain-chroma with sentence-transformers: same weights, same articles, same passages."""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import typer

from evals.bench.child import ROOT, Measured, run_child
from evals.bench.figures import Line, percentile
from evals.bench.ingest_speed import OURS, PLAIN, IngestRounds
from evals.bench.plain_weights import write_model_folder

INGESTS = 3
"""Ingests are timed this often, all sides in turn, and the median counts."""
STARTS = 3
"""Starts are timed this often, both sides in turn, and the median counts."""


def default_articles() -> Path:
    """The real articles beside the checkout where they are, else the starter corpus."""
    real = ROOT.parent / "shared" / "articles"
    return real if real.is_dir() else ROOT / "corpus"


def default_questions() -> list[str]:
    """The gold questions beside the checkout where they are, else those of our own benchmark."""
    gold = ROOT.parent / "shared" / "gold" / "questions.jsonl"
    file = gold if gold.is_file() else ROOT / "evals" / "datasets" / "questions.jsonl"
    return [json.loads(line)["question"] for line in file.read_text(encoding="utf-8").splitlines()]


def compare(articles: Path, questions: Sequence[str], say: Callable[[str], None] = typer.echo) -> list[Line]:
    """Runs both sides over `articles` and `questions`, one after the other in processes of their own."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return _Comparison(Path(folder), articles, questions, say).lines()


class _Comparison:
    def __init__(self, work: Path, articles: Path, questions: Sequence[str], say: Callable[[str], None]) -> None:
        self._work, self._articles, self._say = work, articles, say
        self._model = work / "model"
        self._questions, self._one = work / "questions.json", work / "one.json"
        self._questions.write_text(json.dumps(list(questions)), encoding="utf-8")
        self._one.write_text(json.dumps(list(questions[:1])), encoding="utf-8")

    def lines(self) -> list[Line]:
        self._say(f"The same weights for sentence-transformers are written to {self._model} …")
        write_model_folder(self._model)
        self._say("Ingest …")
        ingests = IngestRounds(self._work, self._model, self._articles)
        for _ in range(INGESTS):
            ingests.measure()
        self._library, self._store = ingests.library, ingests.store
        again = run_child(OURS, "ingest", ingests.library, self._articles)
        plain_again = run_child(PLAIN, "ingest", self._model, ingests.store, ingests.texts)
        self._say("Questions …")
        answered = run_child(OURS, "answer", self._library, self._questions)
        found = run_child(OURS, "find", self._library, self._questions)
        plain_found = self._plain("find", self._questions)
        self._say("Starts …")
        starts = [
            (run_child(OURS, "answer", self._library, self._one), self._plain("find", self._one)) for _ in range(STARTS)
        ]
        return [
            *ingests.lines(),
            Line("the same again", "s", again.said["clock"], plain_again.said["clock"], goal="no embedding"),
            Line("find, p50", "ms", _ms(found, 50), _ms(plain_found, 50), goal="under 15 ms"),
            Line("find, p95", "ms", _ms(found, 95), _ms(plain_found, 95), goal="under 30 ms"),
            Line("cited answer (plain: finds), p50", "ms", _ms(answered, 50), _ms(plain_found, 50), goal="1"),
            Line("cited answer (plain: finds), p95", "ms", _ms(answered, 95), _ms(plain_found, 95)),
            Line("the same, first time asked, p50", "ms", _ms(answered, 50, "first"), _ms(plain_found, 50, "first")),
            Line("the same, first time asked, p95", "ms", _ms(answered, 95, "first"), _ms(plain_found, 95, "first")),
            Line(
                "start to first answer (plain: first hit)",
                "s",
                statistics.median(ours.seconds for ours, _ in starts),
                statistics.median(plain.seconds for _, plain in starts),
                goal="under 3 s, 2 times",
            ),
            ingests.memory(),
            Line(
                "peak memory, answering (plain: finding)",
                "MB",
                answered.said["megabytes"],
                plain_found.said["megabytes"],
                goal="under 600 MB",
            ),
        ]

    def _plain(self, action: str, file: Path) -> Measured:
        return run_child(PLAIN, action, self._model, self._store, file)


def _ms(measured: Measured, share: float, asked: str = "seconds") -> float:
    # The first question pays for what is opened at first use; it counts in "start to first answer".
    return 1000 * percentile(measured.said[asked][1:], share)
