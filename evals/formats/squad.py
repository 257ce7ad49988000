"""SQuAD-like JSON (XQuAD, MLQA, PIAF, ViQuAD): paragraphs with questions, and answers that are spans of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from evals.formats.documents import Document, address
from evals.formats.reading import FormatError, language_of, read_json, read_lines
from evals.questions import reasons_of


class _Span(BaseModel):
    text: str
    answer_start: int = 0


class _Asked(BaseModel):
    """A question with its answers; rows of data sets on the web hold them as two lists side by side."""

    model_config = ConfigDict(coerce_numbers_to_str=True)

    question: str = Field(min_length=1)
    id: str = ""
    answers: tuple[_Span, ...] = ()
    is_impossible: bool = False

    @field_validator("question", mode="before")
    @classmethod
    def _stripped(cls, value: object) -> object:
        return value.strip() if isinstance(value, str) else value

    @field_validator("answers", mode="before")
    @classmethod
    def _as_spans(cls, value: object) -> object:
        if value is None:
            return ()
        if isinstance(value, dict) and isinstance(value.get("text"), list):
            starts = value.get("answer_start") or [0] * len(value["text"])
            return [{"text": text, "answer_start": start} for text, start in zip(value["text"], starts, strict=False)]
        return value


def read_squad(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Questions by their place in the file (from 1). The sentence around the answer is the evidence.

    `is_impossible` (SQuAD 2, ViQuAD 2) makes a question unanswerable. A source is named where the file has a `url`;
    `document` keeps the address that the paragraph gets when `squad_documents` are ingested. Rows with `context`,
    `question` and `answers` (JSON lines or a list, as data sets are shared on the web) are read too.
    """
    for place, (asked, paragraph, article) in enumerate(_asked(path), start=1):
        yield place, _question(asked, paragraph, article, place)


def squad_documents(path: Path) -> Iterator[Document]:
    """The paragraphs of a SQuAD-like file, each once."""
    seen = set()
    for _, paragraph, article in _asked(path):
        url, text = _address(paragraph, article), str(paragraph.get("context", ""))
        if text and url not in seen:
            seen.add(url)
            title = str(article.get("title") or paragraph.get("title") or "").replace("_", " ")
            yield Document(url, title, text, article.get("lang") or paragraph.get("lang"))


def sentence_around(context: str, start: int, text: str) -> str:
    """The sentence of `context` that the answer `text` at `start` stands in, to the letter; empty where it does not.

    >>> sentence_around("One. It has 41 firms. Two.", 12, "41")
    'It has 41 firms.'
    """
    if context[start : start + len(text)] != text:
        start = context.find(text)  # offsets in bytes, or of another edition of the text
    if start < 0:
        return ""
    end = start + len(text)
    before = max(context.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n"))
    ends = [found + 1 for mark in (". ", "! ", "? ", "\n") if (found := context.find(mark, end)) >= 0]
    return context[before + 1 if before >= 0 else 0 : min(ends, default=len(context))].strip()


def _asked(path: Path) -> Iterator[tuple[object, dict[str, Any], dict[str, Any]]]:
    """Each question with its paragraph and its article."""
    content = [row for _, row in read_lines(path)] if path.suffix.lower() == ".jsonl" else read_json(path)
    if isinstance(content, list) and any(isinstance(row, dict) and "question" in row for row in content):
        yield from ((row, row if isinstance(row, dict) else {}, {}) for row in content)
        return
    if not isinstance(content, dict) or not isinstance(content.get("data"), list):
        raise FormatError(f"'{path.name}' is not SQuAD-like: an object with a list 'data' is expected at its top.")
    for article in _objects(content["data"]):
        if "paragraphs" not in article:
            yield article, article, {}
        for paragraph in _objects(article.get("paragraphs")):
            questions = paragraph.get("qas")
            yield from ((asked, paragraph, article) for asked in (questions if isinstance(questions, list) else ()))


def _objects(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _question(entry: object, paragraph: dict[str, Any], article: dict[str, Any], place: int) -> dict[str, Any] | str:
    try:
        asked = _Asked.model_validate(entry)
    except ValidationError as error:
        return reasons_of(error)
    forms = [form for form in dict.fromkeys(span.text.strip() for span in asked.answers) if form]
    if not forms and not asked.is_impossible:
        return "it has no answer and is not marked 'is_impossible'"
    url = paragraph.get("url") or article.get("url")
    fields = {
        "id": asked.id or f"q{place}",
        "question": asked.question,
        "lang": language_of(asked.question, article.get("lang") or paragraph.get("lang")),
        "type": "extractive",
        "sources": [str(url)] if url else [],
        "document": _address(paragraph, article),
    }
    if asked.is_impossible:
        return {**fields, "answerable": False, "sources": []}
    first = next(span for span in asked.answers if span.text.strip())
    evidence = sentence_around(str(paragraph.get("context", "")), first.answer_start, first.text)
    return {**fields, "must_contain": [forms], "evidence": [evidence] if evidence else []}


def _address(paragraph: dict[str, Any], article: dict[str, Any]) -> str:
    """By what the paragraph says, since few of these files give paragraphs a name."""
    url = paragraph.get("url") or article.get("url")
    return str(url) if url else address(" ".join(str(paragraph.get("context", "")).split())[:120])
