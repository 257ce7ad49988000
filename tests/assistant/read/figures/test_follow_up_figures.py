"""Figures under a heading that dates them, numbers of names, and follow-ups that ask for another value."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Turn
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
url: https://example.org/tests/chuong-trinh-vi-mach
title: Chương trình phát triển nhân lực vi mạch bán dẫn
language: vi
date: 2025-03-04
---

Bài viết giới thiệu chương trình nhân lực bán dẫn.

## Mục tiêu đến năm 2030

Đào tạo ít nhất 4.700 người cho các nhà máy Sông Hồng 1 và Sông Hồng 2, trong đó 810 người học ở nước ngoài.

## Mục tiêu đến năm 2040

Nâng quy mô đào tạo nhân lực bán dẫn lên 9.300 người.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("follow-up-figures"), {"article.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("said", "answer", "question", "value"),
    [
        pytest.param(
            "Đến năm 2030 chương trình bán dẫn đào tạo bao nhiêu người?",
            "Ít nhất 4.700 người.",
            "Thế đến năm 2040 thì sao?",
            "9.300",
            id="vi",
        ),
        pytest.param(
            "How many people will the semiconductor programme train by 2030?",
            "At least 4,700.",
            "And by 2040?",
            "9,300",
            id="en",
        ),
        pytest.param(
            "Combien de personnes le programme des semi-conducteurs formera-t-il d'ici 2030 ?",
            "Au moins 4 700.",
            "Et d'ici 2040 ?",
            "9 300",
            id="fr",
        ),
    ],
)
def test_another_year_asks_for_another_figure(
    assistant: Assistant, said: str, answer: str, question: str, value: str
) -> None:
    told = assistant.ask(question, [Turn("user", said), Turn("assistant", answer)]).answer.partition("\n")[0]

    assert value in told.replace("\u202f", " ").replace("\u00a0", " ")
