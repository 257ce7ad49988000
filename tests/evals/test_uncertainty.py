from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.uncertainty import estimate, estimate_quantile, mcnemar_p, paired_difference

shares = st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=1, max_size=40)


@given(values=shares)
def test_the_mean_lies_in_its_interval_and_both_in_the_range_of_shares(values: list[float]) -> None:
    found = estimate(values, resamples=200)
    assert found is not None
    assert 0 <= found.low <= found.mean + 1e-9
    assert found.mean - 1e-9 <= found.high <= 1
    assert found.n == len(values)


def test_nothing_scored_is_no_estimate() -> None:
    assert estimate([]) is None
    assert estimate_quantile([], 0.5) is None
    assert paired_difference([], []) is None


def test_ten_of_ten_right_does_not_mean_certainty() -> None:
    found = estimate([1.0] * 10)
    assert found is not None
    # Wilson: (1 + z²/2n - z·z/2n) / (1 + z²/n) = 1 / (1 + 3.8415/10)
    assert found.low == pytest.approx(1 / 1.38415, abs=1e-3)


def test_the_interval_of_a_proportion_is_near_the_textbook_one() -> None:
    found = estimate([1.0] * 80 + [0.0] * 20)
    assert found is not None
    # 0.8 ± 1.96 * sqrt(0.8 * 0.2 / 100) = [0.722, 0.878]
    assert found.low == pytest.approx(0.722, abs=0.015)
    assert found.high == pytest.approx(0.878, abs=0.015)


def test_the_same_values_give_the_same_interval() -> None:
    assert estimate([0.0, 1.0, 1.0]) == estimate([0.0, 1.0, 1.0])


@pytest.mark.parametrize(
    ("only_first", "only_second", "p_value"),
    [
        pytest.param(0, 0, 1.0, id="the same answers"),
        pytest.param(0, 6, 2 / 64, id="six to none: 2 * (1/2)^6"),
        pytest.param(1, 9, 2 * (1 + 10) / 1024, id="nine to one: 2 * (C(10,0) + C(10,1)) / 2^10"),
        pytest.param(5, 5, 1.0, id="five each"),
    ],
)
def test_mcnemar_is_the_exact_binomial(only_first: int, only_second: int, p_value: float) -> None:
    assert mcnemar_p(only_first, only_second) == pytest.approx(p_value)
    assert mcnemar_p(only_second, only_first) == pytest.approx(p_value)


def test_a_clear_difference_is_shown_and_a_small_one_is_not() -> None:
    clear = paired_difference([0.0] * 20 + [1.0] * 5, [1.0] * 20 + [1.0] * 5)
    small = paired_difference([0.0, 1.0] * 10, [0.0, 1.0] * 9 + [1.0, 1.0])
    assert clear is not None and clear.is_shown and clear.mean == pytest.approx(0.8)
    assert small is not None and not small.is_shown


def test_a_paired_comparison_needs_pairs() -> None:
    with pytest.raises(ValueError, match="same questions"):
        paired_difference([1.0], [1.0, 0.0])
