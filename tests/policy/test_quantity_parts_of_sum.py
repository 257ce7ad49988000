"""Numbers that leave their currency or scale to the sum before them are read as money."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.quantity import QuantityKind, find_quantities


@pytest.mark.parametrize(
    ("text", "language", "billions"),
    [
        pytest.param("It costs VND96 billion: 51 from us, 45 from you.", "en", [96, 51, 45], id="add up"),
        pytest.param("It costs VND96 billion: 51 from us, 40 from you.", "en", [96], id="do not add up"),
        pytest.param("Coût : 96 milliards de VND, dont 51 milliards de l'État.", "fr", [96, 51], id="scaled"),
        pytest.param("Coût : 96 milliards de VND et 2 milliards de messages.", "fr", [96], id="something counted"),
        pytest.param("Tổng 96 tỷ đồng, doanh nghiệp 45 tỷ.", "vi", [96, 45], id="doanh nghiệp is no Industry 4.0"),
    ],
)
def test_money_left_out(text: str, language: Language, billions: list[int]) -> None:
    found = [one for one in find_quantities(text, language) if one.kind is QuantityKind.MONEY]
    assert [one.value / 10**9 for one in found] == billions


def test_industry_four_is_no_quantity() -> None:
    assert find_quantities("Cách mạng công nghiệp 4.0 và industry 4.0", "vi") == []
