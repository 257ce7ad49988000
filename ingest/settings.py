"""Settings of ingest: what is read and how long passages are."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class IngestSettings(BaseModel):
    """The `[ingest]` section of `settings.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    passage_tokens: int = Field(default=150, ge=20, le=500)
    """How long passages should be, in the embedding model's tokens. Changing it needs a re-ingest."""
    passage_chat_tokens: int = Field(default=600, ge=50, le=4000)
    """How long a passage may be in a chat model's tokens (cl100k_base). Changing it needs a re-ingest."""
    max_megabytes: float = Field(default=25, gt=0, le=1000)
    """Larger files are refused: an article is text, and a larger file is most likely something else."""
    fetch_seconds: float = Field(default=30, gt=0, le=600)
    """How long one web page may take to arrive, redirects included."""
    max_redirects: int = Field(default=5, ge=0, le=20)
