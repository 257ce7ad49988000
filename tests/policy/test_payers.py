"""Who may pay is found in three languages."""

from __future__ import annotations

import pytest

from policy.payers import payers_in


@pytest.mark.parametrize(
    ("text", "payers"),
    [
        pytest.param("80 from the World Bank and 20 from the State", ["abroad", "state"], id="English"),
        pytest.param("60 milliards de la province, 30 des entreprises", ["province", "firms"], id="French"),
        pytest.param("ngân sách tỉnh 60 tỷ, doanh nghiệp 30 tỷ", ["province", "firms"], id="Vietnamese"),
        pytest.param("doanh nghiệp nhà nước", ["firms"], id="a firm of the State is a firm"),
        pytest.param("quy định về quản lý nhà nước", [], id="rules and state management pay nothing"),
    ],
)
def test_payers_are_found(text: str, payers: list[str]) -> None:
    assert [one.payer.value for one in payers_in(text)] == payers
