"""Which formats are read, how a file or a page shows which one it is in, and which parser reads it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from ingest.document import ParsedDocument
from ingest.errors import UnsupportedDocumentError
from ingest.parse.markdown import parse_markdown
from ingest.parse.text import parse_text


class Format(StrEnum):
    """A format that ingest reads."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    PDF = "PDF"
    DOCX = "DOCX"


FORMATS: dict[str, Format] = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
}
"""Format by file ending, in lower case."""

_MEDIA_TYPES: dict[str, Format] = {
    "text/html": Format.HTML,
    "application/xhtml+xml": Format.HTML,
    "text/plain": Format.TEXT,
    "text/markdown": Format.MARKDOWN,
    "application/pdf": Format.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Format.DOCX,
}


def format_of(name: str, media_type: str | None = None) -> Format:
    """The format of a file or page, by the media type its server states, else by the ending of its name.

    Raises:
        UnsupportedDocumentError: it is none that can be read.
    """
    ending = PurePath(name).suffix.lower()
    if media_type and (known := _MEDIA_TYPES.get(media_type.lower())):
        # Many servers send Markdown and Word files as plain text or as bytes: then the ending knows better.
        return FORMATS.get(ending, known) if known is Format.TEXT else known
    if ending in FORMATS:
        return FORMATS[ending]
    if ending == ".doc":
        raise UnsupportedDocumentError("it is in the old Word format. Save it as DOCX or PDF.")
    shown = media_type or (f"'{ending}'" if ending else "a name without ending")
    raise UnsupportedDocumentError(
        f"{shown} is no format we read (text, Markdown, HTML, PDF and DOCX are). Convert it."
    )


def parse(content: bytes, document_format: Format, encoding: str | None = None) -> ParsedDocument:
    """The blocks and the metadata in `content`; `encoding` is the one that its sender declared, if any.

    Raises:
        UnsupportedDocumentError: it cannot be read: no text in it, encrypted, damaged.
    """
    match document_format:
        case Format.TEXT:
            return parse_text(content, encoding)
        case Format.MARKDOWN:
            return parse_markdown(content, encoding)
        # The others are imported with their libraries when such a file comes: many ingests never see one.
        case Format.HTML:
            from ingest.parse.html import parse_html

            return parse_html(content, encoding)
        case Format.PDF:
            from ingest.parse.pdf import parse_pdf

            return parse_pdf(content)
        case Format.DOCX:
            from ingest.parse.docx import parse_docx

            return parse_docx(content)
