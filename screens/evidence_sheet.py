"""The sheet to take away from an answer: question, answer, quotations and their places, checks, date, versions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.shared import Pt

from assistant.answer import Answer, Citation
from policy.language import Language
from screens.evidence import checks_line
from screens.markup import safe_url
from screens.reader_format import as_day
from screens.words import Words, words_in
from vectorstore.library import Library

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What both forms of the sheet say."""

    answer: Answer
    language: Language
    """Of the headings; the answer stays in its own language."""
    made_at: datetime
    versions: tuple[tuple[str, str], ...]


def sheet_of(answer: Answer, library: Library, language: Language, made_at: datetime) -> Sheet:
    """The sheet of `answer`, with the versions of what gave it."""
    versions = [("policy-assistant", version("policy-assistant")), ("embedding model", library.embedder.name)]
    versions += [
        (f"[{citation.number}] sha256", library.content_hash(citation.article_id) or "—")
        for citation in answer.citations
    ]
    return Sheet(answer, language, made_at, tuple(versions))


def as_markdown(sheet: Sheet) -> str:
    """The sheet as Markdown; what articles and people wrote is quoted so that it stays text."""
    words, answer = words_in(sheet.language), sheet.answer
    lines = [f"# {words.sheet_title}", "", _made(sheet, words), "", f"## {words.sheet_question}", ""]
    lines += [f"> {_inert(answer.question)}", "", f"## {words.sheet_answer}", ""]
    lines += [f"*{words.outcomes[answer.outcome.value]}*", "", answer.answer.replace("<", "&lt;"), ""]
    if answer.citations:
        lines += [f"## {words.sheet_quotations}", ""]
    for citation in answer.citations:
        lines += [f"### [{citation.number}] {_inert(citation.title)}", "", _inert(_facts(citation, sheet)), ""]
        lines += [f"> {_inert(citation.quote)}", ""]
        lines += [f"{words.sheet_place.format(start=citation.start, end=citation.end)}", ""]
        address = safe_url(citation.url)
        lines += [f"<{address}>" if address else _inert(citation.url), ""]
    if checks := checks_line(answer.checks, words):
        lines += [f"## {words.sheet_checks}", "", checks, ""]
    lines += [f"## {words.sheet_versions}", "", *(f"- {name}: `{value}`" for name, value in sheet.versions), ""]
    lines += [words.sheet_note, words.not_a_decision, ""]
    return "\n".join(lines)


def as_docx(sheet: Sheet) -> bytes:
    """The sheet as a Word document, for an official's file."""
    words, answer = words_in(sheet.language), sheet.answer
    document = Document()
    document.core_properties.title = words.sheet_title
    document.core_properties.author = words.app_title
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading(words.sheet_title, 0)
    document.add_paragraph(_made(sheet, words))
    document.add_heading(words.sheet_question, 1)
    document.add_paragraph(_clean(answer.question))
    document.add_heading(words.sheet_answer, 1)
    document.add_paragraph(words.outcomes[answer.outcome.value])
    _add_markdown(document, answer.answer)
    if answer.citations:
        document.add_heading(words.sheet_quotations, 1)
    for citation in answer.citations:
        document.add_heading(_clean(f"[{citation.number}] {citation.title}"), 2)
        document.add_paragraph(_clean(_facts(citation, sheet)))
        document.add_paragraph(_clean(citation.quote), style="Intense Quote")
        document.add_paragraph(words.sheet_place.format(start=citation.start, end=citation.end))
        document.add_paragraph(_clean(citation.url))
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


def _made(sheet: Sheet, words: Words) -> str:
    made = f"{as_day(sheet.made_at.date(), sheet.language)}, {sheet.made_at:%H:%M} UTC"
    return words.sheet_made.format(date=made)


def _facts(citation: Citation, sheet: Sheet) -> str:
    words = words_in(sheet.language)
    published = as_day(citation.published, sheet.language) if citation.published else None
    return " · ".join(part for part in (citation.publisher, published, words.tiers[citation.tier.value]) if part)


def _add_markdown(document: DocxDocument, source: str) -> None:
    """The answer's Markdown as paragraphs, bullets and tables; emphasis becomes plain text."""
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
            document.add_paragraph(_plain(stripped[2:]), style="List Bullet")
        elif stripped.startswith(">"):
            document.add_paragraph(_plain(stripped.lstrip("> ")), style="Quote")
        else:
            document.add_paragraph(_plain(stripped.lstrip("# ")))


def _add_table(document: DocxDocument, rows: Sequence[Sequence[str]]) -> None:
    width = max(len(row) for row in rows)
    table = document.add_table(rows=0, cols=width, style="Table Grid")
    for row in rows:
        for cell, content in zip(table.add_row().cells, row, strict=False):
            cell.text = content


def _plain(source: str) -> str:
    return _clean(_EMPHASIS.sub("", source)).strip()


def _clean(given: str) -> str:
    """Word's XML holds no control characters."""
    return " ".join(_NOT_IN_XML.sub("", given).split())


def _inert(given: str) -> str:
    """Text of others inside Markdown: on one line, with nothing that could be read as markup."""
    return re.sub(r"([\\`*_\[\]<>#|!])", r"\\\1", _clean(given))
