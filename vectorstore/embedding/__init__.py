"""Embedding models: the bundled one, and any that sentence-transformers can load."""

from vectorstore.embedding.open import BUNDLED_MODEL, open_embedder

__all__ = ["BUNDLED_MODEL", "open_embedder"]
