from __future__ import annotations

from evals.bench.scoring_speed import MOST_SECONDS, scoring_table


def test_the_table_says_how_many_were_scored_and_whether_in_time() -> None:
    table = scoring_table(20)
    assert f"20 answers scored (within {MOST_SECONDS:.0f})" in table
