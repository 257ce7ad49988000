"""Settings of the chat model: which one, and how long anyone waits for it."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict, Field

NO_CHAT_MODEL, LOCAL_CHAT_MODEL = "none", "local"
LOCAL_SOURCE_TOKENS = 600
"""It reads a few hundred tokens a second."""


class ChatSettings(BaseModel):
    """The part of the `[assistant]` section that speaks of the chat model. Keys stay in the environment."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    chat_model: str = Field(default=NO_CHAT_MODEL, min_length=1)
    """"none"; "openai:gpt-…", "anthropic:…", "ollama:qwen3:8b" and whatever else LangChain knows; the address of an
    OpenAI-compatible endpoint, "http://127.0.0.1:8000/v1", with "#model" if it serves several; or "local"."""
    chat_seconds: float = Field(default=30, gt=0, le=600)
    """The answer is there after this time at the latest, with or without the model."""
    chat_silence_seconds: float = Field(default=10, gt=0, le=600)
    """A model that says nothing for this long is given up."""
    chat_answer_tokens: int = Field(default=500, ge=50, le=8000)
    """How long its answer may be."""
    chat_source_tokens: int = Field(default=3000, ge=200, le=200_000)
    """How much of the articles it is given, in tokens of cl100k_base."""
    chat_temperature: float | None = Field(default=0.0, ge=0, le=2)
    """None leaves it to the provider; some models accept no other."""
    chat_rephrase: bool = True
    """Whether it may put a follow-up so that it can be understood alone."""
    chat_split: bool = True
    """Whether it may tell apart the questions that one text asks."""
    chat_translate: bool = True
    """Whether it may put a question that found little in the other languages of the articles."""
    chat_repair: bool = True
    """Whether it is asked once more for sentences that were not proven."""

    def within_reach(self) -> Self:
        """These settings, for the small model on this machine with less to read and more patience."""
        if self.chat_model != LOCAL_CHAT_MODEL:
            return self
        return self.model_copy(
            update={
                "chat_source_tokens": min(self.chat_source_tokens, LOCAL_SOURCE_TOKENS),
                "chat_silence_seconds": max(self.chat_silence_seconds, self.chat_seconds),
            }
        )
