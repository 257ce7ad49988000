"""What readers said of answers: kept beside the library, in a file of its own, for evaluators to read.

It is no part of the library's truth: a library may be open for reading only while readers are heard.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vectorstore.errors import StorageError

FILE_NAME = "feedback.sqlite3"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS feedback (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    given_at TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    reason TEXT NOT NULL,
    comment TEXT NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL,
    sources TEXT NOT NULL
)
"""
_COLUMNS = "number, given_at, helpful, reason, comment, question, language, outcome, answer, sources"
_LONGEST = 4_000
"""Characters kept of any text: a remark is a few sentences."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """One remark on one answer."""

    helpful: bool
    question: str
    answer: str
    language: str
    outcome: str
    sources: tuple[str, ...] = ()
    """The addresses that the answer cites."""
    reason: str = ""
    """One of the reasons that the form offers, in the reader's language; empty when none was chosen."""
    comment: str = ""
    number: int = 0
    """Given when it is kept."""
    given_at: str = ""
    """When it was kept (ISO 8601, UTC)."""

    def as_json(self) -> dict[str, Any]:
        """Plain values, for programs that evaluate."""
        return asdict(self)


class FeedbackBook:
    """The remarks on the answers from one library; may be used from several threads and processes."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the library's; the file is made with the first remark."""
        self._folder = folder

    def add(self, feedback: Feedback) -> int:
        """Keeps a remark and returns its number.

        Raises:
            StorageError: the folder cannot be written to.
        """
        values = (
            datetime.now(UTC).isoformat(timespec="seconds"),
            int(feedback.helpful),
            *(part[:_LONGEST] for part in (feedback.reason, feedback.comment, feedback.question)),
            feedback.language,
            feedback.outcome,
            feedback.answer[:_LONGEST],
            "\n".join(feedback.sources),
        )
        with self._open(writing=True) as connection:
            names = _COLUMNS.removeprefix("number, ")
            marks = ", ".join("?" * len(values))
            cursor = connection.execute(f"INSERT INTO feedback ({names}) VALUES ({marks})", values)
            return int(cursor.lastrowid or 0)

    def complete(self, number: int, reason: str, comment: str) -> None:
        """Adds to a remark why it was made.

        Raises:
            StorageError: the folder cannot be written to.
        """
        with self._open(writing=True) as connection:
            connection.execute(
                "UPDATE feedback SET reason = ?, comment = ? WHERE number = ?",
                (reason[:_LONGEST], comment[:_LONGEST], number),
            )

    def all(self) -> list[Feedback]:
        """Every remark, oldest first; empty where nobody made one."""
        if not (self._folder / FILE_NAME).is_file():
            return []
        with self._open(writing=False) as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM feedback ORDER BY number").fetchall()
        return [_from_row(row) for row in rows]

    @contextmanager
    def _open(self, *, writing: bool) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._folder / FILE_NAME, timeout=10)) as connection, connection:
                if writing:
                    connection.execute(_SCHEMA)
                yield connection
        except sqlite3.Error as error:
            raise StorageError(
                f"The remarks in '{self._folder}' cannot be used ({error}). Check that the folder can be written to."
            ) from error


def _from_row(row: tuple[Any, ...]) -> Feedback:
    number, given_at, helpful, reason, comment, question, language, outcome, answer, sources = row
    return Feedback(
        helpful=bool(helpful),
        question=question,
        answer=answer,
        language=language,
        outcome=outcome,
        sources=tuple(sources.splitlines()),
        reason=reason,
        comment=comment,
        number=number,
        given_at=given_at,
    )
