"""A run on disk: the questions, the answers, the scores, and all that is needed to repeat it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from evals.given import Given
from evals.json_lines import lines_of
from evals.questions import Question


class RunFolderError(ValueError):
    """A folder cannot be used as a run; the message says what is missing and which command makes one."""

    is_misuse = True


@dataclass(frozen=True, slots=True)
class RunFolder:
    """Names the files of one run; nothing is cached, since a run may be growing while it is read."""

    path: Path

    @property
    def questions_file(self) -> Path:
        """The questions asked, with sources resolved."""
        return self.path / "questions.jsonl"

    @property
    def answers_file(self) -> Path:
        """One answer a line, written as it came."""
        return self.path / "answers.jsonl"

    def questions(self) -> list[Question]:
        """The questions of the run.

        Raises:
            RunFolderError: the folder holds none.
        """
        return [Question.model_validate(fields) for fields in self._records(self.questions_file)]

    def answers(self) -> list[Given]:
        """The answers so far; a last line that was cut off when the run was stopped is left out."""
        if not self.answers_file.exists():
            return []
        found = []
        for _, line in lines_of(self.answers_file.read_text(encoding="utf-8")):
            try:
                found.append(Given.model_validate_json(line))
            except ValidationError:
                continue
        return found

    def settings(self) -> dict[str, Any]:
        """What `run.json` says of the run."""
        file = self.path / "run.json"
        return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}

    def write_settings(self, settings: Mapping[str, Any]) -> None:
        """Writes `run.json`."""
        self.write_json("run.json", settings)

    def write_json(self, name: str, value: object) -> None:
        """Writes one JSON file of the run, indented, for people too."""
        self.path.mkdir(parents=True, exist_ok=True)
        text = json.dumps(value, ensure_ascii=False, indent=1, default=str)
        (self.path / name).write_text(f"{text}\n", encoding="utf-8")

    def write_questions(self, questions: Iterable[Question]) -> None:
        """Keeps the questions as asked."""
        self._write_lines(self.questions_file, questions)

    def write_lines(self, name: str, records: Iterable[Mapping[str, Any]]) -> None:
        """Writes one JSONL file of the run."""
        lines = [json.dumps(record, ensure_ascii=False, default=str) for record in records]
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")

    def append_answer(self, given: Given) -> None:
        """Adds one answer, on disk when this returns."""
        with self.answers_file.open("a+b") as file:
            if file.tell() and not _ends_a_line(file.name):
                file.write(b"\n")
            file.write(given.model_dump_json().encode() + b"\n")

    def _write_lines(self, file: Path, models: Iterable[BaseModel]) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"{model.model_dump_json()}\n" for model in models), encoding="utf-8")

    def _records(self, file: Path) -> Sequence[dict[str, Any]]:
        if not file.exists():
            raise RunFolderError(
                f"'{self.path}' is not a run: it has no {file.name}. "
                "'policy-assistant eval questions.jsonl' makes one and prints its folder."
            )
        return [json.loads(line) for _, line in lines_of(file.read_text(encoding="utf-8"))]


def new_run(parent: Path, name: str) -> RunFolder:
    """A folder for a new run under `parent`, named by the time and the questions."""
    begun = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    path, count = parent / f"{begun}-{_slug(name)}", 1
    while path.exists():
        count += 1
        path = parent / f"{begun}-{count}-{_slug(name)}"
    return RunFolder(path)


def unfinished_run(
    parent: Path, name: str, questions: Sequence[Question], settings: Mapping[str, Any]
) -> RunFolder | None:
    """The latest run under `parent` of the same questions with the same settings that has answers to come."""
    found = (run for run in _unfinished(parent, name) if not differences(run, questions, settings))
    return next(found, None)


def abandoned_run(
    parent: Path, name: str, questions: Sequence[Question], settings: Mapping[str, Any]
) -> tuple[RunFolder, list[str]] | None:
    """The latest unfinished run of this name, and why it cannot be gone on with; None where it can, or there is none.

    Answers of another library, model or set of questions do not belong in one run.
    """
    run = next(_unfinished(parent, name), None)
    return (run, found) if run is not None and (found := differences(run, questions, settings)) else None


def differences(run: RunFolder, questions: Sequence[Question], settings: Mapping[str, Any]) -> list[str]:
    """In what a run differs from what is to be asked now, by the names of `run.json`; empty where it can go on.

    The commit may differ: what matters of it is in the fingerprint of the code.
    """
    kept, known = run.settings(), json.loads(json.dumps(settings, default=str))
    found = [
        key for key in known if key != "commit" and not isinstance(known[key], dict) and kept.get(key) != known[key]
    ]
    for section in (key for key, value in known.items() if isinstance(value, dict)):
        before = kept.get(section) or {}
        found += [f"{section}: {key}" for key in known[section] if before.get(key) != known[section][key]]
    asked = list(questions)
    return found if run.questions_file.exists() and run.questions() == asked else [*found, "the questions"]


def _unfinished(parent: Path, name: str) -> Iterator[RunFolder]:
    """Latest first."""
    for path in sorted(parent.glob(f"*-{_slug(name)}"), reverse=True):
        run = RunFolder(path)
        kept = run.settings()
        if kept and "finished" not in kept:
            yield run


def _slug(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-") or "run"


def _ends_a_line(name: str) -> bool:
    with Path(name).open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) == b"\n"
