"""What the evidence reader hands to a chat model's writing: its own answer, and everything that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answer import Answer
from assistant.evidence import Evidence
from assistant.reading import Reading
from assistant.understand import Understanding


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """An answer complete without any model."""

    answer: Answer
    understanding: Understanding
    evidence: Evidence
    reading: Reading
    """Proven: only what the guard let through."""
