"""Cells of several years in one row: which of them a question without a year means."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

TABLE = """The province of Lang Son published its figures on science on 12 September 2025.

Indicator | 2022 | 2024 | Target for 2030
Innovative start-ups | 27 | 58 | 140
Digital economy, share of GRDP | 9.1% | 15.7% | 31%
"""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("How many innovative start-ups does Lang Son have?", "58", id="the latest"),
        pytest.param("Combien de start-up innovantes compte Lang Son ?", "58", id="the latest, French"),
        pytest.param("Kinh tế số chiếm bao nhiêu phần trăm GRDP của Lạng Sơn?", "15,7%", id="the latest, Vietnamese"),
        pytest.param("How many innovative start-ups did Lang Son have in 2022?", "27", id="the year asked for"),
        pytest.param("Lạng Sơn đặt mục tiêu bao nhiêu startup?", "140", id="what is aimed at"),
    ],
)
def test_the_cell_of_the_time_meant_answers(over: Over, question: str, value: str) -> None:
    assert f"**{value}**" in over(TABLE, "Lang Son counts its start-ups").ask(question).answer.partition("\n")[0]


DATED = f"""*Published on 4 March 2025*

{TABLE}"""


def test_the_year_over_the_column_is_told_and_not_the_date_over_the_table(over: Over) -> None:
    answer = (
        over(DATED, "Lang Son counts its start-ups").ask("How many innovative start-ups does Lang Son have?").answer
    )
    assert "**58** start-ups (2024)" in answer.partition("\n")[0]
