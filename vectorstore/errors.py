"""What can go wrong with the library, named by what the caller can do.

    VectorStoreError
    ├── EmbeddingModelUnavailableError    install or name a model that is there
    └── EmbeddingModelMismatchError       rebuild the library, or point at the one built with this model
"""

from __future__ import annotations


class VectorStoreError(Exception):
    """Something about the library that the person using it can act on."""


class EmbeddingModelUnavailableError(VectorStoreError):
    """The embedding model is not installed, not readable, or cannot be built here."""


class EmbeddingModelMismatchError(VectorStoreError):
    """The library was built with another embedding model."""
