import codecs
import os
import unicodedata

import pytest

from ingest.decode import decode
from ingest.errors import UnsupportedDocumentError

FRENCH = "Le département a consacré près de 340 milliards à l’innovation, déjà évaluée à « 5 % » du budget. Où ? À Hué."
VIETNAMESE = (
    "Tỉnh Thái Bình dành 120 tỷ đồng cho khoa học và công nghệ, theo nghị quyết mới của Hội đồng nhân dân tỉnh."
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_vietnamese(text: str) -> bytes:
    """Windows-1258 writes the tone as a character of its own, after the letter with its other mark."""
    parts = []
    for character in unicodedata.normalize("NFC", text):
        letters = unicodedata.normalize("NFD", character)
        base = unicodedata.normalize("NFC", "".join(part for part in letters if part not in TONES))
        parts.append(base + "".join(part for part in letters if part in TONES))
    return "".join(parts).encode("cp1258")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(FRENCH.encode(), FRENCH, id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + FRENCH.encode(), FRENCH, id="utf-8 with mark"),
        pytest.param(FRENCH.encode("cp1252"), FRENCH, id="windows-1252"),
        pytest.param(FRENCH.encode("mac_roman"), FRENCH, id="mac roman"),
        pytest.param(VIETNAMESE.encode("utf-16"), VIETNAMESE, id="utf-16 with mark"),
        pytest.param(VIETNAMESE.encode("utf-16-le"), VIETNAMESE, id="utf-16 without mark"),
        pytest.param(windows_vietnamese(VIETNAMESE), VIETNAMESE, id="windows-1258"),
    ],
)
def test_any_encoding_is_read(content: bytes, expected: str) -> None:
    assert unicodedata.normalize("NFC", decode(content)) == expected


def test_a_declared_encoding_is_believed() -> None:
    assert decode("đô".encode("cp1258"), declared="cp1258") == "đô"


def test_a_declared_encoding_that_is_none_is_passed_over() -> None:
    assert decode(FRENCH.encode("cp1252"), declared="hex") == FRENCH


def test_a_few_broken_bytes_do_not_change_the_encoding_of_the_rest() -> None:
    broken = (FRENCH * 3).encode()[:-1] + b"\xc3"
    assert decode(broken).startswith(FRENCH)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        pytest.param(b"%PDF-1.7\n...", "a PDF", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG", id="picture"),
        pytest.param(b"PK\x03\x04" + bytes(50), "zip", id="zip"),
        pytest.param(os.urandom(5000), "binary", id="random bytes"),
        pytest.param(bytes(2000), "binary", id="zeros"),
        pytest.param(bytes(range(256)) * 20, "binary", id="all bytes"),
    ],
)
def test_what_is_not_text_is_refused_by_name(content: bytes, named: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match=named):
        decode(content)
