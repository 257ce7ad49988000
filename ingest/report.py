"""What became of each document of an ingest, in words for the person who started it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of one document."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"
    SAME = "same"
    """The same article came earlier in this ingest under another name."""
    SUPERSEDED = "superseded"
    """A digest of an article that is itself in the library."""
    SKIPPED = "skipped"
    """No article: a sidecar, a hidden file, another format in a folder."""
    MISSING = "missing"
    """Nothing of that name is there."""
    REFUSED = "refused"
    NOT_REACHED = "not reached"
    """The ingest stopped before it was stored."""


@dataclass(frozen=True, slots=True)
class Line:
    """One document: its name as the user wrote it, what became of it and, where that needs a reason, why."""

    name: str
    fate: Fate
    reason: str | None = None
    article_id: str | None = None

    def __str__(self) -> str:
        return f"{self.fate.value}: {self.name}" + (f": {self.reason}" if self.reason else "")


@dataclass(frozen=True, slots=True)
class IngestReport:
    """All that one ingest did."""

    lines: tuple[Line, ...]
    passages: int
    """Embedded in this ingest; unchanged articles cost none."""
    seconds: float
    stopped: str | None = None
    """Why it ended early (a full disk, a read-only folder); what was stored before is kept."""

    @property
    def passages_per_second(self) -> float:
        """Over the whole ingest, reading included."""
        return self.passages / self.seconds if self.seconds else 0.0

    def count(self, fate: Fate) -> int:
        """How many documents met that fate."""
        return sum(line.fate is fate for line in self.lines)

    @property
    def exit_code(self) -> int:
        """0 when all went in, 1 when some did not, 2 when nothing was named that could be an article."""
        fates = {line.fate for line in self.lines}
        if fates <= {Fate.SKIPPED, Fate.MISSING}:
            return 2
        return 1 if self.stopped is not None or fates & {Fate.REFUSED, Fate.MISSING} else 0

    def summary(self) -> Iterator[str]:
        """The last lines of the report: counts, and what it took."""
        counts = Counter(line.fate for line in self.lines)
        parts = [f"{counts[fate]} {fate.value}" for fate in Fate if counts[fate]]
        yield ", ".join(parts) or "nothing to ingest"
        work = f"{self.passages} passages embedded" if self.passages else "no passage embedded"
        rate = f", {self.passages_per_second:.0f} passages/s" if self.passages else ""
        yield f"{work} in {self.seconds:.1f} s{rate}"
