from __future__ import annotations

from evals.bench.second_ingest import second_ingest_table


def test_the_second_ingest_finds_all_unchanged() -> None:
    table = second_ingest_table(3)
    assert "| first ingest of 3 articles" in table
    assert "| the same again: 3 unchanged, nothing embedded |" in table
