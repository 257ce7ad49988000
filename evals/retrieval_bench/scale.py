"""How search and ingest hold up as the library grows: `make bench-scale`."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np

from assistant import open_assistant
from evals.retrieval_bench.scale_library import Seed, build_library, seeds_from
from policy.article import Article, Tier, article_id
from policy.language import Language
from policy.late_regex import compile_late_regexes
from policy.passage import Passage
from policy.reading import ReadArticle
from vectorstore.embedder import Embedder
from vectorstore.hit import Filters
from vectorstore.library import Library

SIZES = (10_000, 100_000, 1_000_000)
WARM_UP = 10


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One size of library; milliseconds are of whole searches, the question's embedding included."""

    passages: int
    built_seconds: float
    open_seconds: float
    """From nothing to ready: open, and the first question."""
    p50_ms: float
    p95_ms: float
    filtered_p95_ms: float
    """With a publisher, a language and a range of dates."""
    answer_p50_ms: float
    """Of whole cited answers; the recombined articles have no registers."""
    answer_p95_ms: float
    megabytes: float
    """Resident memory of the process after the questions, mapped files that were touched included."""
    disk_megabytes: float
    one_more_seconds: float
    """Ingest of one more article of ten passages, from its call to its being on the disk."""


def run_scale_bench(
    texts: dict[Language, str],
    questions: Sequence[str],
    embedder: Embedder,
    *,
    sizes: Sequence[int] = SIZES,
    folder: Path | None = None,
    say: Callable[[str], None] = lambda message: None,
) -> Iterator[ScaleRow]:
    """Builds a library of each size and measures it; the libraries are deleted again.

    Args:
        texts: real text in each language to draw from.
        questions: asked in turn at each size.
        embedder: the model; only the real sentences and the questions are embedded.
        sizes: numbers of passages.
        folder: where to build; None takes the system's folder for temporary files.
        say: hears what is being done.
    """
    seeds = seeds_from(texts, embedder)
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="scale-", dir=folder) as made:
            library = Path(made) / "library"
            say(f"Building {size:,} passages …")
            began = time.perf_counter()
            build_library(library, size, seeds, embedder)
            gc.collect()
            gc.freeze()  # what building left behind is none of the asking program's: no collection walks it
            built = time.perf_counter() - began
            say(f"Built in {built:.0f} s; asking …")
            yield _measured(library, size, built, questions, seeds, embedder)


def _measured(
    folder: Path, size: int, built: float, questions: Sequence[str], seeds: Sequence[Seed], embedder: Embedder
) -> ScaleRow:
    began = time.perf_counter()
    with Library.open(folder, embedder, read_only=True) as library:
        library.search(questions[0])
        opened = time.perf_counter() - began
        plain = _times(library.search, questions)
        filters = Filters(publishers=("Publisher 7",), languages=("fr", "vi"))
        filtered = _times(partial(library.search, filters=filters), questions)
        assistant = open_assistant(library)
        compile_late_regexes()  # as the chat does once it is open
        answered = _times(assistant.ask, questions)
        megabytes = resident_megabytes()
        disk = library.stats().bytes_on_disk / 1e6
    with Library.open(folder, embedder) as library:
        one_more = _one_more(seeds)
        began = time.perf_counter()
        for _ in library.add_all([one_more]):
            pass
        added = time.perf_counter() - began
    p50, p95 = np.percentile(plain, [50, 95]) * 1000
    filtered_p95 = float(np.percentile(filtered, 95) * 1000)
    answer_p50, answer_p95 = np.percentile(answered, [50, 95]) * 1000
    return ScaleRow(
        passages=size,
        built_seconds=built,
        open_seconds=opened,
        p50_ms=float(p50),
        p95_ms=float(p95),
        filtered_p95_ms=filtered_p95,
        answer_p50_ms=float(answer_p50),
        answer_p95_ms=float(answer_p95),
        megabytes=megabytes,
        disk_megabytes=disk,
        one_more_seconds=added,
    )


def _times(ask: Callable[[str], object], questions: Sequence[str]) -> list[float]:
    for question in questions[:WARM_UP]:
        ask(question)
    seconds = []
    for question in questions:
        began = time.perf_counter()
        ask(question)
        seconds.append(time.perf_counter() - began)
    return seconds


def _one_more(seeds: Sequence[Seed]) -> ReadArticle:
    url = "https://scale.invalid/one-more"
    identity = article_id(url)
    texts = [seed.text for seed in seeds if seed.language == seeds[0].language][:40]
    passages, start = [], 0
    for ordinal, text in enumerate(texts[:10]):
        spans = ((start, start + len(text)),)
        passages.append(
            Passage(
                f"{identity}:{ordinal}", identity, ordinal, None, text, start, spans[0][1], seeds[0].language, spans
            )
        )
        start += len(text) + 1
    template = _template(identity, url, "\n".join(texts[:10]), seeds[0].language)
    return ReadArticle(template, tuple(passages))


def _template(identity: str, url: str, text: str, language: Language) -> Article:
    now = datetime.now(UTC)
    return Article(identity, url, "One more", None, language, None, now, Tier.NEWS, (), text, "one more")


def resident_megabytes() -> float:
    """Resident memory of this process, mapped files included; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000


def as_table(rows: Sequence[ScaleRow]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| passages | built s | open + first question s | question p50 ms | p95 ms | filtered p95 ms | answer p50 ms "
        "| p95 ms | memory MB | disk MB | one more article s |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.passages:,} | {row.built_seconds:.0f} | {row.open_seconds:.2f} | {row.p50_ms:.1f} | {row.p95_ms:.1f} "
        f"| {row.filtered_p95_ms:.1f} | {row.answer_p50_ms:.1f} "
        f"| {row.answer_p95_ms:.1f} | {row.megabytes:.0f} | {row.disk_megabytes:.0f} | {row.one_more_seconds:.2f} |"
        for row in rows
    ]
    return "\n".join(lines)
