"""Words set in two fonts, as a browser prints Vietnamese where its font lacks letters."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.parse.pdf import parse_pdf
from ingest.parse.pdf_words import is_torn, rejoin

FONTS = {"F1": "Helvetica", "F2": "Times-Roman"}


def printed(lines: list[str]) -> bytes:
    """A PDF of `lines`, "|" parting the stretches of a line that are in one font and the next."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for row, line in enumerate(lines):
        x = 0.0
        for number, piece in enumerate(line.split("|")):
            name = list(FONTS)[number % 2]
            canvas.addLiteral(f"BT /{name} 11 Tf 1 0 0 1 60 {700 - 16 * row} Tm {x:.3f} 0 Td ({piece}) Tj ET")
            x += stringWidth(piece, FONTS[name], 11)
    canvas.setFont("Times-Roman", 11)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_words_in_two_fonts_are_whole() -> None:
    lines = ["S|o| Kh|o|a h|o|c v|a| C|o|ng ngh|e| t|i|nh K|o|n T|u|m", "tr|a| 30 tri|e|u d|o|ng m|o|t m|a|y m|o|i."]
    assert [block.text for block in parse_pdf(printed(lines)).blocks] == [
        "So Khoa hoc va Cong nghe tinh Kon Tum tra 30 trieu dong mot may moi."
    ]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        pytest.param("T ổ ng kinh phí là 68 t ỷ đ ồ ng", True, id="all words torn"),
        pytest.param("Nơi nh ận", True, id="one word torn"),
        pytest.param("Ý kiến ở xã và ở tỉnh: bà ấy ở lại", False, id="vi whole"),
        pytest.param("Il y a à Hué un seul cas à traiter", False, id="fr whole"),
        pytest.param("I saw a man and a dog in a house of a town", False, id="en whole"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_torn_words_leave_letters_that_are_no_words(text: str, torn: bool) -> None:
    assert is_torn(text) is torn


def test_whole_words_stay_apart_beside_a_lone_letter() -> None:
    text = "Xã B trả 5 triệu đồng cho nhà A."
    assert rejoin(text, text) == text


@given(st.lists(st.text("abcđơ", min_size=1, max_size=5), min_size=1, max_size=8), st.data())
def test_letters_and_their_order_stay(words: list[str], data: st.DataObject) -> None:
    whole = " ".join(words)
    torn = "".join(letter + (" " if data.draw(st.booleans()) else "") for letter in whole)
    assert "".join(rejoin(torn, whole).split()) == "".join(words)
