from __future__ import annotations

from evals.bench.figures import Line, as_table


def test_the_table_shows_both_sides_and_how_many_times_better() -> None:
    table = as_table(
        [
            Line("find", "ms", ours=4, plain=20, goal="under 15 ms"),
            Line("ingest", "/s", ours=90, plain=18, more_is_better=True),
            Line("answers", "%", ours=93.4),
        ]
    )

    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()[2:]]
    assert rows == [
        ["find", "4 ms", "20 ms", "5.0", "under 15 ms"],
        ["ingest", "90 /s", "18 /s", "5.0", ""],
        ["answers", "93.4 %", "–", "", ""],
    ]
