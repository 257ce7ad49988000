from __future__ import annotations

import pytest

from policy.stages import stages_in


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        pytest.param("hồ sơ đợt 2", {2}, id="Vietnamese"),
        pytest.param("giai đoạn II và giai đoạn III", {2, 3}, id="Roman"),
        pytest.param("the first round, then the second phase", {1, 2}, id="English ordinals"),
        pytest.param("la deuxième tranche", {2}, id="French"),
        pytest.param("A fourth, for lecturers, starts on 2 March.", {4}, id="a bare ordinal that opens a sentence"),
        pytest.param("A second chip park of 17 hectares opens.", set(), id="of something else"),
        pytest.param("seconds later, a tour of two firms", set(), id="no stage"),
    ],
)
def test_stages_are_read(text: str, stages: set[int]) -> None:
    assert stages_in(text) == stages
