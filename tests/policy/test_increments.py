"""By how much something changed is told apart from how much there is."""

from __future__ import annotations

import pytest

from policy.increments import increments_in
from policy.language import Language
from policy.quantity import find_quantities


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        pytest.param("The budget rose by VND6 billion to VND40 billion.", "en", ["VND6 billion"], id="by-to"),
        pytest.param("It has 85 labs, up 12 on last year.", "en", ["12"], id="up"),
        pytest.param("It has 85 labs, up from 73 last year.", "en", [], id="up-from"),
        pytest.param("The number rose by 12 to 85.", "en", ["12"], id="bare-by-to"),
        pytest.param("Spending was 12% higher than in 2023.", "en", ["12%"], id="higher-than"),
        pytest.param("The farm grows 300 tonnes of tea.", "en", [], id="grows-tea"),
        pytest.param("Le budget a augmenté de 6 milliards de VND, à 40 milliards de VND.", "fr",
                     ["6 milliards de VND"], id="augmenté-de"),
        pytest.param("Le nombre est passé de 45 à 78.", "fr", [], id="passé-de-à"),
        pytest.param("Elle compte 85 laboratoires, soit 12 de plus qu'en 2023.", "fr", ["12"], id="de-plus-que"),
        pytest.param("Elle compte plus de 85 laboratoires.", "fr", [], id="plus-de"),
        pytest.param("Kinh phí tăng 6 tỷ đồng, lên 40 tỷ đồng.", "vi", ["6 tỷ đồng"], id="tăng-lên"),
        pytest.param("Kinh phí tăng từ 34 tỷ đồng lên 40 tỷ đồng.", "vi", [], id="tăng-từ"),
        pytest.param("Hạ tầng 40 tỷ đồng, bảo tàng 6 tỷ đồng.", "vi", [], id="no-verb"),
    ],
)  # fmt: skip
def test_differences_are_found(text: str, language: Language, told: list[str]) -> None:
    found = increments_in(text, find_quantities(text, language))
    assert [text[start:end] for start, end in sorted(found)] == told
