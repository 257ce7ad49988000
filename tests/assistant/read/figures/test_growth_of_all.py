"""The growth of a sector is not told as that of its province."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

TEXT = """In Ca Mau the seafood processing sector accounts for 31% of industrial output, with annual growth of 17%. The
GRDP of Ca Mau grew by 6.4% in 2024."""


@pytest.mark.parametrize(
    "question",
    [
        "What is the growth rate of Ca Mau?",
        "Quel est le taux de croissance de Ca Mau ?",
        "Cà Mau tăng trưởng bao nhiêu?",
    ],
)
def test_the_growth_of_a_place_is_that_of_all_it_produces(over: Over, question: str) -> None:
    lead = over(TEXT, "Ca Mau").ask(question).answer.partition("\n")[0]
    assert "17" not in lead
