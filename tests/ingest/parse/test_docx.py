import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

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
        ("table", "Aide | Taux | Plafond\nMachine | 30 % x | 30 % x"),
        ("caption", "Le laboratoire de Quy Nhon."),
    ]


_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def file_of(markup: str) -> bytes:
    """A Word file with this markup as its body."""
    document = docx.Document()
    body = parse_xml(f"<w:body {_NAMESPACES}>{markup}</w:body>")
    document.element.body[:] = list(body)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


_IN_BOX = f"<w:txbxContent><w:p>{run('Trong khung: 44 nhóm.')}</w:p></w:txbxContent>"
_BOX = f"<v:shape><v:textbox>{_IN_BOX}</v:textbox></v:shape>"
_NESTED = f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>{run('trong')}</w:p></w:tc></w:tr></w:tbl>"
_OUTER = f"<w:tc><w:p>{run('Ngoài')}</w:p>{_NESTED}<w:p/></w:tc><w:tc><w:p>{run('5')}</w:p></w:tc>"
_ROW = "<w:tr>{}<w:tc><w:p>{}</w:p></w:tc></w:tr>"


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        pytest.param(
            f"<w:p>{run('Tỉnh ')}<w:smartTag>{run('Gia Lai')}</w:smartTag>{run(' chi 30 tỷ.')}</w:p>",
            ["Tỉnh Gia Lai chi 30 tỷ."],
            id="smart tag",
        ),
        pytest.param(
            f"<w:p>{run('Elle verse ')}<w:ins>{run('20')}</w:ins><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
            f"<w:moveFrom>{run(' ou 5')}</w:moveFrom>{run(' millions.')}</w:p>",
            ["Elle verse 20 millions."],
            id="tracked changes",
        ),
        pytest.param(
            f"<w:p>{run('No. ')}<w:sdt><w:sdtPr/><w:sdtContent>{run('12/2025')}</w:sdtContent></w:sdt></w:p>",
            ["No. 12/2025"],
            id="control in a line",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent><w:p>{run('A paragraph.')}</w:p></w:sdtContent></w:sdt><w:p>{run('Next.')}</w:p>",
            ["A paragraph.", "Next."],
            id="control round a paragraph",
        ),
        pytest.param(
            f"<w:p>{run('Dated ')}<w:fldSimple>{run('5 May 2025')}</w:fldSimple></w:p>",
            ["Dated 5 May 2025"],
            id="field",
        ),
        pytest.param(
            f"<w:p><w:r><mc:AlternateContent><mc:Choice>{_BOX}</mc:Choice><mc:Fallback>{_BOX}</mc:Fallback>"
            f"</mc:AlternateContent></w:r>{run('Quanh khung.')}</w:p>",
            ["Quanh khung.", "Trong khung: 44 nhóm."],
            id="text box once",
        ),
        pytest.param(
            f"<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{_OUTER}</w:tr></w:tbl>",
            ["Ngoài trong | 5"],
            id="table within a cell",
        ),
        pytest.param(
            f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>{_ROW.format('', run('giữ'))}"
            f"{_ROW.format('<w:trPr><w:del/></w:trPr>', run('bỏ'))}</w:tbl>",
            ["giữ"],
            id="row that was struck out",
        ),
    ],
)
def test_what_word_shows_is_read_whatever_it_is_wrapped_in(markup: str, texts: list[str]) -> None:
    assert [block.text for block in parse_docx(file_of(markup)).blocks] == texts


def test_the_frame_of_an_instrument_is_read_line_by_line() -> None:
    document = docx.Document()
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text = "HỘI ĐỒNG NHÂN DÂN\nTỈNH LÀO CAI"
    cells[1].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"
    file = io.BytesIO()
    document.save(file)
    lines = [line for block in parse_docx(file.getvalue()).blocks for line in block.text.split("\n")]
    assert lines == ["HỘI ĐỒNG NHÂN DÂN", "TỈNH LÀO CAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"]


def test_a_footnote_follows_its_paragraph() -> None:
    document = docx.Document()
    document.add_paragraph("The board gives 40 million.")._p.append(
        parse_xml(f'<w:r {_NAMESPACES}><w:footnoteReference w:id="2"/></w:r>')
    )
    document.add_paragraph("It met twice.")
    note = f'<w:footnote w:id="2"><w:p>{run("Raised to 60 in May.")}</w:p></w:footnote>'
    notes = f"<w:footnotes {_NAMESPACES}>{note}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), "application/xml", notes, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    file = io.BytesIO()
    document.save(file)
    texts = [block.text for block in parse_docx(file.getvalue()).blocks]
    assert texts == ["The board gives 40 million.", "Raised to 60 in May.", "It met twice."]


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


def damaged_in_compression() -> bytes:
    content, name = bytearray(word_file()), "word/document.xml"
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as package:
        entry = package.getinfo(name)
    content[entry.header_offset + 30 + len(name)] = 0xFF  # no kind of block that deflate knows
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(lambda: word_file()[:-500], "damaged", id="cut off"),
        pytest.param(lambda: word_file()[:2000], "damaged", id="cut off early"),
        pytest.param(damaged_inside, "damaged", id="damaged inside"),
        pytest.param(damaged_in_compression, "damaged", id="damaged in its compression"),
        pytest.param(lambda: zip_of(a=b"b"), "damaged", id="another zip"),
        pytest.param(lambda: b"text", "damaged", id="text"),
        pytest.param(empty_document, "holds no text", id="no text"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "password", id="with a password, or old"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(content: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match=reason):
        parse_docx(content())
