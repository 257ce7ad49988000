"""Word files (python-docx): headings, paragraphs, captions, tables, text boxes and footnotes in reading order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any
from zlib import error as ZlibError  # noqa: N812 - the library names it like a value

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from ingest.captions import is_caption
from ingest.document import Block, BlockKind, Metadata, ParsedDocument
from ingest.errors import UnsupportedDocumentError
from ingest.headings import reads_as_heading
from ingest.parse.docx_markup import make_plain
from ingest.parse.spans import is_frame, lay_out

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
        make_plain(document.element.body)
        blocks = tuple(_blocks(document.element.body, document, _footnotes(document)))
        title = str(document.core_properties.title or "").strip()
    # A part missing from the package is a KeyError; damaged XML inside is a SyntaxError from lxml.
    except (
        zipfile.BadZipFile,
        OpcError,
        KeyError,
        ValueError,
        SyntaxError,
        EOFError,
        ZlibError,
        OSError,
        NotImplementedError,
    ) as error:
        raise UnsupportedDocumentError("the Word file is damaged or cut off. Get it again, or save it anew.") from error
    if not any(block.text.strip() for block in blocks):
        raise UnsupportedDocumentError(
            "the Word file holds no text. If it holds pictures of pages, run text recognition (OCR) first."
        )
    return ParsedDocument(blocks, own=Metadata(title=title if len(title.split()) > 1 else None))


def _blocks(element: Any, document: Any, notes: Mapping[str, str]) -> Iterator[Block]:
    """The paragraphs and tables in `element`; the text boxes and footnotes of a paragraph come after it."""
    for part in element.iterchildren(qn("w:p"), qn("w:tbl")):
        if part.tag == qn("w:tbl"):
            table = Table(part, document)
            cells = part.findall(f"{qn('w:tr')}/{qn('w:tc')}")
            first = part.findall(f"{qn('w:tr')}[1]/{qn('w:tc')}")
            if is_frame(len(table.rows), [len(_Cell(cell, table).text.strip().split("\n")) for cell in first]):
                for cell in cells:
                    yield from _blocks(cell, document, notes)
            else:
                yield from _table(table)
            continue
        yield _paragraph(Paragraph(part, document))
        for box in part.iter(qn("w:txbxContent")):
            yield from _blocks(box, document, notes)
        for mark in part.iter(qn("w:footnoteReference")):
            yield Block(BlockKind.BODY, notes.get(mark.get(qn("w:id")), ""))


def _table(table: Table) -> Iterator[Block]:
    """What stands over the whole width of a table, then its rows."""
    laid_out = lay_out([[cell._tc for cell in row.cells] for row in table.rows])
    yield from (Block(BlockKind.BODY, _line(title)) for title in laid_out.above)
    lines = (" | ".join(" ".join(map(_line, parts)) for parts in row) for row in laid_out.rows)
    yield Block(BlockKind.TABLE, "\n".join(lines))


def _paragraph(paragraph: Paragraph) -> Block:
    text = paragraph.text
    style = str(paragraph.style.name or "").lower() if paragraph.style is not None else ""
    if style.startswith(("heading", "title", "subtitle", "titre")):
        return Block(BlockKind.HEADING, text)
    if style.startswith(("caption", "légende")) or is_caption(" ".join(text.split())):
        return Block(BlockKind.CAPTION, text)
    # Many authors make a heading by setting a whole line in bold.
    is_bold = bool(paragraph.runs) and all(run.bold for run in paragraph.runs if run.text.strip())
    return Block(BlockKind.HEADING if is_bold and reads_as_heading(text.strip()) else BlockKind.BODY, text)


def _footnotes(document: Any) -> dict[str, str]:
    """What each footnote says, by its id."""
    related = document.part.rels.values()
    parts = [parse_xml(one.target_part.blob) for one in related if one.reltype == RELATIONSHIP_TYPE.FOOTNOTES]
    for part in parts:
        make_plain(part)
    return {note.get(qn("w:id")): _line(note) for part in parts for note in part.iter(qn("w:footnote"))}


def _line(element: Any) -> str:
    """The text of all paragraphs below `element`, also those of a table within a cell, on one line."""
    return " ".join(" ".join(paragraph.text for paragraph in element.iter(qn("w:p"))).split())
