"""A place in a ranking is read as one however it is written; a date or a text's number is none."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.quantity import QuantityKind, find_quantities


@pytest.mark.parametrize(
    ("text", "language", "ranks"),
    [
        pytest.param("PII năm 2024 đứng 39/63, năm 2023 đứng 43/63.", "vi", [39, 43], id="out of all provinces"),
        pytest.param("La province est classée 12/34 en 2025.", "fr", [12], id="French, out of"),
        pytest.param("Indice d'innovation locale 2024 : 23e, loin devant.", "fr", [23], id="behind the index"),
        pytest.param("Nghị quyết 57/2025/NQ-HĐND xếp hạng các tỉnh.", "vi", [], id="number of a text"),
        pytest.param("Đứng tên ngày 3/2024 là sở.", "vi", [], id="a month"),
        pytest.param("Nghị quyết được 39/63 phiếu tán thành.", "vi", [], id="votes"),
    ],
)
def test_ranks(text: str, language: Language, ranks: list[int]) -> None:
    found = [one for one in find_quantities(text, language) if one.kind is QuantityKind.RANK]
    assert [int(one.value) for one in found] == ranks
