from __future__ import annotations

import pytest

from assistant.understand import Kind, understand
from policy.quantity import QuantityKind


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Giữa Đồng Tháp và Cà Mau, nơi nào có nhiều hợp tác xã hơn?", id="Vietnamese"),
        pytest.param("dong thap va ca mau, tinh nao co nhieu hop tac xa hon", id="Vietnamese, unmarked"),
        pytest.param("Which province has more cooperatives, Dong Thap or Ca Mau?", id="English"),
        pytest.param("Laquelle a le plus de coopératives, Dong Thap ou Ca Mau ?", id="French"),
    ],
)
def test_which_has_more_is_a_comparison(question: str) -> None:
    assert understand(question, ()).kind is Kind.COMPARISON


def test_a_province_whose_name_sounds_like_money_asks_for_none() -> None:
    assert QuantityKind.MONEY not in understand("Compare Dong Thap and Dong Nai cooperatives.", ()).values
    assert QuantityKind.MONEY in understand("Combien de dongs Dong Thap a-t-elle versés ?", ()).values


def test_doctors_are_no_money() -> None:
    # "tiến sĩ" and "tiền" are one word without their marks.
    assert QuantityKind.MONEY not in understand("Đồng Tháp có bao nhiêu tiến sĩ?", ()).values
    assert QuantityKind.MONEY in understand("Đồng Tháp chi bao nhiêu tiền?", ()).values
