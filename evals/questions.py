"""What an evaluator asks: a question with what a right answer holds. Every format is read into this shape."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from evals.json_lines import Numbered, objects_of
from policy.language import Language

ALL_SOURCES_NEEDED = frozenset({"comparison", "synthesis", "conflict"})
"""Kinds whose answer rests on all its sources, not on one of them."""


class Turn(BaseModel):
    """One earlier turn of the conversation."""

    model_config = ConfigDict(frozen=True)

    role: Literal["user", "assistant"]
    content: str


class Question(BaseModel):
    """One question of a benchmark. Fields that other programs added are kept in `model_extra`."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: str = Field(min_length=1)
    question: str
    lang: Language
    history: tuple[Turn, ...] = ()
    audience: str = "any"
    type: str = "any"
    answerable: bool = True
    must_contain: tuple[tuple[str, ...], ...] = ()
    must_not_contain: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """URLs once loaded; in a file also short names that a `sources.json` beside it resolves."""
    same_fact: tuple[tuple[str, ...], ...] = ()
    """Sources that give the same fact: where all sources are needed, one of each of these groups is enough."""
    evidence: tuple[str, ...] = ()
    reference: str | None = None
    """A whole answer written by a person, in formats that have one."""
    correction: tuple[tuple[str, ...], ...] = ()
    """For an unanswerable question: groups that make a correction as right as an abstention."""
    derived: tuple[int, ...] = ()
    unstated: str | None = None
    notes: str | None = None
    triple: str | None = None
    """The same in the three languages of one question."""
    source_lang: Language | None = None
    """Language of the articles that answer it, when known."""
    document: str | None = None
    """Address that its document gets once written as an article, in formats that come with documents but no URLs."""

    @model_validator(mode="after")
    def _can_be_scored(self) -> Question:
        if any(not group for group in self.must_contain):
            raise ValueError("a group of must_contain is empty: no answer could meet it")
        if any(index >= len(self.must_contain) for index in self.derived):
            raise ValueError("derived points past the last group of must_contain")
        return self

    def with_document(self) -> Self:
        """With its document as its source, for a library that holds the documents."""
        if self.document is None or self.sources or not self.answerable:
            return self
        return self.model_copy(update={"sources": (self.document,)})

    @property
    def needs_all_sources(self) -> bool:
        """Whether a citation to one of the sources is not enough."""
        return self.type in ALL_SOURCES_NEEDED


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that is not a question: where it stands and why it cannot be used."""

    line: int
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of a file, and the lines of it that could not be read."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...] = ()


def load_questions(path: Path, sources: Path | None = None) -> QuestionSet:
    """The questions of a JSONL file in our format, sources resolved by `sources` or by the `sources.json` beside it."""
    names = _source_names(sources or path.with_name("sources.json"))
    return collect(objects_of(path.read_text(encoding="utf-8-sig")), names)


def collect(records: Iterable[Numbered], names: dict[str, str] | None = None) -> QuestionSet:
    """Questions out of (line, fields) pairs; a string in place of the fields is the reason why there are none."""
    questions: list[Question] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for line, fields in records:
        if isinstance(fields, str):
            problems.append(Problem(line, fields))
            continue
        try:
            question = Question.model_validate(fields)
        except ValidationError as error:
            problems.append(Problem(line, reasons_of(error)))
            continue
        if question.id in seen:
            problems.append(Problem(line, f"the id {question.id!r} was used before; each question needs its own"))
            continue
        seen.add(question.id)
        questions.append(_resolved(question, names or {}))
    return QuestionSet(tuple(questions), tuple(problems))


def _resolved(question: Question, names: dict[str, str]) -> Question:
    def urls(sources: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.get(source, source) for source in sources)

    same_fact = tuple(urls(group) for group in question.same_fact)
    return question.model_copy(update={"sources": urls(question.sources), "same_fact": same_fact})


def _source_names(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    named: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return named


def reasons_of(error: ValidationError) -> str:
    """What is wrong with a record, field by field, in one line."""
    return "; ".join(f"{'.'.join(map(str, one['loc'])) or 'question'}: {one['msg']}" for one in error.errors())
