"""Ingest beside the bare model on the same texts, and beside the plain pipeline, in turn, several times."""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from evals.bench.child import Measured, run_child
from evals.bench.figures import Line, as_table

OURS, PLAIN = "evals.bench.our_pipeline", "evals.bench.plain_pipeline"


class ModelRounds:
    """Rounds of our ingest into new libraries and of the bare model on the same texts; `lines` tells the medians."""

    def __init__(self, work: Path, articles: Path) -> None:
        """Libraries are made in `work`."""
        self._work, self._articles = work, articles
        self._ours: list[Measured] = []
        self._bare: list[Measured] = []

    @property
    def library(self) -> Path:
        """The library that our side made last."""
        return self._work / f"library{len(self._ours) - 1}"

    @property
    def passages(self) -> int:
        """In the articles."""
        return len(self._ours[-1].said["passages"])

    def measure(self) -> None:
        """One more round of both sides, each in a process of its own."""
        self._ours.append(run_child(OURS, "ingest_warm", self._work / f"library{len(self._ours)}", self._articles))
        self._bare.append(run_child(OURS, "model", self.library, self._articles))

    def lines(self) -> list[Line]:
        """What our ingest is of the bare model's speed."""
        return [
            self._of_model("whole", "clock", "all passages and sentences", "80 %"),
            self._of_model("whole", "processor", "the same, by processor time"),
            self._of_model("embedded", "clock", "the leads and sentences that we embed"),
            self._of_model("embedded", "processor", "the same, by processor time"),
        ]

    def rates(self) -> list[Line]:
        """Passages a second, and how far the rounds lie apart: on a busy machine far."""
        clock = clocks(self._ours)
        return [
            Line("ingest", "passages/s", self.passages / statistics.median(clock)),
            Line("ingest, the fastest round", "s", min(clock)),
            Line("ingest, the slowest round", "s", max(clock)),
        ]

    def _of_model(self, texts: str, kind: str, what: str, goal: str = "") -> Line:
        shares = [
            100 * bare.said[texts][kind] / ours.said[kind] for ours, bare in zip(self._ours, self._bare, strict=True)
        ]
        lead = "" if what.startswith("the same") else "ingest, of the bare model's speed on "
        return Line(f"{lead}{what}", "%", statistics.median(shares), goal=goal)


class IngestRounds(ModelRounds):
    """As `ModelRounds`, with the plain pipeline as a third side, and our whole process from its start."""

    def __init__(self, work: Path, model: Path, articles: Path) -> None:
        """Libraries and stores are made in `work`; `model` is the folder of the weights for the plain pipeline."""
        super().__init__(work, articles)
        self._model = model
        self._plain: list[Measured] = []
        self._from_start: list[Measured] = []
        self.texts = work / "passages.json"
        """The texts of our passages, which the plain pipeline is handed."""

    @property
    def store(self) -> Path:
        """The store that the plain pipeline made last."""
        return self._work / f"chroma{len(self._plain) - 1}"

    def measure(self) -> None:
        """One more round of all sides, each in a process of its own."""
        super().measure()
        number = len(self._plain)
        self.texts.write_text(json.dumps(self._ours[-1].said["passages"]), encoding="utf-8")
        self._plain.append(run_child(PLAIN, "ingest", self._model, self._work / f"chroma{number}", self.texts))
        self._from_start.append(run_child(OURS, "ingest", self._work / f"from-start{number}", self._articles))

    def lines(self) -> list[Line]:
        """Rates of ingest, what they are of the bare model's, and whole processes from start to end."""
        ours, plain = (statistics.median(clocks(side)) for side in (self._ours, self._plain))
        return [
            Line(
                f"ingest, {self.passages} passages, each side warm",
                "passages/s",
                self.passages / ours,
                self.passages / plain,
                more_is_better=True,
                goal="2 times",
            ),
            *super().lines(),
            Line(
                "ingest, from the program's start to its end",
                "s",
                statistics.median(one.seconds for one in self._from_start),
                statistics.median(one.seconds for one in self._plain),
            ),
        ]

    def memory(self) -> Line:
        """The most memory that an ingest held."""
        ours, plain = (max(one.said["megabytes"] for one in side) for side in (self._from_start, self._plain))
        return Line("peak memory, ingest", "MB", ours, plain)


def clocks(side: Sequence[Measured]) -> list[float]:
    """Seconds that each ingest took by the clock."""
    return [float(one.said["clock"]) for one in side]


def ingest_table(articles: Path, rounds: int) -> str:
    """Markdown: our ingest of a folder beside the bare model on its texts, in turn, `rounds` times."""
    with tempfile.TemporaryDirectory(prefix="bench-") as work:
        measured = ModelRounds(Path(work), articles)
        for _ in range(rounds):
            measured.measure()
        title = f"{articles}: {measured.passages} passages, {rounds} rounds, medians"
        return f"{title}\n\n{as_table([*measured.lines(), *measured.rates()])}"
