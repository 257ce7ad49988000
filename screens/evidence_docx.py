"""The evidence sheet as a Word document, for an official's file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from policy.language import Language
from screens.evidence import checks_line
from screens.evidence_sheet import Sheet, clean, facts_of, made_on, place_of
from screens.markup import safe_url
from screens.words import words_in

_LOCALES: dict[Language, str] = {"fr": "fr-FR", "en": "en-GB", "vi": "vi-VN"}
_BOLD = re.compile(r"(\*\*.+?\*\*)")
_MARKUP = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


def as_docx(sheet: Sheet) -> bytes:
    """The sheet with headings, quotations, links and tables that Word knows as such."""
    words, answer = words_in(sheet.language), sheet.answer
    document = Document()
    _describe(document, sheet)
    document.add_heading(words.sheet_title, 0)
    document.add_paragraph(made_on(sheet, words))
    document.add_heading(words.sheet_question, 1)
    document.add_paragraph(clean(answer.question))
    document.add_heading(words.sheet_answer, 1)
    document.add_paragraph(words.outcomes[answer.outcome.value])
    _add_markdown(document, answer.answer)
    if answer.citations:
        document.add_heading(words.sheet_quotations, 1)
    for citation in answer.citations:
        document.add_heading(clean(f"[{citation.number}] {citation.title}"), 2)
        document.add_paragraph(clean(facts_of(citation, sheet)))
        document.add_paragraph(clean(citation.quote), style="Intense Quote")
        document.add_paragraph(place_of(citation, sheet))
        _add_address(document.add_paragraph(), citation.url)
    if checks := checks_line(answer.checks, words):
        document.add_heading(words.sheet_checks, 1)
        document.add_paragraph(checks)
    document.add_heading(words.sheet_versions, 1)
    for name, value in sheet.versions:
        document.add_paragraph(f"{name}: {value}", style="List Bullet")
    document.add_paragraph(f"{words.sheet_note} {words.not_a_decision}")
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _describe(document: DocxDocument, sheet: Sheet) -> None:
    """What Word shows of the file, and the language that it checks spelling and reads aloud in."""
    words = words_in(sheet.language)
    about = document.core_properties
    about.title, about.author, about.comments = words.sheet_title, words.app_title, ""
    about.language = _LOCALES[sheet.language]
    about.created = about.modified = sheet.made_at.replace(tzinfo=None)
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LOCALES[sheet.language])
    normal.element.get_or_add_rPr().append(language)


def _add_address(paragraph: Paragraph, url: str) -> None:
    """The address as a link where it can be one, as text where it could run code."""
    address = safe_url(url)
    if address is None:
        paragraph.add_run(clean(url))
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(clean(address))
    run.font.underline = True
    link.append(run._element)
    paragraph._p.append(link)


def _add_markdown(document: DocxDocument, source: str) -> None:
    """The answer's Markdown as paragraphs, bullets, quotations and tables."""
    rows: list[list[str]] = []
    for line in [*source.split("\n"), ""]:
        stripped = line.strip()
        if stripped.startswith("|"):
            cells = [_plain(cell) for cell in stripped.strip("|").split("|")]
            if not all(set(cell) <= set("-: ") for cell in cells):
                rows.append(cells)
            continue
        if rows:
            _add_table(document, rows)
            rows = []
        if not stripped:
            continue
        if stripped.startswith(("- ", "* ")):
            _add_text(document.add_paragraph(style="List Bullet"), stripped[2:])
        elif stripped.startswith(">"):
            _add_text(document.add_paragraph(style="Quote"), stripped.lstrip("> "))
        else:
            _add_text(document.add_paragraph(), stripped.lstrip("# "))


def _add_text(paragraph: Paragraph, source: str) -> None:
    for part in _BOLD.split(source):
        if part:
            plain = clean(_MARKUP.sub("", part))
            is_inside = bool(paragraph.runs) and part[0].isspace()
            trailing = " " if part[-1].isspace() else ""
            paragraph.add_run(f"{' ' if is_inside else ''}{plain}{trailing}").bold = part.startswith("**") or None


def _add_table(document: DocxDocument, rows: Sequence[Sequence[str]]) -> None:
    width = max(len(row) for row in rows)
    table = document.add_table(rows=0, cols=width, style="Table Grid")
    for row in rows:
        for cell, content in zip(table.add_row().cells, row, strict=False):
            cell.text = content
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _plain(source: str) -> str:
    return clean(_MARKUP.sub("", source)).strip()
