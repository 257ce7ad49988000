"""What can go wrong with the library, named by what the caller can do.

VectorStoreError
├── EmbeddingModelUnavailableError    install or name a model that is there
├── EmbeddingModelMismatchError       rebuild the library, or point at the one built with this model
├── LibraryNotFoundError              ingest first, or point at another folder
├── LibraryVersionError               rebuild the library with this version of the program
├── LibraryBusyError                  wait until the other writer is done
├── LibraryDamagedError               rebuild the library
├── LibraryReadOnlyError              open it for writing, or make the folder writable
└── StorageError                      make room, or make the folder writable, and go on
"""

from __future__ import annotations


class VectorStoreError(Exception):
    """Something about the library that the person using it can act on."""

    is_misuse = False
    """Whether the request itself cannot be carried out, so that repeating it is of no use."""


class EmbeddingModelUnavailableError(VectorStoreError):
    """The embedding model is not installed, not readable, or cannot be built here."""


class EmbeddingModelMismatchError(VectorStoreError):
    """The library was built with another embedding model."""

    is_misuse = True


class LibraryNotFoundError(VectorStoreError):
    """There is no library in the folder that was named."""

    is_misuse = True


class LibraryVersionError(VectorStoreError):
    """The folder holds a library that another version of this program wrote."""

    is_misuse = True


class LibraryBusyError(VectorStoreError):
    """Another process is writing to the library; there is one writer at a time."""


class LibraryDamagedError(VectorStoreError):
    """A file of the library is missing or unreadable, beyond what can be repaired."""


class LibraryReadOnlyError(VectorStoreError):
    """The library was opened for reading and was asked to write."""


class StorageError(VectorStoreError):
    """The disk refused: it is full, or the folder cannot be written to. Nothing already stored is lost."""
