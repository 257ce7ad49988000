from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.propose.letters import as_written

TEXT = "L’aide, « jusqu’à\u00a02 500 euros » – soit 1,5 milliard –, date de 2024."


@pytest.mark.parametrize(
    ("copied", "written"),
    [
        pytest.param("L'aide", "L’aide", id="apostrophe"),
        pytest.param('" jusqu\'à 2 500 euros "', "« jusqu’à\u00a02 500 euros »", id="quotation marks and spaces"),
        pytest.param("- soit 1,5 milliard -", "– soit 1,5 milliard –", id="dashes"),
        pytest.param("5 milliard", None, id="the end of a number"),
        pytest.param("2 50", None, id="the beginning of a number"),
        pytest.param("aid", None, id="half a word"),
        pytest.param("", None, id="nothing"),
        pytest.param("date de 2023", None, id="another number"),
    ],
)
def test_a_copy_is_found_in_the_texts_own_letters(copied: str, written: str | None) -> None:
    assert as_written(copied, TEXT) == written


@given(text=st.text(max_size=60), copied=st.text(max_size=12))
def test_what_is_found_stands_in_the_text(text: str, copied: str) -> None:
    written = as_written(copied, text)

    assert written is None or written in text
