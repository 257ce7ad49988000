"""SQuAD-like JSON (XQuAD, MLQA, PIAF, ViQuAD): paragraphs with questions, and answers that are spans of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.formats.reading import FormatError, language_of, read_json


def read_squad(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Questions by their place in the file (from 1). The paragraph's own words around the answer are the evidence.

    `is_impossible` (SQuAD 2, ViQuAD 2) makes a question unanswerable. A paragraph has no URL; its `context_id` or the
    article's `title` becomes the source when the file has a `url`.
    """
    content = read_json(path)
    if not isinstance(content, dict) or not isinstance(content.get("data"), list):
        raise FormatError(f"'{path.name}' is not SQuAD-like: an object with a list 'data' is expected at its top.")
    place = 0
    for article in content["data"]:
        for paragraph in article.get("paragraphs", []):
            for asked in paragraph.get("qas", []):
                place += 1
                yield place, _question(asked, paragraph, article, place)


def _question(
    asked: dict[str, Any], paragraph: dict[str, Any], article: dict[str, Any], place: int
) -> dict[str, Any] | str:
    text = str(asked.get("question", "")).strip()
    if not text:
        return "it has no question"
    answers = list(dict.fromkeys(str(one.get("text", "")).strip() for one in asked.get("answers", [])))
    answers = [answer for answer in answers if answer]
    is_impossible = bool(asked.get("is_impossible", False))
    if not answers and not is_impossible:
        return "it has no answer and is not marked 'is_impossible'"
    url = paragraph.get("url") or article.get("url")
    return {
        "id": str(asked.get("id") or f"q{place}"),
        "question": text,
        "lang": language_of(text, article.get("lang") or paragraph.get("lang")),
        "type": "extractive",
        "answerable": not is_impossible,
        "must_contain": [] if is_impossible else [answers],
        "sources": [url] if url else [],
        "evidence": [] if is_impossible else [sentence_around(paragraph.get("context", ""), asked["answers"][0])],
    }


def sentence_around(context: str, answer: dict[str, Any]) -> str:
    """The sentence of `context` that an answer stands in, to the letter.

    >>> sentence_around("One. It has 41 firms. Two.", {"answer_start": 12, "text": "41"})
    'It has 41 firms.'
    """
    start = int(answer.get("answer_start", 0))
    end = start + len(str(answer.get("text", "")))
    before = max(context.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n"))
    ends = [found + 1 for mark in (". ", "! ", "? ", "\n") if (found := context.find(mark, end)) >= 0]
    return context[before + 1 if before >= 0 else 0 : min(ends, default=len(context))].strip()
