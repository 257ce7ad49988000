"""Reads a benchmark: `corpus.jsonl` (id, title, text, lang) and `queries.jsonl` (id, question, lang, relevant)."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from policy.language import Language

Line = TypeVar("Line", bound=BaseModel)


class BenchmarkError(Exception):
    """The folder is no benchmark that can be read; the message says which file and line."""

    is_misuse = True


class Paragraph(BaseModel):
    """One text to be found."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    text: str
    lang: Language


class Query(BaseModel):
    """One question with the ids of the texts that answer it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    question: str
    lang: Language
    relevant: tuple[str, ...] = Field(min_length=1)
    relevant_by_lang: dict[Language, str] = Field(default_factory=dict)
    """Where the same question is answered in several languages: the text in each."""


class Benchmark(BaseModel):
    """One folder."""

    model_config = ConfigDict(frozen=True)

    name: str
    corpus: tuple[Paragraph, ...]
    queries: tuple[Query, ...]


def find_benchmarks(folder: Path) -> list[Path]:
    """`folder` itself if it is a benchmark, else the benchmarks right below it, by name.

    Raises:
        BenchmarkError: there is none.
    """
    candidates = [folder, *sorted(path for path in folder.iterdir() if path.is_dir())] if folder.is_dir() else []
    found = [path for path in candidates if (path / "corpus.jsonl").is_file() and (path / "queries.jsonl").is_file()]
    if not found:
        raise BenchmarkError(
            f"'{folder}' holds no benchmark: a folder with corpus.jsonl and queries.jsonl, or folders of such."
        )
    return found[:1] if found[0] == folder else found


def read_benchmark(folder: Path, limit: int | None = None) -> Benchmark:
    """The benchmark in `folder`, with its first `limit` questions.

    Raises:
        BenchmarkError: a line is not what it should be.
    """
    corpus = read_lines(folder / "corpus.jsonl", Paragraph)
    queries = read_lines(folder / "queries.jsonl", Query)[:limit]
    return Benchmark(name=folder.name, corpus=tuple(corpus), queries=tuple(queries))


def read_lines(path: Path, kind: type[Line]) -> list[Line]:
    """The lines of a `.jsonl` file.

    Raises:
        BenchmarkError: a line is not what it should be.
    """
    lines = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            lines.append(kind.model_validate_json(line))
        except ValidationError as error:
            problem = error.errors()[0]
            where = ".".join(str(part) for part in problem["loc"])
            raise BenchmarkError(f"'{path}', line {number}: {where}: {problem['msg']}.") from error
    return lines
