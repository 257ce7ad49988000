"""One beneficiary's story is an example: neither a support to apply for nor a condition."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.extract.supports import extract_supports
from policy.registers import SupportStatus

Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Công ty Hoàng Yến ở huyện Mang Thít đã thay hai máy ép. Doanh nghiệp được hỗ trợ 45 triệu đồng.",
            "vi",
            id="vi",
        ),
        pytest.param(
            "Among the beneficiaries, the company Ba Sao replaced six kilns in Mang Thit. It received VND45 million.",
            "en",
            id="en",
        ),
        pytest.param(
            "La coopérative Tan Phu, à Mang Thit, a acheté un four. Elle a touché une aide de 45 millions de VND.",
            "fr",
            id="fr",
        ),
    ],
)
def test_what_one_beneficiary_got_is_an_example_without_conditions(read: Read, text: str, language: str) -> None:
    found = extract_supports(*read(text, language))
    assert [(one.status, one.criteria) for one in found] == [(SupportStatus.EXAMPLE, ())]


def test_the_story_ends_where_all_are_spoken_of_again(read: Read) -> None:
    text = "La société Ba Sao a acheté un four. Les entreprises de la province reçoivent 30 % du prix d'un four."
    assert [one.status for one in extract_supports(*read(text, "fr"))] == [SupportStatus.IN_FORCE]
