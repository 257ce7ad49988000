"""A yes/no question gets its word first where the articles settle it, and none where they do not."""

from __future__ import annotations

import pytest

from assistant import Assistant


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param(
            "Does Can Tho's Resolution 33/2025/NQ-HDND apply to a firm with 60% State capital?", "No", id="en"
        ),
        pytest.param(
            "La résolution 33/2025/NQ-HDND de Can Tho s'applique-t-elle à une entreprise à 60 % de capital d'État ?",
            "Non",
            id="fr",
        ),
        pytest.param(
            "Nghị quyết 33/2025/NQ-HĐND của Cần Thơ có áp dụng cho doanh nghiệp có 60% vốn nhà nước không?",
            "Không",
            id="vi",
        ),
        pytest.param(
            "Has the 200 million dong award for each patent filed abroad been adopted?",
            "Not yet",
            id="recommended only",
        ),
    ],
)
def test_the_word_comes_first(assistant: Assistant, question: str, first: str) -> None:
    assert assistant.ask(question).answer.startswith(first)
