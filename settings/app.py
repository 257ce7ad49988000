"""Settings of the chat: where it listens and what it shows."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class AppSettings(BaseModel):
    """The `[app]` section of `settings.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = Field(default="127.0.0.1", min_length=1)
    """The address to listen on; anything else than loopback opens the chat to the network."""
    port: int = Field(default=7860, ge=1, le=65535)
