"""Sums in the currencies of partners abroad are money, each in its own currency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.language import Language
from policy.quantity import QuantityKind, find_quantities, write
from policy.quantity.currencies import SPELLINGS


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("a total of AUD 3.2 million", "en", 3_200_000, "AUD"),
        ("A$350,000 for each firm", "en", 350_000, "AUD"),
        ("14 triệu đô la Úc", "vi", 14_000_000, "AUD"),
        ("3 triệu đô la Mỹ", "vi", 3_000_000, "USD"),
        ("2,5 millions de francs suisses", "fr", 2_500_000, "CHF"),
        ("15 tỷ won Hàn Quốc", "vi", 15_000_000_000, "KRW"),
        ("S$300,000", "en", 300_000, "SGD"),
        ("US$75 million", "en", 75_000_000, "USD"),
    ],
)
def test_a_sum_keeps_its_currency(text: str, language: Language, value: int, unit: str) -> None:
    """No other dollar is taken for that of the United States."""
    (found,) = find_quantities(text, language)
    assert (found.kind, int(found.value), found.unit) == (QuantityKind.MONEY, value, unit)


@given(st.sampled_from(sorted(SPELLINGS)), st.integers(1, 999), st.sampled_from(["fr", "en", "vi"]))
def test_what_is_written_is_read_back(code: str, millions: int, language: Language) -> None:
    """In each language, for each currency."""
    (read,) = find_quantities(f"{code} {millions} million", "en")
    (again,) = find_quantities(write(read, language), language)
    assert (again.value, again.unit) == (read.value, code)
