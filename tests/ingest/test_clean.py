import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.clean import clean

ANY_TEXT = st.text() | st.text(alphabet="aà \n\r\t\u00a0\u202f\u200b\u00ad\u0301\u0323«»!%1ÐoO", max_size=40)


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(ANY_TEXT)
def test_clean_text_is_composed_and_shows_every_character(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(character) in ("Cs", "Co") for character in cleaned)
    assert not any(character < " " and character != "\n" for character in cleaned)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéèđơ0123456789 .,", max_size=60))
def test_letters_and_digits_are_kept_to_the_letter(text: str) -> None:
    assert clean(text).split() == text.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("nghị quyết", "nghị quyết", id="decomposed Vietnamese is composed"),
        pytest.param("o\u200b\u0323", "ọ", id="a mark meets its letter across an invisible character"),
        pytest.param("so\u00adlution", "solution", id="soft hyphen"),
        pytest.param("1919/QÐ-UBND", "1919/QĐ-UBND", id="Icelandic eth typed for đ"),
        pytest.param("2\u202f500 milliards", "2\u202f500 milliards", id="no-break space inside a number stays"),
        pytest.param("oui\u00a0! «\u00a0non\u00a0»", "oui\u00a0! «\u00a0non\u00a0»", id="French spaces stay"),
        pytest.param("a\u00a0\u00a0b\u00a0c", "a b c", id="layout spaces become plain"),
        pytest.param("5\u00a0%", "5\u00a0%", id="before a per cent sign"),
        pytest.param("a\r\nb\rc\u2028d", "a\nb\nc\nd", id="every kind of line end"),
        pytest.param(" a \n\n  b ", "a\n\nb", id="blank lines between paragraphs stay"),
        pytest.param("ignore\U000e0041 me", "ignore me", id="tag characters that no reader sees"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected
