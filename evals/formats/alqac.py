"""ALQAC's JSON: Vietnamese legal questions with the articles of law that answer them, and the laws themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.formats.documents import Document, address
from evals.formats.reading import FormatError, language_of, read_json
from evals.json_lines import Numbered

_CHOICES = ("A", "B", "C", "D")
_TRUE_OR_FALSE = {"Đúng": ("Đúng", "đúng"), "Sai": ("Sai", "sai", "không đúng")}
_TRUE_BUT_NOT = ["không đúng"]
"""Holds the word for "true" and says the opposite."""
_KINDS = {"Đúng/Sai": "yes_no", "Trắc nghiệm": "choice", "Tự luận": "free"}


def read_alqac(path: Path) -> Iterator[Numbered]:
    """Questions in file order (from 1): true or false, multiple choice, or free text; articles of law are the sources.

    ALQAC has no URLs: a source is the address that the article gets when `alqac_documents` are ingested.
    """
    content = read_json(path)
    if not isinstance(content, list):
        raise FormatError(f"'{path.name}' is not ALQAC's JSON: a list of questions is expected at its top.")
    for number, entry in enumerate(content, start=1):
        yield number, _question(entry, number) if isinstance(entry, dict) else "a question must be an object"


def alqac_documents(path: Path) -> Iterator[Document]:
    """The articles of ALQAC's `law.json`: laws with an `id` (or `law_id`) and `articles`, each with `id` and `text`.

    Raises:
        FormatError: it is not such a file.
    """
    content = read_json(path)
    if not isinstance(content, list) or not all(isinstance(law, dict) and "articles" in law for law in content):
        raise FormatError(f"'{path.name}' holds no laws: a list of laws with their 'articles' is expected at its top.")
    for law in content:
        law_id = str(law.get("law_id") or law.get("id") or "")
        for article in law["articles"]:
            number = str(article.get("article_id") or article.get("id") or "")
            title = f"{law_id}, Điều {number}"
            yield Document(_address(law_id, number), title, str(article.get("text") or ""), "vi")


def _question(entry: dict[str, Any], number: int) -> dict[str, Any] | str:
    text = str(entry.get("text") or "").strip()
    if not text:
        return "it has no 'text'"
    answer = str(entry.get("answer") or "").strip()
    choices = entry.get("choices")
    choices = choices if isinstance(choices, dict) else {}
    laws = entry.get("relevant_articles")
    laws = laws if isinstance(laws, list) else []
    return {
        "id": str(entry.get("question_id") or f"q{number}"),
        "question": f"{text}\n{_listed(choices)}".strip(),
        "lang": language_of(text, "vi"),
        "type": _KINDS.get(str(entry.get("question_type") or ""), "free"),
        "must_contain": [_forms(answer, choices)] if answer else [],
        "must_not_contain": _TRUE_BUT_NOT if answer == "Đúng" else [],
        "sources": [
            _address(str(law.get("law_id")), str(law.get("article_id"))) for law in laws if isinstance(law, dict)
        ],
    }


def _address(law: str, article: str) -> str:
    return address(f"{law}/{article}")


def _forms(answer: str, choices: dict[str, Any]) -> list[str]:
    if answer in _TRUE_OR_FALSE:
        return list(_TRUE_OR_FALSE[answer])
    if answer in _CHOICES and choices.get(answer):
        return [str(choices[answer])]
    return [answer]


def _listed(choices: dict[str, Any]) -> str:
    return "\n".join(f"{letter}. {choices[letter]}" for letter in _CHOICES if letter in choices)
