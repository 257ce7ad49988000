"""A count without the deed that is asked about does not answer where the article counts it with the deed."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

TEXT = """The office of Vinh Phuc granted 88 certificates during the year. By the end of 2025 the province had 1,240
certificates in force. Of that sum, 31 billion dong went to training."""


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many certificates were granted in Vinh Phuc in 2025?", id="en"),
        pytest.param("Combien de certificats ont été délivrés à Vinh Phuc en 2025 ?", id="fr"),
        pytest.param("Năm 2025 Vĩnh Phúc đã cấp bao nhiêu giấy chứng nhận?", id="vi"),
    ],
)
def test_certificates_in_force_are_not_those_granted(over: Over, question: str) -> None:
    answer = over(TEXT, "Vinh Phuc").ask(question).answer

    assert "**1" not in answer
    assert "88" in answer


def test_a_part_of_the_sum_is_not_the_budget(over: Over) -> None:
    assert "**31" not in over(TEXT, "Vinh Phuc").ask("How big was the science budget of Vinh Phuc?").answer


def test_what_each_costs_is_not_the_budget(over: Over) -> None:
    told = over("Chaque projet de Bac Giang a coûté en moyenne 2,1 milliards de dongs.", "Bac Giang")

    assert "**2" not in told.ask("How much did the science budget of Bac Giang rise?").answer
