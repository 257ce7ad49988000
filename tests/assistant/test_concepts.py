"""Vietnamese typed without marks: a syllable of asking is not the thing it could be."""

from __future__ import annotations

import pytest

from assistant.concepts import concepts_in


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        pytest.param("con bao nhieu xa chua co dien", False, id="how many"),
        pytest.param("hien con bao xa", False, id="how far"),
        pytest.param("con bao lau thi xong", False, id="how long"),
        pytest.param("con bao so 5 do bo vao mien trung", True, id="a storm"),
    ],
)
def test_asking_how_much_speaks_of_no_storm(text: str, speaks: bool) -> None:
    assert ("storm" in concepts_in(text)) is speaks
