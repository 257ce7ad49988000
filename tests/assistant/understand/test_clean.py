from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understand.clean import clean


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        pytest.param("57\u200b-NQ/\u2060TW", "57-NQ/TW", id="zero-width characters inside an identifier"),
        pytest.param("57-NQ/ТW", "57-NQ/TW", id="a Cyrillic T"),
        pytest.param("５７-NQ/TW", "57-NQ/TW", id="full-width digits"),
        pytest.param("57\u2011NQ∕TW", "57-NQ/TW", id="another hyphen and slash"),
        pytest.param("Que dit la r\u0065\u0301solution ?", "Que dit la résolution ?", id="a decomposed accent"),
        pytest.param("\u202eabc\u202c", "abc", id="text turned round"),
        pytest.param("Обзор", "Обзор", id="a real Russian word stays"),
    ],
)
def test_a_question_is_read_as_it_looks(typed: str, seen: str) -> None:
    assert clean(typed) == seen


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
