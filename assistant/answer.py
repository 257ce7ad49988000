"""What the reader receives: an answer, its outcome, its citations and its checks.

`as_json` is the shape that `policy-assistant ask --json` and `--batch` print; other programs read it, so it only grows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from policy.article import Tier
from policy.language import Language


class Outcome(StrEnum):
    """Of which kind an answer is. Each has its own words in three languages (`assistant/words`)."""

    ANSWERED = "answered"
    PARTLY_ANSWERED = "partly_answered"
    AMBIGUOUS = "ambiguous"
    NOT_IN_CORPUS = "not_in_corpus"
    FALSE_PREMISE = "false_premise"
    OFF_TOPIC = "off_topic"
    DECLINED = "declined"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier turn of the conversation."""

    role: str
    """`user` or `assistant`."""
    content: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A mark `[number]` in the answer resolved to the sentence it rests on."""

    number: int
    url: str
    title: str
    publisher: str | None
    published: date | None
    tier: Tier
    quote: str
    """The verbatim sentence: `article.text[start:end]`."""
    article_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Checks:
    """What the guard looked for in the cited passages, and what it found there."""

    figures: int = 0
    figures_found: int = 0
    dates: int = 0
    dates_found: int = 0
    identifiers: int = 0
    identifiers_found: int = 0
    names: int = 0
    names_found: int = 0
    quotations: int = 0
    quotations_found: int = 0
    removed: tuple[str, ...] = ()
    """Statements taken out because something in them was not found."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One reading of an ambiguous question: what to show on the button, and the question it stands for."""

    label: str
    question: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A question answered, or why it is not: text with marks, the citations the marks name, and what was checked."""

    id: str
    question: str
    language: Language
    """Of the question, and so of the answer; quotations stay in the language of their article."""
    outcome: Outcome
    answer: str
    """Markdown with `[1]` marks."""
    citations: tuple[Citation, ...] = ()
    """Only those that a mark in `answer` names, numbered from 1 in order of first mark."""
    checks: Checks = Checks()
    seconds: float = 0.0
    choices: tuple[Choice, ...] = ()
    suggestions: tuple[str, ...] = ()
    """Questions near this one that the articles can answer."""
    record: Mapping[str, Any] = field(default_factory=dict)
    """How the answer came about: hits with scores, steps with seconds, model and prompts if any."""

    def as_json(self) -> dict[str, Any]:
        """The stable shape for other programs; every value is a JSON type."""
        return {
            "id": self.id,
            "question": self.question,
            "language": self.language,
            "outcome": self.outcome.value,
            "answer": self.answer,
            "citations": [_plain(asdict(citation)) for citation in self.citations],
            "checks": _plain(asdict(self.checks)),
            "seconds": round(self.seconds, 4),
            "choices": [asdict(choice) for choice in self.choices],
            "suggestions": list(self.suggestions),
        }


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {key: _plain_value(value) for key, value in values.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value
