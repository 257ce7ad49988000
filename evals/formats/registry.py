"""Which format is read and written by what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from evals.formats.alqac import read_alqac
from evals.formats.beir import read_beir, write_beir
from evals.formats.reading import FormatError
from evals.formats.squad import read_squad
from evals.formats.tables import read_csv, read_ragas, write_csv, write_ragas
from evals.questions import QuestionSet, collect, load_questions
from evals.run_folder import RunFolder
from evals.score import score_all

Records = Iterable[tuple[int, dict[str, Any] | str]]

IMPORTERS: Mapping[str, Callable[[Path], Records]] = {
    "squad": read_squad,
    "beir": read_beir,
    "ragas": read_ragas,
    "csv": read_csv,
    "alqac": read_alqac,
}
_BY_SUFFIX = {".csv": "csv", ".tsv": "csv", ".json": "squad"}
EXPORTERS = ("ragas", "beir", "csv")


def import_questions(path: Path, format: str = "auto") -> QuestionSet:
    """The questions in a file or folder, and the lines that could not be used.

    `auto` takes our own format for `.jsonl`, CSV for `.csv` and BEIR for a folder.

    Raises:
        FormatError: there is no such format, or the file is not in it.
    """
    if not path.exists():
        raise FormatError(f"There is no file or folder '{path}'.")
    if format == "auto":
        format = "beir" if path.is_dir() else _BY_SUFFIX.get(path.suffix.lower(), "jsonl")
    if format == "jsonl":
        try:
            return load_questions(path)
        except (OSError, UnicodeDecodeError) as error:
            raise FormatError(f"'{path}' cannot be read as UTF-8 text.") from error
    if format not in IMPORTERS:
        raise FormatError(f"'{format}' is not a format that can be read. There are: jsonl, {', '.join(IMPORTERS)}.")
    return collect(IMPORTERS[format](path))


def export_run(run: RunFolder, format: str, to: Path) -> list[Path]:
    """Writes a run for another tool: `ragas` (JSONL), `beir` (a folder) or `csv`; gives the files written.

    Raises:
        FormatError: there is no such format.
    """
    questions, answers = run.questions(), run.answers()
    if format == "beir":
        return write_beir(to, questions, answers)
    if format == "ragas":
        write_ragas(to, questions, answers)
    elif format == "csv":
        write_csv(to, score_all(questions, answers))
    else:
        raise FormatError(f"'{format}' is not a format that can be written. There are: {', '.join(EXPORTERS)}.")
    return [to]
