"""A rate told as a share of another rate."""

from __future__ import annotations

import pytest

from assistant.read.figures.relative_rate import is_of_another_rate
from policy.language import Language
from policy.quantity import find_quantities
from tests.assistant.over_articles import Over


@pytest.mark.parametrize(
    ("language", "text", "is_relative"),
    [
        pytest.param("vi", "Quỹ cho vay với lãi suất bằng 60% lãi suất tín dụng đầu tư.", True, id="vi"),
        pytest.param("en", "Loans carry 60% of the state investment credit rate.", True, id="en"),
        pytest.param("fr", "Le taux est égal à 60 % du taux de base.", True, id="fr"),
        pytest.param("fr", "Le taux est de 6 % par an.", False, id="a rate of its own"),
        pytest.param("vi", "Tỉnh hỗ trợ 60% lãi suất vay.", False, id="interest that is paid"),
        pytest.param("en", "At 60% of firms the rate of growth fell.", False, id="firms"),
    ],
)
def test_a_share_of_another_rate(language: Language, text: str, is_relative: bool) -> None:
    (first, *_) = find_quantities(text, language)
    assert is_of_another_rate(text, first) is is_relative


def test_such_a_rate_is_only_quoted(over: Over) -> None:
    article = "The green fund of Lai Chau lends at 60% of the state credit rate, for up to eight years."
    answer = over(article, "Lai Chau lends").ask("At what rate does the green fund of Lai Chau lend?").answer
    assert "**60" not in answer
    assert "60% of the state credit rate" in answer
