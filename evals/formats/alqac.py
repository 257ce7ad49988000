"""ALQAC's JSON: Vietnamese legal questions with the articles of law that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.formats.reading import FormatError, language_of, read_json

_CHOICES = ("A", "B", "C", "D")
_TRUE_OR_FALSE = {"Đúng": ("Đúng", "đúng"), "Sai": ("Sai", "sai", "không đúng")}


def read_alqac(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Questions in file order (from 1): true or false, multiple choice, or free text; articles of law are the sources.

    A source is written `law_id/article_id`, since ALQAC has no URLs.
    """
    content = read_json(path)
    if not isinstance(content, list):
        raise FormatError(f"'{path.name}' is not ALQAC's JSON: a list of questions is expected at its top.")
    for number, entry in enumerate(content, start=1):
        yield number, _question(entry, number) if isinstance(entry, dict) else "a question must be an object"


def _question(entry: dict[str, Any], number: int) -> dict[str, Any] | str:
    text = str(entry.get("text") or "").strip()
    if not text:
        return "it has no 'text'"
    answer = str(entry.get("answer") or "").strip()
    kind = str(entry.get("question_type") or "")
    choices = entry.get("choices") or {}
    laws = entry.get("relevant_articles") or []
    return {
        "id": str(entry.get("question_id") or f"q{number}"),
        "question": f"{text}\n{_listed(choices)}".strip(),
        "lang": language_of(text, "vi"),
        "type": {"Đúng/Sai": "yes_no", "Trắc nghiệm": "choice", "Tự luận": "free"}.get(kind, "free"),
        "must_contain": [_forms(answer, choices)] if answer else [],
        "sources": [f"{law.get('law_id')}/{law.get('article_id')}" for law in laws if isinstance(law, dict)],
    }


def _forms(answer: str, choices: dict[str, Any]) -> list[str]:
    if answer in _TRUE_OR_FALSE:
        return list(_TRUE_OR_FALSE[answer])
    if answer in _CHOICES and choices.get(answer):
        return [str(choices[answer])]
    return [answer]


def _listed(choices: dict[str, Any]) -> str:
    return "\n".join(f"{letter}. {choices[letter]}" for letter in _CHOICES if letter in choices)
