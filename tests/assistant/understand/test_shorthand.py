from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understand.shorthand import spelled_out


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param(
            "ca mau co bn DN KHCN?", "ca mau co bao nhieu doanh nghiep khoa hoc va cong nghe?", id="typed without marks"
        ),
        pytest.param("Huế có bn HTX?", "Huế có bao nhiêu hợp tác xã?", id="typed with marks"),
        pytest.param("kon tum co bn startup", "kon tum co bao nhieu startup", id="hardly a language of its own"),
        pytest.param("NQ nào hỗ trợ cty nhỏ?", "nghị quyết nào hỗ trợ công ty nhỏ?", id="a kind of text"),
        pytest.param("NQ 12/2024 quy định gì?", "NQ 12/2024 quy định gì?", id="a reference stays as it is"),
        pytest.param("nb d'entreprises à Hué", "nombre d'entreprises à Hué", id="French"),
        pytest.param("What is Resolution No. 4/2025 about?", "What is Resolution No. 4/2025 about?", id="a number"),
        pytest.param("Ngân sách 5 bn của Huế", "Ngân sách 5 bn của Huế", id="billions behind a number"),
        pytest.param("Le HS de Hué", "Le HS de Hué", id="initials"),
        pytest.param("bao nhieu ho nhan tin?", "bao nhieu ho dan nhan tin?", id="households without marks"),
    ],
)
def test_shorthand_is_written_out_as_the_question_is_typed(typed: str, read: str) -> None:
    assert spelled_out(typed) == read


@given(st.text())
def test_writing_out_twice_is_writing_out_once(text: str) -> None:
    assert spelled_out(spelled_out(text)) == spelled_out(text)
