"""What the reader's filters let through."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.evidence import gather
from vectorstore.hit import Filters


@pytest.mark.parametrize(
    ("asked", "lies_there"),
    [pytest.param("central-highlands", False, id="elsewhere"), pytest.param("mekong-delta", True, id="its region")],
)
def test_a_region_lets_the_articles_on_its_provinces_through(
    assistant: Assistant, asked: str, lies_there: bool
) -> None:
    on_can_tho = {one.id for one in assistant.library.articles() if one.places == ("can-tho",)}
    found = gather(assistant.shelf, "startups", "en", 5, Filters(places=(asked,)))

    assert on_can_tho
    assert (found.articles is not None and on_can_tho <= found.articles) is lies_there
