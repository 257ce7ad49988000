"""Runs the benchmarks of a folder and reports them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from platformdirs import user_cache_path

from evals.retrieval_bench.dataset import find_benchmarks, read_benchmark
from evals.retrieval_bench.indexed import open_indexed
from evals.retrieval_bench.systems import Ours, PlainDense, Rank, WordsAlone, hit_at, ndcg, reciprocal_rank
from evals.retrieval_bench.tasks import Task, tasks_of
from evals.uncertainty import Estimate, estimate
from vectorstore.embedder import Embedder

MEASURES = ("hit@1", "hit@5", "MRR@10", "nDCG@10")


@dataclass(frozen=True, slots=True)
class Row:
    """One system on one task."""

    task: str
    system: str
    questions: int
    measures: Mapping[str, Estimate]


@dataclass(frozen=True, slots=True)
class RetrievalReport:
    """All rows, and how long our search took a question, in milliseconds."""

    rows: tuple[Row, ...]
    p50_ms: float
    p95_ms: float


def run_retrieval_bench(
    folder: Path, embedder: Embedder, *, limit: int | None = None, cache: Path | None = None
) -> RetrievalReport:
    """Measures our search, plain dense search on the same vectors, and BM25, on each benchmark in `folder`.

    Args:
        folder: a benchmark, or a folder of them.
        embedder: the model to embed with.
        limit: how many questions of each benchmark at most.
        cache: where the built libraries are kept between runs; None takes the user's cache folder.

    Raises:
        BenchmarkError: the folder holds no benchmark, or a line of one is not what it should be.
    """
    kept = cache or user_cache_path("policy-assistant") / "retrieval-bench"
    rows: list[Row] = []
    seconds: list[float] = []
    for path in find_benchmarks(folder):
        benchmark = read_benchmark(path, limit)
        with open_indexed(benchmark, embedder, kept) as library:
            ours = Ours(library)
            systems: dict[str, Rank] = {
                "ours": ours,
                "plain dense": PlainDense(library, embedder),
                "BM25": WordsAlone(library),
            }
            for task in tasks_of(benchmark):
                rows += [measure(task, name, rank) for name, rank in systems.items()]
            seconds += ours.seconds
    p50, p95 = np.percentile(seconds, [50, 95]) * 1000
    return RetrievalReport(tuple(rows), float(p50), float(p95))


def measure(task: Task, system: str, rank: Rank) -> Row:
    """One row of the report."""
    values: dict[str, list[float]] = {name: [] for name in MEASURES}
    for query, relevant in zip(task.queries, task.relevant, strict=True):
        ranked = rank(query.question, query.lang, task.only)
        values["hit@1"].append(hit_at(ranked, relevant, 1))
        values["hit@5"].append(hit_at(ranked, relevant, 5))
        values["MRR@10"].append(reciprocal_rank(ranked, relevant))
        values["nDCG@10"].append(ndcg(ranked, relevant))
    estimates = {name: found for name, scored in values.items() if (found := estimate(scored)) is not None}
    return Row(task.name, system, len(task.queries), estimates)


def as_table(report: RetrievalReport) -> str:
    """The report as a Markdown table, means with their 95 % intervals."""
    lines = [
        f"| task | questions | system | {' | '.join(MEASURES)} |",
        f"|---|---|---|{'---|' * len(MEASURES)}",
    ]
    for row in report.rows:
        cells = [f"{one.mean:.3f} ({one.low:.3f}-{one.high:.3f})" for one in row.measures.values()]
        lines.append(f"| {row.task} | {row.questions} | {row.system} | {' | '.join(cells)} |")
    lines.append("")
    lines.append(f"Our search took {report.p50_ms:.1f} ms a question (p50), {report.p95_ms:.1f} ms (p95).")
    return "\n".join(lines)
