"""From the name in the settings to an embedder."""

from __future__ import annotations

from pathlib import Path

from vectorstore.embedder import Embedder

BUNDLED_MODEL = "multilingual-e5-small"


def open_embedder(name: str = BUNDLED_MODEL, cache_dir: Path | None = None, threads: int | None = None) -> Embedder:
    """The embedding model called `name`: the bundled one, else a sentence-transformers model by name or path.

    Args:
        name: as in the setting `embedding_model`.
        cache_dir: where the bundled model is kept once built; None takes the user's cache folder.
        threads: how many cores to use; None takes all.

    Raises:
        EmbeddingModelUnavailableError: no such model here.
    """
    # Each is imported when it is asked for: sentence-transformers brings torch, which takes seconds.
    if name == BUNDLED_MODEL:
        from vectorstore.embedding.bundled import BundledEmbedder

        return BundledEmbedder(cache_dir, threads)
    from vectorstore.embedding.transformer import TransformerEmbedder

    return TransformerEmbedder(name, threads)
