from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evals.measures.abstention import coverage_and_accuracy

answers = st.lists(st.tuples(st.integers(0, 5).map(float), st.booleans(), st.booleans()), min_size=1, max_size=30)


def test_the_curve_worked_by_hand() -> None:
    # surest first: right; wrong; right (same confidence as the one before); not answerable, so wrong once answered
    points = coverage_and_accuracy([0.9, 0.5, 0.5, 0.1], [True, False, True, True], [True, True, True, False])
    assert points == [(0.9, 0.25, 1.0), (0.5, 0.75, 2 / 3), (0.1, 1.0, 0.5)]


@given(rows=answers)
def test_coverage_grows_to_all_and_shares_stay_shares(rows: list[tuple[float, bool, bool]]) -> None:
    confidence, right, answerable = zip(*rows, strict=True)
    points = coverage_and_accuracy(confidence, right, answerable)
    covered = [share for _, share, _ in points]
    assert covered == sorted(set(covered)) and covered[-1] == 1.0
    assert all(0 <= accuracy <= 1 for _, _, accuracy in points)
    assert len(points) == len(set(confidence))
