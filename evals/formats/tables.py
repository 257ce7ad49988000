"""Tables: plain CSV (question, answer, source) in, RAGAS rows in and out, scores out as CSV."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from evals.formats.reading import FormatError, answer_fields, language_of, read_json, read_lines, read_text
from evals.given import Given
from evals.json_lines import Numbered
from evals.questions import Question
from evals.report.failures import reasons
from evals.score import Scored

_COLUMNS = {
    "question": ("question", "user_input", "query", "câu hỏi"),
    "answer": (
        "answer", "expected answer", "expected", "reference", "ground_truth", "réponse", "reponse", "réponse attendue",
        "trả lời", "câu trả lời", "đáp án",
    ),
    "source": ("source", "sources", "url", "urls", "nguồn"),
    "lang": ("lang", "language", "langue", "ngôn ngữ"),
    "type": ("type", "kind", "synthesizer_name"),
    "audience": ("audience", "persona_name"),
    "id": ("id", "_id"),
    "evidence": ("evidence", "reference_contexts"),
}  # fmt: skip
_RAGAS_COLUMNS = {**_COLUMNS, "answer": ("reference", "ground_truth", "ground_truths")}
"""In RAGAS's rows `answer` and `response` are what a system said, `contexts` what it found: no truth to score by."""
_EXCEL_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_csv(path: Path) -> Iterator[Numbered]:
    """Rows of a CSV file with a heading; comma, semicolon and tab are told apart by the heading line.

    Only `question` and `answer` are needed. Several accepted answers or sources are separated by "|"; an empty
    answer means that the articles do not hold one. A row is numbered by the line that it begins in.
    """
    return _rows(path, _COLUMNS)


def read_ragas(path: Path) -> Iterator[Numbered]:
    """RAGAS rows, as JSONL, as a JSON list, or as CSV: user_input, reference, reference_contexts."""
    if path.suffix.lower() == ".csv":
        yield from _rows(path, _RAGAS_COLUMNS)
        return
    is_list = read_text(path).lstrip().startswith("[")
    rows: Iterable[tuple[int, Any]] = enumerate(read_json(path), start=1) if is_list else read_lines(path)
    for number, row in rows:
        if isinstance(row, dict):
            yield number, _question(row, number, _RAGAS_COLUMNS)
        else:
            yield number, row if isinstance(row, str) else "a row must be an object"


def _rows(path: Path, columns: Mapping[str, Sequence[str]]) -> Iterator[Numbered]:
    text = read_text(path)
    stated = _EXCEL_SEPARATOR.match(text)
    text = text[stated.end() :] if stated else text
    heading = text.split("\n", 1)[0]
    delimiter = stated[1] if stated else max(",;\t", key=heading.count)
    lines = _cells(text, delimiter, first=1 + bool(stated))
    _, names = next(lines, (0, []))
    if isinstance(names, str) or not all(_column(names, columns[one]) for one in ("question", "answer")):
        raise FormatError(
            f"'{path.name}' needs the columns '{columns['question'][0]}' and '{columns['answer'][0]}' in its first "
            f"line; it has: {heading.strip() or 'nothing'}."
        )
    for number, cells in lines:
        if isinstance(cells, str):
            yield number, cells
        elif any(cell.strip() for cell in cells):
            row = dict(zip(names, cells, strict=False))
            yield number, _misfit(names, cells, delimiter) or _question(row, number, columns)


def _cells(text: str, delimiter: str, first: int) -> Iterator[tuple[int, list[str] | str]]:
    """The cells of each row with the line it begins in; in place of a row that is broken, the reason."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        begins = reader.line_num + first
        try:
            yield begins, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            is_open = "end of data" in str(error)
            yield begins, "a quotation mark is opened and never closed" if is_open else f"this is no row ({error})"


def _misfit(names: Sequence[str], cells: Sequence[str], delimiter: str) -> str | None:
    """Why a row does not fit its heading: read as it is, an answer would be cut or taken for empty."""
    if len(cells) == len(names):
        return None
    shown = "a tab" if delimiter == "\t" else f"'{delimiter}'"
    return (
        f"it has {len(cells)} cells, the heading {len(names)}: put quotation marks around a cell that holds {shown}, "
        "and leave an empty cell where there is no answer"
    )


def write_ragas(path: Path, questions: Sequence[Question], answers: Sequence[Given]) -> None:
    """One row an answer with RAGAS's names: user_input, response, retrieved_contexts, reference, reference_contexts."""
    by_id = {question.id: question for question in questions}
    with path.open("w", encoding="utf-8") as file:
        for given in answers:
            question = by_id[given.id]
            row = {
                "user_input": question.question,
                "response": given.answer,
                "retrieved_contexts": [hit.text for hit in given.hits] or [one.quote for one in given.citations],
                "reference": question.reference or "; ".join(group[0] for group in question.must_contain),
                "reference_contexts": list(question.evidence),
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_csv(path: Path, scores: Sequence[Scored]) -> None:
    """One row an answer, for a spreadsheet."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["id", "repeat", "lang", "type", "audience", "question", "outcome", "answer", "fully right",
             "partial credit", "citation precision", "citation recall", "why wrong", "seconds", "cited"]
        )  # fmt: skip
        for scored in scores:
            question, given = scored.question, scored.given
            cited = " ".join(dict.fromkeys(citation.url for citation in given.citations))
            cells = [
                question.id, given.repeat, question.lang, question.type, question.audience, question.question,
                given.outcome, given.answer, scored.is_right, scored.credit, scored.citation_precision,
                scored.citation_recall, "; ".join(reasons(scored)), round(given.seconds, 4), cited,
            ]  # fmt: skip
            writer.writerow([_safe(cell) for cell in cells])


def _safe(cell: object) -> object:
    """Spreadsheets run what starts like a formula; an answer is text."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell


def _question(row: Mapping[str, Any], number: int, columns: Mapping[str, Sequence[str]]) -> dict[str, Any] | str:
    values = {field: _value(row, names) for field, names in columns.items()}
    text = str(values["question"] or "").strip()
    if not text:
        return "the question is empty"
    fields = {
        "id": str(values["id"] or f"q{number}"),
        "question": text,
        "lang": language_of(text, values["lang"]),
        "sources": _several(values["source"]),
        "evidence": _several(values["evidence"]),
        **answer_fields(" | ".join(_several(values["answer"]))),
    }
    return {**fields, **{name: str(values[name]) for name in ("type", "audience") if values[name]}}


def _several(value: object) -> list[str]:
    """A list as it is, one written into a cell (JSON's or Python's), or a text with "|" between its entries."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        with suppress(ValueError, SyntaxError):
            value = ast.literal_eval(value.strip())
    if not isinstance(value, list):
        value = str(value or "").split("|")
    return [text for one in value if one is not None and (text := str(one).strip())]


def _value(row: Mapping[str, Any], names: Sequence[str]) -> Any:
    column = _column(list(row), names)
    return row[column] if column is not None else None


def _column(given: Sequence[str], names: Sequence[str]) -> str | None:
    plain = {name.strip().casefold(): name for name in given}
    return next((plain[name] for name in names if name in plain), None)
