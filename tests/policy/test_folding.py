from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Đồng Nai", "dong nai", id="vietnamese d"),
        pytest.param("Được hưởng, Ở ƯỚC", "duoc huong, o uoc", id="horns and hooks"),
        pytest.param("Économie numérique", "economie numerique", id="french"),
        pytest.param("l’innovation", "l'innovation", id="typographic apostrophe"),
        pytest.param("2\u202f500 milliards", "2 500 milliards", id="narrow space"),
        pytest.param("57\u2011NQ/TW", "57-nq/tw", id="hyphen that does not break"),
        pytest.param("œuvre", "œuvre", id="a ligature stays, its length would change"),
    ],
)
def test_words_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_twice_is_folding_once_for_every_character() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    once = fold(every)
    assert len(once) == len(every)
    assert fold(once) == once


@given(st.text(alphabet=st.characters(min_codepoint=0x41, max_codepoint=0x1EF9)))
def test_case_does_not_matter_where_it_keeps_the_length(text: str) -> None:
    pairs = [(character, character.upper()) for character in text if len(character.upper()) == 1]
    assert all(fold(upper) == fold(character) for character, upper in pairs if upper.lower() == character.lower())
