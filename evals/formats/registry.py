"""Which format is read and written by what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from evals.formats.alqac import alqac_documents, read_alqac
from evals.formats.beir import beir_documents, read_beir, write_beir
from evals.formats.documents import Document
from evals.formats.reading import FormatError, read_text
from evals.formats.squad import read_squad, squad_documents
from evals.formats.tables import read_csv, read_ragas, write_csv, write_ragas
from evals.json_lines import Numbered
from evals.questions import QuestionSet, collect, load_questions
from evals.run_folder import RunFolder
from evals.score import score_all

IMPORTERS: Mapping[str, Callable[[Path], Iterable[Numbered]]] = {
    "squad": read_squad,
    "beir": read_beir,
    "ragas": read_ragas,
    "csv": read_csv,
    "alqac": read_alqac,
}
DOCUMENTS: Mapping[str, Callable[[Path], Iterator[Document]]] = {
    "squad": squad_documents,
    "beir": beir_documents,
    "alqac": alqac_documents,
}
"""Formats whose documents can be written as articles."""
EXPORTERS = ("ragas", "beir", "csv")


def import_questions(path: Path, format: str = "auto") -> QuestionSet:
    """The questions in a file or folder, and the lines that could not be used.

    `auto` tells the format by the name and by the fields of the first entry.

    Raises:
        FormatError: there is no such format, or the file is not in it.
    """
    if not path.exists():
        raise FormatError(f"There is no file or folder '{path}'.")
    if format == "auto":
        format = _format_of(path)
    if format == "jsonl":
        try:
            return load_questions(path)
        except (OSError, UnicodeDecodeError) as error:
            raise FormatError(f"'{path}' cannot be read as UTF-8 text.") from error
    if format not in IMPORTERS:
        raise FormatError(f"'{format}' is not a format that can be read. There are: jsonl, {', '.join(IMPORTERS)}.")
    return collect(IMPORTERS[format](path))


def import_documents(path: Path, format: str) -> Iterator[Document]:
    """The documents of a benchmark; its questions name them by their addresses.

    Raises:
        FormatError: the format has no documents, or the file is not in it.
    """
    if format not in DOCUMENTS:
        raise FormatError(f"'{format}' holds questions only. Documents can be read from: {', '.join(DOCUMENTS)}.")
    return DOCUMENTS[format](path)


def _format_of(path: Path) -> str:
    if path.is_dir():
        return "beir"
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv"):
        return "csv"
    first = read_text(path)[:_ENOUGH]
    if '"user_input"' in first or '"ground_truth' in first:
        return "ragas"
    if suffix != ".json":
        return "squad" if '"answer_start"' in first else "jsonl"
    return "alqac" if '"question_type"' in first or '"relevant_articles"' in first else "squad"


_ENOUGH = 20_000
"""Characters that hold the first entry of any of these formats."""


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
