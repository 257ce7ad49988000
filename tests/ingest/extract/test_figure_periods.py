"""Each value of a row has its own year."""

from __future__ import annotations

import pytest

from ingest.extract.figures import extract_figures
from policy.language import detect_language
from tests.ingest.extract.conftest import Written, as_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Tỉnh Lào Cai: chỉ số PII năm 2024 đứng 31/63, năm 2023 đứng 35/63.",
            {("31", 2024), ("35", 2023)},
            id="a year before each",
        ),
        pytest.param(
            "In the Provincial Innovation Index, Lao Cai ranked 35th in 2023 and 31st in 2024.",
            {("35", 2023), ("31", 2024)},
            id="a year behind each",
        ),
        pytest.param(
            "Ranking in the Provincial Innovation Index (2023 then 2024): Lao Cai 35th, 31st; Son La 50th, 47th.",
            {("35", 2023), ("31", 2024), ("50", 2023), ("47", 2024)},
            id="years said once for all",
        ),
    ],
)
def test_each_value_has_its_own_year(text: str, expected: set[tuple[str, int]]) -> None:
    article, passages = as_article(Written("years", detect_language(text).language, "", text))
    found = {
        (format(one.quantity.value, "f"), one.period.first.year)
        for one in extract_figures(article, passages)
        if one.period is not None
    }
    assert found == expected
