"""The documents of a benchmark, written as articles that can be ingested, with the addresses its questions name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from evals.formats.reading import language_of


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a benchmark: a paragraph of SQuAD, an entry of a BEIR corpus, an article of a law."""

    url: str
    title: str
    text: str
    lang: str | None = None
    """None where the benchmark does not say; then it is told from the text."""


def address(identity: str) -> str:
    """The URL of a document that has none: it leads nowhere, and is the same wherever the identity is.

    >>> address("wiki p/3")
    'https://benchmark.invalid/wiki%20p%2F3'
    """
    return f"https://benchmark.invalid/{quote(identity, safe='')}"


def write_articles(documents: Iterable[Document], to: Path) -> int:
    """Writes each document as a Markdown file with its address; gives how many were written."""
    to.mkdir(parents=True, exist_ok=True)
    count = 0
    for count, document in enumerate(documents, start=1):
        header = {
            "url": document.url,
            "title": document.title or document.text[:60],
            "lang": language_of(document.text, document.lang),
            "note": "a document of a benchmark",
        }
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in header.items()]
        (to / f"{count:06}.md").write_text("\n".join(["---", *lines, "---", "", document.text, ""]), encoding="utf-8")
    return count
