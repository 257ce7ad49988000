from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.training.windows import LONGEST, find_answers, window_around

TEXT = " ".join(f"Sentence number {number} says that {number} firms were founded." for number in range(60))


@given(seed=st.integers(0, 10_000), place=st.integers(0, 59))
def test_a_window_holds_what_is_wanted_and_begins_and_ends_with_sentences(seed: int, place: int) -> None:
    wanted = find_answers(TEXT, (f"number {place} says",))[0]

    start, end = window_around(TEXT, "en", wanted, Random(seed))

    assert start <= wanted[0] < wanted[1] <= end
    assert end - start <= LONGEST
    assert TEXT[start:].startswith("Sentence")
    assert TEXT[:end].endswith(".")


@pytest.mark.parametrize(
    ("text", "answer", "found"),
    [
        pytest.param("In 1950, 50 firms.", "50", ["50"], id="not inside a number"),
        pytest.param("L'État aide l'État.", "État", ["État", "État"], id="after an apostrophe, each time"),
        pytest.param("None.", "some", [], id="not there"),
        pytest.param("a a a a a", "a", ["a", "a", "a"], id="three are enough"),
    ],
)
def test_answers_are_found_as_words(text: str, answer: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_answers(text, (answer,))] == found
