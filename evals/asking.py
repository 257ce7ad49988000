"""The one place where the benchmark meets the assistant: a question in, what it gave out, and what it was made of."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from assistant.answer import Answer
from assistant.answer import Turn as AssistantTurn
from evals.given import Cited, Found, Given
from evals.questions import Question
from vectorstore.library import Library

ROOT = Path(__file__).parents[1]
_CODE = ("assistant", "ingest", "policy", "prompts", "settings", "vectorstore")

AskAssistant = Callable[[str, list[AssistantTurn]], Answer]


def asker(ask: AskAssistant, library: Library) -> Callable[[Question], Given]:
    """A function that asks one question and gives the answer in the shape that runs keep."""

    def ask_one(question: Question) -> Given:
        history = [AssistantTurn(role=turn.role, content=turn.content) for turn in question.history]
        return as_given(ask(question.question, history), question.id, library)

    return ask_one


def as_given(answer: Answer, id: str, library: Library) -> Given:
    """An answer as runs keep it: each citation compared with the library, each hit with its article."""
    hits = tuple(_hits(answer.record.get("hits", ()), library))
    return Given(
        id=id,
        outcome=answer.outcome.value,
        language=answer.language,
        answer=answer.answer,
        citations=tuple(
            Cited(
                url=one.url,
                quote=one.quote,
                title=one.title,
                published=one.published.isoformat() if one.published else None,
                article_id=one.article_id,
                start=one.start,
                end=one.end,
                is_verbatim=_is_verbatim(library, one.article_id, one.start, one.end, one.quote),
            )
            for one in answer.citations
        ),
        checks=dict(answer.as_json()["checks"]),
        seconds=answer.seconds,
        hits=hits,
        confidence=_confidence(answer.record, hits),
    )


def with_source_language(question: Question, library: Library) -> Question:
    """The question with the language of its sources, when the library has them and they share one."""
    if question.source_lang is not None:
        return question
    articles = [article for source in question.sources if (article := library.article(source)) is not None]
    languages = {article.language for article in articles}
    return question.model_copy(update={"source_lang": languages.pop()}) if len(languages) == 1 else question


def fingerprints(library: Library, embedding_model: str, chat_model: str | None) -> dict[str, str]:
    """What a run rests on, each as a short hash or a name: the same values give the same answers."""
    hashes = sorted(article.content_hash for article in library.articles())
    return {
        "library": _short("\n".join(hashes).encode()),
        "embedding model": embedding_model,
        "chat model": chat_model or "none",
        "prompts": _of_files(ROOT / "prompts", "*.md"),
        "code": _short("".join(_of_files(ROOT / folder, "**/*.py") for folder in _CODE).encode()),
    }


def machine() -> dict[str, str]:
    """Where a run took place: times of two machines are not to be compared."""
    return {"python": platform.python_version(), "system": platform.platform(), "processor": platform.machine()}


def commit() -> str:
    """The commit, marked when files differ from it; "installed" where the code is no checkout."""
    if not (ROOT / ".git").exists():
        return "installed"
    try:
        head, changed = _git("rev-parse", "--short", "HEAD"), _git("status", "--porcelain")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return head + ("+changes" if changed else "")


def _hits(hits: Any, library: Library) -> list[Found]:
    """The record keeps hits as plain values; an entry that names no passage is not one of ours to score."""
    found = []
    for hit in hits:
        passage_id = str(hit.get("passage_id", hit.get("passage", hit.get("id", ""))))
        article = library.article(passage_id.split(":", 1)[0]) if passage_id else None
        if article is None:
            continue
        passage = library.passage(passage_id)
        found.append(
            Found(
                url=article.url,
                score=float(hit.get("score", 0.0)),
                passage_id=passage_id,
                title=article.title,
                text=passage.text if passage else "",
                language=article.language,
            )
        )
    return found


def _confidence(record: Mapping[str, Any], hits: tuple[Found, ...]) -> float | None:
    """What the assistant says of its own, else the score of the best hit."""
    value = record.get("confidence")
    if isinstance(value, int | float):
        return float(value)
    return max((hit.score for hit in hits), default=None)


def _is_verbatim(library: Library, article_id: str, start: int, end: int, quote: str) -> bool:
    article = library.article(article_id)
    return article is not None and article.text[start:end] == quote


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _of_files(folder: Path, pattern: str) -> str:
    content = {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in sorted(folder.glob(pattern))}
    return _short(json.dumps(content).encode())


def _short(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
