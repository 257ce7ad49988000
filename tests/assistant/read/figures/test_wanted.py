"""Which kind of value a question is after, in three languages."""

from __future__ import annotations

import pytest

from assistant.read.figures.acts_told import acts_in, agreement
from assistant.read.figures.wanted import asks_for_whole_sum, wanted
from assistant.understand import understand
from policy.quantity import QuantityKind

MONEY, SHARE = QuantityKind.MONEY, QuantityKind.PERCENTAGE


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Quelle part de son budget Lang Son a-t-elle dépensée en recherche ?", {SHARE}, id="share fr"),
        pytest.param("What share of its budget did Lang Son spend on research?", {SHARE}, id="share en"),
        pytest.param("Tỷ lệ chi cho khoa học của Lạng Sơn là bao nhiêu?", {SHARE}, id="share vi"),
        pytest.param("Combien puis-je recevoir à Lang Son ?", {MONEY, SHARE}, id="receive fr"),
        pytest.param("Lạng Sơn đã chi bao nhiêu tiền cho khoa học?", {MONEY}, id="money vi"),
        pytest.param("How much does a hectare of Lang Son anise sell for?", {MONEY}, id="price en"),
        pytest.param("À quel prix ? Le prix de l'anis de Lang Son ?", {MONEY}, id="price fr"),
        pytest.param("Hồi Lạng Sơn giá bán bao nhiêu?", {MONEY}, id="price vi"),
        pytest.param("Lãi suất vay của quỹ là bao nhiêu?", {SHARE}, id="interest vi"),
    ],
)
def test_the_kind_of_value_follows_the_words(question: str, expected: set[QuantityKind]) -> None:
    assert wanted(understand(question)) == expected


def test_a_budget_is_a_whole_sum_and_a_ceiling_is_not() -> None:
    assert asks_for_whole_sum(understand("What is the budget of the programme?"))
    assert not asks_for_whole_sum(understand("What is the maximum amount from the budget?"))


def test_money_set_aside_is_not_money_paid_out() -> None:
    asked = acts_in("Combien la province a-t-elle décaissé ?")
    assert agreement(asked, acts_in("but disbursed only 90 billion VND")) == 1
    assert agreement(asked, acts_in("set aside 120 billion VND")) == -1
    assert agreement(asked, acts_in("90 tỷ đồng")) == 0
