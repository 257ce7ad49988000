from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.measures.correctness import overlap_f1, partial_credit


@pytest.mark.parametrize(
    ("met", "forbidden", "credit"),
    [
        pytest.param([True, False, True, False], [], 0.5, id="two of four"),
        pytest.param([True, True], ["76"], 0.0, id="something forbidden takes all"),
        pytest.param([], [], 1.0, id="nothing is asked"),
    ],
)
def test_partial_credit(met: list[bool], forbidden: list[str], credit: float) -> None:
    assert partial_credit(met, forbidden) == credit


@pytest.mark.parametrize(
    ("answer", "reference", "overlap"),
    [
        pytest.param("41 firms", "41 firms", 1.0, id="the same"),
        pytest.param("Đà Nẵng có 41", "da nang co 41", 1.0, id="accents do not count"),
        # 2 shared, of 4 and of 3: P 2/4, R 2/3, F1 2 * 1/3 / (7/6) = 4/7
        pytest.param("it has 41 firms", "41 new firms", 4 / 7, id="two of four and of three"),
        # "a" is shared once although one side has it twice: P 1/2, R 1/1
        pytest.param("a a", "a", 2 / 3, id="a word counts as often as both have it"),
        pytest.param("41", "14", 0.0, id="nothing shared"),
        pytest.param("", "14", 0.0, id="no answer"),
    ],
)
def test_overlap(answer: str, reference: str, overlap: float) -> None:
    assert overlap_f1(answer, reference) == pytest.approx(overlap)


@given(answer=st.text(), reference=st.text())
def test_overlap_is_a_share_and_does_not_care_which_is_which(answer: str, reference: str) -> None:
    assert 0 <= overlap_f1(answer, reference) <= 1
    assert overlap_f1(answer, reference) == pytest.approx(overlap_f1(reference, answer))
