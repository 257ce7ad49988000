"""Whether the words that name who is shut out name who asks: by trade, owner, share or deed, in any language."""

from __future__ import annotations

import pytest

from assistant.eligibility import profile_from_text
from assistant.eligibility.shut_out import is_shut_out
from policy.language import Language


@pytest.mark.parametrize(
    ("named", "question", "language", "expected"),
    [
        pytest.param("Les compagnies d'assurances", "Can an insurance company apply?", "en", True, id="trade"),
        pytest.param("Les banques et les casinos", "Can a farm apply?", "en", False, id="another-trade"),
        pytest.param(
            "Les filiales de groupes étrangers", "We are a Korean subsidiary. May we apply?", "en", True, id="foreign"
        ),
        pytest.param("foreign-owned firms", "Are we, a family firm, eligible?", "en", False, id="says-nothing"),
        pytest.param(
            "Doanh nghiệp nhà nước nắm trên 50% vốn",
            "Doanh nghiệp nhà nước giữ 70% vốn có được không?",
            "vi",
            True,
            id="above-the-share",
        ),
        pytest.param(
            "Doanh nghiệp nhà nước nắm trên 50% vốn",
            "Doanh nghiệp nhà nước giữ 30% vốn có được không?",
            "vi",
            False,
            id="below-the-share",
        ),
        pytest.param(
            "Doanh nghiệp từng bị phạt về môi trường",
            "Sanctionnés pour pollution, avons-nous droit ?",
            "fr",
            True,
            id="deed",
        ),
        pytest.param("Doanh nghiệp", "Can a company get it?", "en", True, id="all-of-a-wide-kind"),
        pytest.param("Enterprises in liquidation", "Can a company get it?", "en", False, id="some-of-a-wide-kind"),
        pytest.param("Les succursales", "Chi nhánh ở Thái Nguyên có được không?", "vi", True, id="a-branch-at-home"),
        pytest.param("Traders who resell beans", "Tôi mua đi bán lại cà phê, có được không?", "vi", True, id="resale"),
    ],
)
def test_only_who_is_named_is_shut_out(named: str, question: str, language: Language, expected: bool) -> None:
    assert is_shut_out(named, question, profile_from_text(question, language)) is expected
