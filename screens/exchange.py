"""One question and its answer as the browser keeps them: a conversation lives in the browser that has it.

What comes back from a browser may be anything, so it is validated, and what does not fit is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.answer import Answer, Turn

MOST_KEPT = 60
"""Exchanges of one conversation; the oldest go first, so that a browser's store never fills up."""

_ANSWERS: TypeAdapter[Answer] = TypeAdapter(Answer)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, and its answer unless it was interrupted."""

    question: str
    answer: Answer | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain values, as the browser keeps them."""
        return {"question": self.question, "answer": self.answer.as_json() if self.answer else None}


def from_json(kept: object) -> list[Exchange]:
    """The exchanges that a browser kept; empty where what it sends is none."""
    if not isinstance(kept, list):
        return []
    found = []
    for one in kept[-MOST_KEPT:]:
        if not isinstance(one, dict) or not isinstance(one.get("question"), str):
            continue
        found.append(Exchange(one["question"], _answer(one.get("answer"))))
    return found


def to_json(exchanges: Sequence[Exchange]) -> list[dict[str, Any]]:
    """What the browser is to keep."""
    return [exchange.as_json() for exchange in exchanges[-MOST_KEPT:]]


def turns(exchanges: Sequence[Exchange]) -> list[Turn]:
    """The conversation as the assistant reads it; a question without an answer is no part of it."""
    said = []
    for exchange in exchanges:
        if exchange.answer is not None:
            said += [Turn("user", exchange.question), Turn("assistant", exchange.answer.answer)]
    return said


def exchange_index(message_index: int | tuple[int, int] | list[int]) -> int:
    """Which exchange a message of the chat belongs to: two messages are one exchange."""
    return (message_index if isinstance(message_index, int) else message_index[0]) // 2


def _answer(given: object) -> Answer | None:
    if not isinstance(given, dict):
        return None
    try:
        return _ANSWERS.validate_python(given)
    except ValidationError:
        return None
