"""Word files (python-docx): headings, paragraphs, captions and tables in reading order."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from docx import Document
from docx.opc.exceptions import OpcError
from docx.table import Table

from ingest.captions import is_caption
from ingest.document import Block, BlockKind, Metadata, ParsedDocument
from ingest.errors import UnsupportedDocumentError
from ingest.headings import reads_as_heading

_LARGEST_UNPACKED_BYTES = 500_000_000
"""A Word file is a zip; one that unpacks to more is an accident or an attack."""


def parse_docx(content: bytes) -> ParsedDocument:
    """The blocks of a Word file and the title in its properties.

    Raises:
        UnsupportedDocumentError: it is cut off, damaged, protected by a password or no Word file.
    """
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnsupportedDocumentError(
            "the Word file is protected by a password or in the old format. Save it as plain DOCX."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(entry.file_size for entry in package.infolist()) > _LARGEST_UNPACKED_BYTES:
                raise UnsupportedDocumentError(
                    "the Word file unpacks to more than 500 MB. Save its text without pictures."
                )
        document = Document(io.BytesIO(content))
        blocks = tuple(_block(part) for part in document.iter_inner_content())
        title = str(document.core_properties.title or "").strip()
    # A part missing from the package is a KeyError; damaged XML inside is a SyntaxError from lxml.
    except (
        zipfile.BadZipFile,
        OpcError,
        KeyError,
        ValueError,
        SyntaxError,
        EOFError,
        OSError,
        NotImplementedError,
    ) as error:
        raise UnsupportedDocumentError("the Word file is damaged or cut off. Get it again, or save it anew.") from error
    if not any(block.text.strip() for block in blocks):
        raise UnsupportedDocumentError(
            "the Word file holds no text. If it holds pictures of pages, run text recognition (OCR) first."
        )
    return ParsedDocument(blocks, own=Metadata(title=title if len(title.split()) > 1 else None))


def _block(part: Any) -> Block:
    if isinstance(part, Table):
        return Block(BlockKind.TABLE, "\n".join(" | ".join(_cells(row)) for row in part.rows))
    text = str(part.text)
    style = str(part.style.name or "").lower() if part.style is not None else ""
    if style.startswith(("heading", "title", "subtitle", "titre")):
        return Block(BlockKind.HEADING, text)
    if style.startswith(("caption", "légende")) or is_caption(" ".join(text.split())):
        return Block(BlockKind.CAPTION, text)
    # Many authors make a heading by setting a whole line in bold.
    is_bold = bool(part.runs) and all(run.bold for run in part.runs if run.text.strip())
    return Block(BlockKind.HEADING if is_bold and reads_as_heading(text.strip()) else BlockKind.BODY, text)


def _cells(row: Any) -> list[str]:
    """The text of each cell on one line; a cell merged over several columns once."""
    seen: list[Any] = []
    texts = []
    for cell in row.cells:
        if cell._tc in seen:
            continue
        seen.append(cell._tc)
        texts.append(" ".join(cell.text.split()))
    return texts
