import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from ingest.errors import UnsupportedDocumentError
from ingest.parse.docx import parse_docx


def word_file() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Aides de Binh Dinh"
    document.add_heading("Aides aux laboratoires", level=1)
    document.add_paragraph("La province paie le tiers des équipements.")
    document.add_paragraph().add_run("Conditions générales").bold = True
    document.add_paragraph("Le laboratoire emploie cinq chercheurs.")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ["Aide", "Taux", "Plafond", "Machine", "30\n%", "x"], strict=True
    ):
        cell.text = text
    table.rows[1].cells[1].merge(table.rows[1].cells[2])
    document.add_paragraph("Le laboratoire de Quy Nhon.", style="Caption")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_parts_come_in_reading_order() -> None:
    parsed = parse_docx(word_file())
    assert parsed.own.title == "Aides de Binh Dinh"
    assert [(block.kind.value, block.text) for block in parsed.blocks] == [
        ("heading", "Aides aux laboratoires"),
        ("body", "La province paie le tiers des équipements."),
        ("heading", "Conditions générales"),
        ("body", "Le laboratoire emploie cinq chercheurs."),
        ("table", "Aide | Taux | Plafond\nMachine | 30 % x"),
        ("caption", "Le laboratoire de Quy Nhon."),
    ]


def zip_of(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def empty_document() -> bytes:
    file = io.BytesIO()
    docx.Document().save(file)
    return file.getvalue()


def damaged_inside() -> bytes:
    source, target = zipfile.ZipFile(io.BytesIO(word_file())), io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for entry in source.infolist():
            content = source.read(entry)
            package.writestr(entry, content[: len(content) // 2] if entry.filename == "word/document.xml" else content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(lambda: word_file()[:-500], "damaged", id="cut off"),
        pytest.param(lambda: word_file()[:2000], "damaged", id="cut off early"),
        pytest.param(damaged_inside, "damaged", id="damaged inside"),
        pytest.param(lambda: zip_of(a=b"b"), "damaged", id="another zip"),
        pytest.param(lambda: b"text", "damaged", id="text"),
        pytest.param(empty_document, "holds no text", id="no text"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "password", id="with a password, or old"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(content: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match=reason):
        parse_docx(content())
