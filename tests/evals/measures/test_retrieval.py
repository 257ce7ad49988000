"""Each measure of retrieval against a case worked by hand."""

from __future__ import annotations

import math

import pytest

from evals.measures.retrieval import NothingRelevantError, retrieval_scores

RANKED = ["x", "a", "y", "b", "z", "w", "c"]
RELEVANT = {"a", "b", "c", "d"}


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        pytest.param("hit@1", 0.0, id="the first is not relevant"),
        pytest.param("hit@5", 1.0, id="one of five is"),
        pytest.param("recall@5", 2 / 4, id="a and b of four"),
        pytest.param("recall@10", 3 / 4, id="a, b and c of four"),
        pytest.param("MRR@10", 1 / 2, id="the first relevant one at rank 2"),
        pytest.param(
            "nDCG@10",
            # gains at ranks 2, 4 and 7; ideally four at ranks 1 to 4
            (1 / math.log2(3) + 1 / math.log2(5) + 1 / math.log2(8))
            / (1 + 1 / math.log2(3) + 1 / math.log2(4) + 1 / math.log2(5)),
            id="discounted by rank",
        ),
    ],
)
def test_measures_agree_with_the_hand_worked_case(measure: str, expected: float) -> None:
    assert retrieval_scores({"q": RANKED}, {"q": RELEVANT})["q"][measure] == pytest.approx(expected)


def test_a_query_that_found_nothing_scores_zero_and_counts() -> None:
    assert set(retrieval_scores({}, {"q": {"a"}})["q"].values()) == {0.0}


def test_nothing_relevant_is_not_the_same_as_nothing_found() -> None:
    with pytest.raises(NothingRelevantError, match="sources"):
        retrieval_scores({"q": ["a"]}, {"q": set()})
