"""What an assistant gave: its answers with citations and hits, as a run keeps them."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

ABSTENTIONS = frozenset({"not_in_corpus", "off_topic", "declined", "false_premise", "ambiguous"})
"""Outcomes that give no answer of their own: they say why not, correct, or ask back."""
FAILED = "failed"


class Cited(BaseModel):
    """A source that an answer names."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    url: str
    quote: str = ""
    title: str = ""
    published: str | None = None
    """Day of publication, as an ISO date; None when not known."""
    article_id: str = ""
    start: int | None = None
    end: int | None = None
    is_verbatim: bool | None = None
    """Whether the library holds the quote at that place; None when no library was asked."""


class Found(BaseModel):
    """A passage that was retrieved, best first."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    url: str
    score: float
    passage_id: str = ""
    title: str = ""
    text: str = ""
    language: str = ""


class Given(BaseModel):
    """One answer to one question; `repeat` counts from 0 where a question was asked several times."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    repeat: int = 0
    outcome: str = "answered"
    language: str = ""
    answer: str
    citations: tuple[Cited, ...] = ()
    checks: dict[str, Any] = Field(default_factory=dict)
    seconds: float = 0.0
    hits: tuple[Found, ...] = ()
    confidence: float | None = None
    """Higher is surer; on whatever scale the assistant has, used only to order answers."""

    @property
    def abstained(self) -> bool:
        """Whether it gives no answer of its own."""
        return self.outcome in ABSTENTIONS

    @property
    def failed(self) -> bool:
        """Whether there is nothing to score: the assistant could not answer at all."""
        return self.outcome == FAILED
