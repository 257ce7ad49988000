"""The rows of the report: which questions, searched in which language, with what counted as right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from evals.retrieval_bench.dataset import Benchmark, Query
from evals.retrieval_bench.indexed import url_of
from policy.language import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Task:
    """One row; `relevant[i]` are the URLs that count as right for `queries[i]`."""

    name: str
    queries: tuple[Query, ...]
    relevant: tuple[frozenset[str], ...]
    only: Language | None
    """The language that alone is searched."""


def tasks_of(benchmark: Benchmark) -> Iterator[Task]:
    """The rows of one benchmark: as it is, or for parallel texts by pair of languages.

    Parallel texts are also searched in one library that holds all languages: strictly, where only the text in the other
    language counts, and counting the parallel text in any language.
    """
    parallel = [query for query in benchmark.queries if query.relevant_by_lang]
    if not parallel:
        relevant = tuple(_urls(query.relevant) for query in benchmark.queries)
        yield Task(benchmark.name, benchmark.queries, relevant, None)
        return
    for asked, held in product(LANGUAGES, LANGUAGES):
        chosen = tuple(query for query in parallel if query.lang == asked and held in query.relevant_by_lang)
        if not chosen:
            continue
        strict = tuple(_urls((query.relevant_by_lang[held],)) for query in chosen)
        name = f"{benchmark.name} {asked}->{held}"
        yield Task(name, chosen, strict, held)
        if asked != held:
            yield Task(f"{name}, one library", chosen, strict, None)
            either = tuple(_urls(tuple(query.relevant_by_lang.values())) for query in chosen)
            yield Task(f"{name}, one library, either counts", chosen, either, None)


def _urls(ids: tuple[str, ...]) -> frozenset[str]:
    return frozenset(url_of(identity) for identity in ids)
