"""A measurement in a process of its own, so that neither side warms or fattens the other."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
QUIET = {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false", "ANONYMIZED_TELEMETRY": "False"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a child said, and how long it lived, its start included."""

    said: Mapping[str, Any]
    seconds: float


class ChildFailedError(Exception):
    """A side of the comparison could not be run; the message is its last words."""


def run_child(module: str, *arguments: str | Path) -> Measured:
    """Runs `python -m module arguments` and reads the JSON object that it prints last.

    Raises:
        ChildFailedError: it ended with an error.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    begun = time.perf_counter()
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, **QUIET})
    seconds = time.perf_counter() - begun
    if ended.returncode != 0:
        last = ended.stderr.strip().splitlines()[-1:] or ["no message"]
        raise ChildFailedError(f"`{' '.join(command[1:])}` ended with code {ended.returncode}: {last[0]}")
    return Measured(json.loads(ended.stdout.strip().splitlines()[-1]), seconds)


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._begun, self._processor = time.perf_counter(), time.process_time()

    def read(self) -> dict[str, float]:
        """Seconds by the clock, and processor time of this process, which other processes disturb less."""
        return {
            "clock": time.perf_counter() - self._begun,
            "processor": time.process_time() - self._processor,
        }


def peak_megabytes() -> float:
    """The most memory this process has held so far."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not ru_maxrss: Linux counts in what the parent held before this process became another program.
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))[0]) / 1024
    import resource  # where there is no /proc; only the benchmark needs it

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed_rounds(ask: Callable[[str], object], questions: Sequence[str]) -> dict[str, list[float]]:
    """Seconds of each question: `first`, when it is asked the first time, and `seconds`, when all were asked before.

    No side keeps answers or hits; the second round shows what a service gives once the articles it reads are at hand.
    """

    def timed(question: str) -> float:
        begun = time.perf_counter()
        ask(question)
        return time.perf_counter() - begun

    first = [timed(question) for question in questions]
    return {"first": first, "seconds": [timed(question) for question in questions] if len(questions) > 1 else first}
