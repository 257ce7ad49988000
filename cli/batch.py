"""What `ask` and `search` share: one question, or a file of them as JSON lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cli.exit_codes import misuse


def check_one_of(question: str | None, batch: Path | None) -> None:
    """Ends the command unless it was given a question or a file that is there, and not both."""
    if (question is None) == (batch is None):
        raise misuse("Give a question, or --batch with a file of questions: one of the two.")
    if batch is not None and not batch.is_file():
        raise misuse(f"There is no file '{batch}'. Give --batch a file of JSON lines, each with a \"question\".")


def lines_of(batch: Path) -> Iterator[tuple[int, str]]:
    """The lines that hold something, numbered from 1; ends the command when the file is no text."""
    try:
        text = batch.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise misuse(f"'{batch}' cannot be read ({reason}). Give --batch a file of JSON lines.") from error
    return ((number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip())
