"""What has been given is told from what may be had, in three languages."""

from __future__ import annotations

import pytest

from policy.folding import fold
from policy.giving import tells_results


@pytest.mark.parametrize(
    ("question", "is_on_results"),
    [
        pytest.param("How many firms have been helped so far?", True, id="en-perfect"),
        pytest.param("How much was disbursed in 2025?", True, id="en-past"),
        pytest.param("Combien les entreprises ont-elles reçu ?", True, id="fr-inverted"),
        pytest.param("Combien d'entreprises ont été aidées ?", True, id="fr-passive"),
        pytest.param("Tỉnh đã hỗ trợ bao nhiêu doanh nghiệp?", True, id="vi-active"),
        pytest.param("Bao nhiêu doanh nghiệp đã được thưởng?", True, id="vi-passive"),
        pytest.param("How much can a firm receive?", False, id="en-may"),
        pytest.param("Combien reçoit une entreprise qui a obtenu un brevet ?", False, id="fr-who-it-is-for"),
        pytest.param("Doanh nghiệp mua thiết bị mới được hỗ trợ bao nhiêu?", False, id="vi-new-is-not-just"),
        pytest.param("Tàu lắp hầm đá sệt được hỗ trợ bao nhiêu?", False, id="vi-ice-is-no-past"),
        pytest.param("Doanh nghiệp đã được cấp bằng sáng chế được thưởng bao nhiêu?", False, id="vi-who-it-is-for"),
    ],
)
def test_questions_on_results_are_told_from_those_on_what_may_be_had(question: str, is_on_results: bool) -> None:
    assert tells_results(fold(question)) is is_on_results
