"""Settings of the assistant: how much it reads before it answers, and when it says that the articles do not say it."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from assistant.chat_settings import ChatSettings


class AssistantSettings(ChatSettings):
    """The `[assistant]` section of `settings.toml`. Changing any of these needs a restart, never a re-ingest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    hits: int = Field(default=16, ge=1, le=100)
    """How many passages are read for one question."""
    question_characters: int = Field(default=4_000, ge=100, le=100_000)
    """Longer questions are refused with a message: a text of that size is an article, to be ingested."""
    quotations: int = Field(default=2, ge=1, le=10)
    """How many sentences are quoted when no exact value is found."""
    history_turns: int = Field(default=20, ge=0, le=100)
    """How many earlier turns a follow-up may take what it needs from."""
    reader: bool = False
    """Whether the trained reader points at answers where the rules can only quote (docs/reader.md)."""
