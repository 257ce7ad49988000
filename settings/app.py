"""Settings of the app: where it listens and what it opens."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr

ENVIRONMENT_ONLY = frozenset({"maintainer_password"})
"""Settings of the app that a file must not hold: files are copied, shared and kept in archives."""


class AppSettings(BaseModel):
    """The `[app]` section of `settings.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = Field(default="127.0.0.1", min_length=1)
    """The address to listen on; anything else than loopback opens the chat to the network."""
    port: int = Field(default=7860, ge=1, le=65535)
    mcp: bool = False
    """Whether the endpoints are tools of an MCP server too, at `/gradio_api/mcp/`; needs the extra `mcp`."""
    corrections: Path = Path("corpus")
    """The folder whose corrections hold for articles added or read again from the browser; it may be missing."""
    maintainer_password: SecretStr = SecretStr("")
    """Lets maintainers change the library from the browser; empty: nobody can. From the environment alone."""
