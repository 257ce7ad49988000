from __future__ import annotations

import pytest

from assistant.read.figures.rank_scope import asks_of_a_region, is_of_a_region
from policy.language import Language
from policy.quantity import QuantityKind, find_quantities


@pytest.mark.parametrize(
    ("text", "language", "regional"),
    [
        pytest.param(
            "classée 12e au niveau national et 2e parmi les provinces de la région", "fr", [False, True], id="fr"
        ),
        pytest.param("It ranks 21st nationally and ranks third in the Red River delta", "en", [False, True], id="en"),
        pytest.param("xếp thứ 18 cả nước và đứng thứ 2 trong vùng", "vi", [False, True], id="vi"),
        pytest.param("It ranks 7th out of 63", "en", [False], id="among all"),
    ],
)
def test_a_rank_in_a_region_is_told_from_one_in_the_country(
    text: str, language: Language, regional: list[bool]
) -> None:
    quantities = tuple(find_quantities(text, language))
    ranks = [one for one in quantities if one.kind is QuantityKind.RANK]

    assert [is_of_a_region(text, one, quantities) for one in ranks] == regional


def test_a_question_says_whether_it_is_after_the_region() -> None:
    assert asks_of_a_region("Quel est son rang dans la région ?")
    assert not asks_of_a_region("Tỉnh xếp thứ mấy?")


def test_each_rank_of_a_series_is_one() -> None:
    text = "Figure 2. Rang de la ville à l'indice de transformation : 51e en 2020, 44e en 2021, 30e en 2022."

    assert [int(one.value) for one in find_quantities(text, "fr") if one.kind is QuantityKind.RANK] == [51, 44, 30]
