"""Tables: plain CSV (question, answer, source) in, RAGAS rows in and out, scores out as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from evals.formats.reading import FormatError, answer_fields, language_of, read_json, read_text
from evals.given import Given
from evals.questions import Question
from evals.report.failures import reasons
from evals.score import Scored

_COLUMNS = {
    "question": ("question", "user_input", "query", "câu hỏi"),
    "answer": (
        "answer",
        "reference",
        "ground_truth",
        "ground_truths",
        "expected",
        "réponse",
        "reponse",
        "trả lời",
        "đáp án",
    ),
    "source": ("source", "sources", "url", "urls", "nguồn"),
    "lang": ("lang", "language", "langue", "ngôn ngữ"),
    "type": ("type", "kind", "synthesizer_name"),
    "audience": ("audience", "persona_name"),
    "id": ("id", "_id"),
}
_CONTEXTS = ("reference_contexts", "contexts", "evidence")


def read_csv(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Rows of a CSV file with a heading; comma, semicolon and tab are told apart by the heading line.

    Only `question` and `answer` are needed. Several accepted answers or sources are separated by "|"; an empty
    answer means that the articles do not hold one.
    """
    text = read_text(path)
    heading = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=heading.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, restkey="", restval="")
    names = [name for name in reader.fieldnames or [] if name]
    if _column(names, "question") is None or _column(names, "answer") is None:
        raise FormatError(
            f"'{path.name}' needs the columns 'question' and 'answer' in its first line; it has: {', '.join(names)}"
        )
    for row in reader:
        yield reader.line_num, _question(row, reader.line_num)


def read_ragas(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """RAGAS rows, as JSONL, as a JSON list, or as CSV: user_input, reference, reference_contexts."""
    if path.suffix.lower() == ".csv":
        yield from read_csv(path)
        return
    text = read_text(path)
    if text.lstrip().startswith("["):
        rows: list[Any] = read_json(path)
        for number, row in enumerate(rows, start=1):
            yield number, _question(row, number) if isinstance(row, dict) else "a row must be an object"
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, f"this is not JSON ({error.msg})"
            continue
        yield number, _question(row, number) if isinstance(row, dict) else "a row must be an object"


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


def _question(row: Mapping[str, Any], number: int) -> dict[str, Any] | str:
    values = {field: _value(row, field) for field in _COLUMNS}
    text = str(values["question"] or "").strip()
    if not text:
        return "the question is empty"
    answer = values["answer"]
    stated = " | ".join(map(str, answer)) if isinstance(answer, list) else str(answer or "")
    contexts: list[Any] = next((row[name] for name in _CONTEXTS if isinstance(row.get(name), list)), [])
    sources = values["source"]
    found = sources if isinstance(sources, list) else [one.strip() for one in str(sources or "").split("|")]
    fields = {
        "id": str(values["id"] or f"q{number}"),
        "question": text,
        "lang": language_of(text, values["lang"]),
        "sources": [str(one) for one in found if one],
        "evidence": [str(one) for one in contexts],
        **answer_fields(stated),
    }
    return {**fields, **{name: str(values[name]) for name in ("type", "audience") if values[name]}}


def _value(row: Mapping[str, Any], field: str) -> Any:
    column = _column(list(row), field)
    return row[column] if column is not None else None


def _column(names: Sequence[str], field: str) -> str | None:
    plain = {name.strip().casefold(): name for name in names if isinstance(name, str)}
    return next((plain[alias] for alias in _COLUMNS[field] if alias in plain), None)
