"""What can go wrong with one document, named by what the caller can do.

IngestError                        one document could not be ingested; the batch goes on
├── UnsupportedDocumentError       never will be, as it is: skip and report
│   └── MissingMetadataError       will be, once somebody states its URL, language, …
└── SourceUnavailableError         may be readable later: try again
"""

from __future__ import annotations


class IngestError(Exception):
    """One document could not be ingested; the message says what, why and what to do, without naming the document."""


class UnsupportedDocumentError(IngestError):
    """The document cannot be read as it is."""


class MissingMetadataError(UnsupportedDocumentError):
    """The text is there, but something an article needs is not stated, or is stated in a way that cannot be read."""


class SourceUnavailableError(IngestError):
    """The file or the page could not be got; it may be there another time."""
