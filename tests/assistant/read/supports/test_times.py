"""Questions on how often one may be helped, told from those on how much and from other counts of times."""

from __future__ import annotations

import pytest

from assistant.read.supports.times import asks_how_often
from assistant.understand import read_question


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Combien de fois une entreprise peut-elle être aidée à Hue ?", True, id="fr"),
        pytest.param("How often may a firm apply in Hue?", True, id="en"),
        pytest.param("Mỗi doanh nghiệp ở Huế được hỗ trợ mấy lần?", True, id="vi"),
        pytest.param("How much can a firm receive in Hue?", False, id="how much"),
        pytest.param("How many times did the storm hit Hue?", False, id="other times"),
    ],
)
def test_how_often_is_asked_of_help(question: str, expected: bool) -> None:
    assert asks_how_often(read_question(question)) is expected
