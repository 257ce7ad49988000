"""From and until when a support holds, asked beside the support; when something is expected, beside a dated text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
url: https://example.org/tests/capteurs-de-son-la
title: Son La équipe ses vergers
language: fr
date: 2025-03-04
---

La province de Son La a adopté la résolution n° 31/2024/NQ-HDND du 5 juillet 2024, qui entre en vigueur le 1er août
2024. La résolution prend en charge 40 % du coût des capteurs achetés par les coopératives, dans la limite de 60
millions de VND par coopérative. La mesure prend fin le 30 juin 2027.

Selon le décret n° 77/2025/ND-CP, daté du 3 mars 2025, le fonds Xanh versera des chèques numériques aux vergers. Les
premiers chèques numériques du fonds Xanh sont attendus en septembre 2026.

## Traçabilité

Le plan de Son La veut suivre par blockchain tous les produits OCOP. À ce jour, 34 produits sur 150 le sont.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("support-dates"), {"article.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "value", "date"),
    [
        pytest.param(
            "Quelle aide pour les capteurs d'une coopérative de Son La et quand prend-elle fin ?",
            "40 %",
            "30 juin 2027",
            id="end, French",
        ),
        pytest.param(
            "What support can a cooperative in Son La get for sensors, and when does it end?",
            "40%",
            "June 30, 2027",
            id="end, English",
        ),
        pytest.param(
            "Hợp tác xã ở Sơn La được hỗ trợ gì để mua cảm biến và khi nào chính sách kết thúc?",
            "40%",
            "ngày 30/6/2027",
            id="end, Vietnamese",
        ),
        pytest.param(
            "What support can a cooperative in Son La get for sensors, and when did it start?",
            "40%",
            "August 1, 2024",
            id="start, English",
        ),
    ],
)
def test_a_support_and_its_date(assistant: Assistant, question: str, value: str, date: str) -> None:
    told = assistant.ask(question).answer.replace("\u202f", " ").replace("\u00a0", " ").partition("\n>")[0]

    assert value in told
    assert date in told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Quand les premiers chèques du fonds Xanh sont-ils attendus ?", id="fr"),
        pytest.param("When are the first vouchers of the Xanh fund expected?", id="en"),
    ],
)
def test_what_is_expected_is_not_dated_by_its_decree(assistant: Assistant, question: str) -> None:
    headline = assistant.ask(question).answer.partition("\n")[0]

    assert "2025" not in headline


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Combien de produits OCOP de Son La sont sur la blockchain ?", id="fr"),
        pytest.param("How many of Son La's OCOP products are on the blockchain so far?", id="en"),
    ],
)
def test_what_is_so_is_said_before(assistant: Assistant, question: str) -> None:
    assert "**34**" in assistant.ask(question).answer
