import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from ingest.errors import UnsupportedDocumentError
from ingest.parse.pdf import parse_pdf

LINES = [
    "La province de Lao Cai a mis en place un fonds de 60 milliards de dongs pour",
    "l'innovation dans les exploitations de montagne. Il est ouvert aux coopératives qui",
    "emploient au moins dix personnes, sans condition d'ancienneté ni de déve-",
    "loppement antérieur.",
    "Les dossiers sont reçus jusqu'au 30 juin 2026 par le département des sciences.",
]


def pdf(pages: list[list[str]], title: str | None = None) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    if title:
        canvas.setTitle(title)
    for number, lines in enumerate(pages, start=1):
        canvas.drawString(60, 820, "Bulletin officiel de la province")
        for row, line in enumerate(lines):
            canvas.drawString(60, 780 - 16 * row, line)
        canvas.drawString(280, 30, f"Page {number} / {len(pages)}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_the_lines_of_a_preamble_stay_apart() -> None:
    lines = [
        "Arrêté sur les aides aux entreprises qui achètent des machines",
        "LE PRÉSIDENT DU COMITÉ POPULAIRE DE LA PROVINCE",
        "Vu la loi sur la science et la technologie du 18 juin 2013 et ses décrets de 2014;",
        "Vu la résolution sur le budget de la province pour les années de 2024 à 2026;",
    ]
    assert [block.text for block in parse_pdf(pdf([lines])).blocks][-4:] == lines


TITLE_ACROSS = "Les aides de la province de Lao Cai aux exploitations de montagne : ce qui change en 2027"
COLUMN = [
    "Le 9 juin 2026, le conseil populaire de Lao",
    "Cai a voté la résolution n° 31/2026/NQ-",
    "HDND sur les aides aux fermes de 2026-",
    "2030. Elle remplace celle de l'an 2019.",
    "Les trois aides",
    "La première paie la moitié des machines,",
    "dans la limite de 90 millions de dongs par",
    "ferme. Elle est ouverte depuis le 1er",
    "Juillet. La seconde attend un décret.",
]


def test_columns_under_a_wide_title_are_read_as_paragraphs() -> None:
    texts = [block.text for block in parse_pdf(pdf([[TITLE_ACROSS, *COLUMN, *COLUMN[5:]]])).blocks]
    assert texts[texts.index(TITLE_ACROSS) :][:3] == [
        TITLE_ACROSS,
        "Le 9 juin 2026, le conseil populaire de Lao Cai a voté la résolution n° 31/2026/NQ-HDND sur les aides aux "
        "fermes de 2026-2030. Elle remplace celle de l'an 2019.",
        "Les trois aides",
    ]


def with_table(rows: list[list[str]], *spans: tuple[tuple[int, int], tuple[int, int]], heads: int = 1) -> bytes:
    """A ruled table between two sentences; a span is from its first cell to its last one (column, row)."""
    file, style = io.BytesIO(), getSampleStyleSheet()["Normal"]
    table = Table([[Paragraph(cell, style) for cell in row] for row in rows], repeatRows=heads)
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), *(("SPAN", *span) for span in spans)])
    above, below = (Paragraph(text, style) for text in ("Les chiffres de la province.", "Ils seront revus."))
    SimpleDocTemplate(file, pagesize=A4).build([above, table, below])
    return file.getvalue()


def pictures_only() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.rect(60, 60, 400, 700, fill=1)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def encrypted(content: bytes, user: str, owner: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(user, owner, algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_lines_become_paragraphs_without_running_heads() -> None:
    texts = [block.text for block in parse_pdf(pdf([LINES, ["Une autre page."], ["Et une troisième."]])).blocks]
    assert texts[0].endswith("ni de développement antérieur.")
    assert texts[1].startswith("Les dossiers sont reçus")
    assert not any("Bulletin" in text or "Page" in text for text in texts)


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        pytest.param(
            lambda: with_table(
                [["N", "Mesure", "2024"], ["1", "Brevets de la province et de ses " + "villes " * 9, "7"]]
            ),
            ["N | Mesure | 2024", f"1 | Brevets de la province et de ses {'villes ' * 9}| 7"],
            id="a cell of several lines",
        ),
        pytest.param(
            lambda: with_table(
                [["Lieu", "Brevets", ""], ["", "2023", "2024"], ["Sa Pa", "3", "5"]], ((1, 0), (2, 0)), ((0, 0), (0, 1))
            ),
            ["Lieu | Brevets 2023 | Brevets 2024", "Sa Pa | 3 | 5"],
            id="heads over heads",
        ),
        pytest.param(
            lambda: with_table([["Lieu", "An", "Nombre"], ["Sa Pa", "2023", "3"], ["", "2024", "5"]], ((0, 1), (0, 2))),
            ["Lieu | An | Nombre", "Sa Pa | 2023 | 3", "Sa Pa | 2024 | 5"],
            id="a place beside its years",
        ),
        pytest.param(
            lambda: with_table([["Lieu", "Nombre"], *([f"Commune {row}", f"{row}"] for row in range(60))]),
            ["Lieu | Nombre", *(f"Commune {row} | {row}" for row in range(60))],
            id="two pages, one head",
        ),
    ],
)
def test_a_ruled_table_is_read_row_by_row(content: Callable[[], bytes], rows: list[str]) -> None:
    blocks = parse_pdf(content()).blocks
    assert [block.text.split("\n") for block in blocks] == [
        ["Les chiffres de la province."],
        rows,
        ["Ils seront revus."],
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Fonds de montagne de Lao Cai", "Fonds de montagne de Lao Cai", id="a title"),
        pytest.param("Microsoft Word - fonds v3.docx", None, id="a file name"),
        pytest.param(None, None, id="none"),
    ],
)
def test_the_title_in_the_properties(title: str | None, expected: str | None) -> None:
    assert parse_pdf(pdf([LINES], title)).own.title == expected


def test_a_pdf_that_opens_without_password_is_read() -> None:
    assert parse_pdf(encrypted(pdf([LINES]), "", "owner")).blocks


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(lambda: encrypted(pdf([LINES]), "secret", "owner"), "encrypted", id="encrypted"),
        pytest.param(pictures_only, "scanned", id="no text"),
        pytest.param(lambda: pdf([LINES])[:400], "damaged", id="cut off"),
        pytest.param(lambda: b"%PDF-1.7\nnothing", "damaged", id="nothing in it"),
        pytest.param(lambda: b"", "damaged", id="empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(content: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match=reason):
        parse_pdf(content())
