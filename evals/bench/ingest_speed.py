"""Ingest beside the plain pipeline and beside the bare model on the same texts, the three in turn, several times."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from pathlib import Path

from evals.bench.child import Measured, run_child
from evals.bench.figures import Line

OURS, PLAIN = "evals.bench.our_pipeline", "evals.bench.plain_pipeline"


class IngestRounds:
    """Rounds of ingests into new libraries; `lines` tells the medians."""

    def __init__(self, work: Path, model: Path, articles: Path) -> None:
        """Libraries and stores are made in `work`; `model` is the folder of the weights for the plain pipeline."""
        self._work, self._model, self._articles = work, model, articles
        self._ours: list[Measured] = []
        self._bare: list[Measured] = []
        self._plain: list[Measured] = []
        self._from_start: list[Measured] = []
        self.passages = work / "passages.json"
        """The texts of our passages, which the plain pipeline is handed."""

    @property
    def library(self) -> Path:
        """The library that our side made last."""
        return self._work / f"library{len(self._ours) - 1}"

    @property
    def store(self) -> Path:
        """The store that the plain pipeline made last."""
        return self._work / f"chroma{len(self._plain) - 1}"

    def measure(self) -> None:
        """One more round of all sides, each in a process of its own."""
        number = len(self._ours)
        self._ours.append(run_child(OURS, "ingest_warm", self._work / f"library{number}", self._articles))
        self.passages.write_text(json.dumps(self._ours[-1].said["passages"]), encoding="utf-8")
        self._bare.append(run_child(OURS, "model", self.library, self._articles))
        store = self._work / f"chroma{number}"
        self._plain.append(run_child(PLAIN, "ingest", self._model, store, self.passages))
        self._from_start.append(run_child(OURS, "ingest", self._work / f"from-start{number}", self._articles))

    def lines(self) -> list[Line]:
        """Rates of ingest, what they are of the bare model's, and whole processes from start to end."""
        count = len(self._ours[-1].said["passages"])
        return [
            Line(
                f"ingest, {count} passages, each side warm",
                "passages/s",
                count / _median(self._clock(self._ours)),
                count / _median(self._clock(self._plain)),
                more_is_better=True,
                goal="2 times",
            ),
            self._of_model("whole", "clock", "all passages and sentences", "80 %"),
            self._of_model("whole", "processor", "the same, by processor time"),
            self._of_model("embedded", "clock", "the leads and sentences that we embed"),
            self._of_model("embedded", "processor", "the same, by processor time"),
            Line(
                "ingest, from the program's start to its end",
                "s",
                _median([one.seconds for one in self._from_start]),
                _median([one.seconds for one in self._plain]),
            ),
        ]

    def memory(self) -> Line:
        """The most memory that an ingest held."""
        ours, plain = (max(one.said["megabytes"] for one in side) for side in (self._from_start, self._plain))
        return Line("peak memory, ingest", "MB", ours, plain)

    def _of_model(self, texts: str, kind: str, what: str, goal: str = "") -> Line:
        shares = [
            100 * bare.said[texts][kind] / ours.said[kind] for ours, bare in zip(self._ours, self._bare, strict=True)
        ]
        lead = "" if what.startswith("the same") else "ingest, of the bare model's speed on "
        return Line(f"{lead}{what}", "%", _median(shares), goal=goal)

    @staticmethod
    def _clock(side: Sequence[Measured]) -> list[float]:
        return [float(one.said["clock"]) for one in side]


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)
