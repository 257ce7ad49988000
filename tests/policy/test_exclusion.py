"""Who is shut out, told by the clause: before the words that shut out, or behind them."""

from __future__ import annotations

import pytest

from policy.exclusion import SHUTS_OUT, shut_out_in
from policy.folding import fold


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Les pharmacies restent à l'écart du régime.", ("Les pharmacies",), id="fr-a-l-ecart"),
        pytest.param(
            "Les filiales de groupes étrangers en sont exclues.", ("Les filiales de groupes étrangers",), id="fr-en"
        ),
        pytest.param("Le texte ne s'applique pas aux hôtels.", ("hôtels",), id="fr-behind"),
        pytest.param(
            "Les banques n'entrent pas dans ce champ, et les casinos en sont écartés.",
            ("Les banques", "les casinos"),
            id="fr-two",
        ),
        pytest.param("Firms fined since 2022 need not apply.", ("Firms fined since 2022",), id="en-need-not"),
        pytest.param("All firms qualify, except real estate developers.", ("real estate developers",), id="en-except"),
        pytest.param("Brokers cannot draw on the fund.", ("Brokers",), id="en-cannot"),
        pytest.param("Hộ nuôi cá tra đứng ngoài chính sách này.", ("Hộ nuôi cá tra",), id="vi-outside"),
        pytest.param("Áp dụng cho mọi hộ, trừ hộ đã vay vốn.", ("hộ đã vay vốn",), id="vi-except"),
        pytest.param("Doanh nghiệp nhà nước không thuộc diện hỗ trợ.", ("Doanh nghiệp nhà nước",), id="vi-not-of"),
    ],
)
def test_who_is_shut_out_is_named(text: str, named: tuple[str, ...]) -> None:
    assert shut_out_in(text) == named


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mức hỗ trợ không được vượt quá 30%.", id="vi-ceiling"),
        pytest.param("Năm ngoái hợp tác xã thu hoạch 640 tấn tôm.", id="vi-last-year"),
        pytest.param("Cette aide est exclusivement versée en 2025.", id="fr-exclusively"),
        pytest.param("L'aide ne peut dépasser 30 %.", id="fr-ceiling"),
        pytest.param("The grant is paid within ten days.", id="en-nothing-said"),
    ],
)
def test_a_bound_shuts_nobody_out(text: str) -> None:
    assert SHUTS_OUT.search(fold(text)) is None
