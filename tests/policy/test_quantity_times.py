"""Times told in two units are one time."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.quantity import find_quantities


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        pytest.param("giảm từ 3 giờ 20 phút xuống còn 1 giờ 5 phút", "vi", ["200 minute", "65 minute"], id="vi"),
        pytest.param("cut from 3 hours 20 minutes to one hour", "en", ["200 minute", "1 hour"], id="en"),
        pytest.param("de 3 heures 20 à 1 h 10.", "fr", ["200 minute", "70 minute"], id="minutes without name, fr"),
        pytest.param("two years and six months", "en", ["30 month"], id="years and months"),
        pytest.param("in 3 hours 12 people came", "en", ["3 hour", "12 None"], id="people are no minutes"),
        pytest.param("họp lúc 4 giờ 30 phút", "vi", [], id="a time of day"),
        pytest.param("5 năm 12 dự án", "vi", ["5 year", "12 None"], id="projects are no months"),
    ],
)
def test_two_units_are_one_time(text: str, language: Language, read: list[str]) -> None:
    assert [f"{one.value} {one.unit}" for one in find_quantities(text, language)] == read
