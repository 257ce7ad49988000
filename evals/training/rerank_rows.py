"""The retrieval benchmark with reranking and without it, on questions whose paragraphs were not trained on."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from evals.retrieval_bench.dataset import read_benchmark
from evals.retrieval_bench.indexed import open_indexed, url_of
from evals.retrieval_bench.systems import hit_at
from evals.retrieval_bench.tasks import tasks_of
from evals.training.held_back import PIAF_ROWS, held_back_paragraphs
from evals.training.source import read_dataset
from vectorstore.embedder import Embedder
from vectorstore.hit import Filters, Hit
from vectorstore.library import Library
from vectorstore.reader.reader import Reader
from vectorstore.reader.rerank import PART, READ, rerank

BENCHMARKS = ("piaf_fr", "mlqa_dev_en_vi", "service_public_fr")
DEPTH = 20


@dataclass(frozen=True, slots=True)
class RerankRow:
    """One task: hit@1 as search gives it and reranked, and what that takes."""

    task: str
    questions: int
    plain: float
    reranked: float
    read: float
    """Share of the questions whose hits were read; of the others search was sure."""
    milliseconds: float
    """Added to a question, p50."""
    mean_milliseconds: float
    """Added to a question on average."""


def rerank_rows(
    benchmarks: Path, embedder: Embedder, reader: Reader, cache: Path, count: int, *, both_languages: bool = False
) -> Iterator[RerankRow]:
    """A row for each task, of at most `count` questions; `both_languages` adds those of one library for both."""
    for name in BENCHMARKS:
        unseen = {url_of(one) for one in held_back_paragraphs(read_dataset(benchmarks / name))}
        benchmark = read_benchmark(benchmarks / name, PIAF_ROWS if name == "piaf_fr" else None)
        with open_indexed(benchmark, embedder, cache) as library:
            for task in tasks_of(benchmark):
                if "one library" in task.name and not both_languages:
                    continue
                asked = [pair for pair in zip(task.queries, task.relevant, strict=True) if pair[1] <= unseen]
                Random("rerank").shuffle(asked)
                plain, reranked, took, read = [], [], [], []
                for query, relevant in asked[:count]:
                    filters = Filters(languages=(task.only,)) if task.only else Filters()
                    hits = library.search(query.question, language=query.lang, limit=DEPTH, filters=filters)
                    began = time.perf_counter()
                    again = rerank(query.question, hits, reader)
                    took.append((time.perf_counter() - began) * 1000)
                    read.append(any(PART in hit.parts for hit in again))
                    plain.append(hit_at(_first(library, hits), relevant, 1))
                    reranked.append(hit_at(_first(library, again), relevant, 1))
                yield RerankRow(
                    task.name,
                    len(plain),
                    statistics.mean(plain),
                    statistics.mean(reranked),
                    statistics.mean(read),
                    statistics.median(took),
                    statistics.mean(took),
                )


def _first(library: Library, hits: Sequence[Hit]) -> list[str]:
    """URLs of the first hit: its own, and those of the same story, which count as found with it."""
    ids = [one.rpartition(":")[0] for hit in hits[:1] for one in (hit.passage.id, *hit.same_story)]
    articles = [library.article(one) for one in dict.fromkeys(ids)]
    return [article.url for article in articles if article is not None][:1]


def as_table(rows: Sequence[RerankRow]) -> str:
    """The rows in Markdown."""
    lines = [
        f"| task | questions | hit@1 | the best {READ} reranked | read | added, p50 ms | on average, ms |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.task} | {one.questions} | {one.plain:.3f} | {one.reranked:.3f} | {one.read:.0%} "
        f"| {one.milliseconds:.0f} | {one.mean_milliseconds:.0f} |"
        for one in rows
    ]
    return "\n".join(lines)
