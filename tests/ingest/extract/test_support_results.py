"""Who gets what where clauses leave out the verb, the currency or the present tense."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.extract.supports import extract_supports
from policy.registers import SupportStatus

Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        pytest.param(
            "Resolution No. 33/2025/NQ-HDND gives a young researcher 150 million dong; an engineer, 90 million.",
            "en", [(150, "in_force_as_reported"), (90, "in_force_as_reported")], id="en-verb-and-currency-left-out",
        ),
        pytest.param(
            "Theo Nghị quyết số 17/2024/NQ-HĐND, tiến sĩ được nhận 200 triệu đồng; giáo sư 380 triệu đồng.",
            "vi", [(200, "in_force_as_reported"), (380, "in_force_as_reported")], id="vi-verb-left-out",
        ),
        pytest.param(
            "Par la résolution n° 41/2024/NQ-HDND, un docteur reçoit une prime de 250 millions ; un professeur, "
            "420 millions.",
            "fr", [(250, "in_force_as_reported"), (420, "in_force_as_reported")], id="fr-currency-never-told",
        ),
        pytest.param(
            "Under Resolution No. 33/2025/NQ-HDND a firm that has obtained a patent is paid 60 million dong.",
            "en", [(60, "in_force_as_reported")], id="en-the-past-says-who-it-is-for",
        ),
        pytest.param(
            "Nghị quyết số 28/2025/NQ-HĐND quy định: doanh nghiệp đã được cấp bằng sáng chế được thưởng 65 triệu đồng.",
            "vi", [(65, "in_force_as_reported")], id="vi-the-past-says-who-it-is-for",
        ),
        pytest.param(
            "La résolution n° 9/2025/NQ-HDND accorde 70 millions de dongs à chaque entreprise qui a obtenu un brevet.",
            "fr", [(70, "in_force_as_reported")], id="fr-the-past-says-who-it-is-for",
        ),
        pytest.param(
            "Theo Nghị quyết số 28/2025/NQ-HĐND, 16 doanh nghiệp đã được hỗ trợ tổng cộng 890 triệu đồng.",
            "vi", [(890, "example_only")], id="vi-result",
        ),
    ],
)  # fmt: skip
def test_what_is_given_and_what_has_been(text: str, language: str, told: list[tuple[int, str]], read: Read) -> None:
    found = extract_supports(*read(text, language))
    assert [(int(one.amount.value / 10**6), one.status) for one in found if one.amount] == [
        (value, SupportStatus(status)) for value, status in told
    ]


def test_a_sum_given_is_no_ceiling_because_the_verb_is_written_as_one(read: Read) -> None:
    text = "Theo Nghị quyết số 28/2025/NQ-HĐND, kỹ sư về làm việc tại tỉnh được trợ cấp 80 triệu đồng."
    assert [one.is_ceiling for one in extract_supports(*read(text, "vi"))] == [False]
