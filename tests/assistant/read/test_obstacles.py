"""A question on what stands in the way is told by its words, in three languages."""

from __future__ import annotations

import pytest

from assistant.read.obstacles import asks_for_obstacles


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        pytest.param("Quels sont les freins à la recherche à Ca Mau ?", True, id="fr"),
        pytest.param("What obstacles do start-ups in Ca Mau meet?", True, id="en"),
        pytest.param("Doanh nghiệp Cà Mau gặp khó khăn gì?", True, id="vi"),
        pytest.param("Combien d'entreprises compte Ca Mau ?", False, id="a figure"),
    ],
)
def test_obstacles_are_asked_for(question: str, asks: bool) -> None:
    assert asks_for_obstacles(question) is asks
