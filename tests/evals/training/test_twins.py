from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.training.twins import names_in, twin

TEXT = "The Tessel valley had 40 mills in 1921. Their last owner, Ada Brandt, sold them in 1946."


@given(seed=st.integers(0, 1_000))
def test_another_year_is_one_that_the_text_does_not_hold(seed: int) -> None:
    asked = twin("How many mills were there in 1921?", TEXT, [], Random(seed))

    assert asked is not None
    year = asked[-5:-1]
    assert year.isdigit()
    assert year not in TEXT
    assert asked.startswith("How many mills were there in ")


def test_another_name_is_as_long_as_the_one_it_replaces() -> None:
    asked = twin("What did Ada Brandt sell?", TEXT, ["Rome", "Ada Brandt", "Per Lund"], Random(1))

    assert asked == "What did Per Lund sell?"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who sold the mills?", id="neither year nor name"),
        pytest.param("What happened in 1950?", id="a year that the text does not hold"),
        pytest.param("What did Ada Brandt sell?", id="no other name"),
    ],
)
def test_where_nothing_can_be_replaced_there_is_no_twin(question: str) -> None:
    assert twin(question, TEXT, [], Random(1)) is None


def test_the_word_that_begins_a_question_is_no_name() -> None:
    assert names_in("Quand la ville de Saint Aubin a-t-elle ouvert le canal ?") == ["Saint Aubin"]
