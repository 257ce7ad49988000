"""Settings of the library: where it is and which model embeds it. Ingest and search must agree on them."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field


class LibrarySettings(BaseModel):
    """The `[library]` section of `settings.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: Path = Path("data/library")
    """Where the library is kept; a relative path counts from the working folder."""
    embedding_model: str = Field(default="multilingual-e5-small", min_length=1)
    """The bundled model, or a sentence-transformers model by name or path. Changing it needs a re-ingest."""
    threads: int = Field(default=0, ge=0, le=256)
    """Threads of the embedding model; 0 takes one per core."""
    rerank: bool = False
    """Whether the trained reader puts the best hits in order, which takes longer than the search (docs/reader.md)."""
