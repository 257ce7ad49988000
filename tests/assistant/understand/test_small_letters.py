from __future__ import annotations

import pytest

from assistant.understand.small_letters import with_person_capitalised


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("qui est le thi hong an ?", "qui est Le Thi Hong An ?", id="fr"),
        pytest.param("phạm văn nam là ai", "Phạm Văn Nam là ai", id="vi"),
        pytest.param("who is the director of hue?", "who is the director of hue?", id="no name"),
        pytest.param("chu tich tinh la ai", "chu tich tinh la ai", id="an office"),
        pytest.param("tran van minh o hue", "tran van minh o hue", id="nobody asks who"),
    ],
)
def test_a_person_asked_about_gets_capitals(typed: str, read: str) -> None:
    assert with_person_capitalised(typed) == read
