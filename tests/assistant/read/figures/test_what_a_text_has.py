"""The articles, chapters and votes of a text, and the figures of the draft or of another law beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import Assistant

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

LAW = """Sáng 27/11, với 431/447 đại biểu tham gia biểu quyết tán thành, Quốc hội thông qua Luật Công nghệ cao.

Luật gồm 7 chương, 43 điều, có hiệu lực thi hành từ ngày 1/7/2026. So với bản Chính phủ trình, dự thảo đã bỏ 4 điều.

Doanh nghiệp công nghệ cao được hưởng thuế suất 10% trong 22 năm, miễn thuế không quá 5 năm. Chuyên gia nước ngoài được
miễn thuế thu nhập cá nhân trong 3 năm đối với tiền lương.
"""


@pytest.fixture
def law(over: Over) -> Assistant:
    """A law as a newspaper reports it."""
    return over(LAW, "Quốc hội thông qua Luật Công nghệ cao")


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        pytest.param("Luật Công nghệ cao có bao nhiêu điều?", "43 điều", "4 điều", id="articles"),
        pytest.param("How many articles does the Law on High Technology have?", "43 điều", "4 điều", id="in English"),
        pytest.param("Luật Công nghệ cao có mấy chương?", "**7** chương", "43**", id="chapters"),
        pytest.param("How many lawmakers voted for the Law on High Technology?", "431/447", "43 điều", id="votes"),
        pytest.param("Luật Công nghệ cao được thông qua với bao nhiêu phiếu?", "431/447", "43 điều", id="ballots"),
    ],
)
def test_of_what_is_counted_the_text_has_its_own(law: Assistant, question: str, told: str, not_told: str) -> None:
    answer = law.ask(question).answer
    assert told in answer
    assert not_told not in answer


@pytest.mark.parametrize(
    ("question", "span"),
    [
        pytest.param("Chuyên gia nước ngoài được miễn thuế thu nhập cá nhân trong bao lâu?", "**3 năm**", id="people"),
        pytest.param("Doanh nghiệp công nghệ cao được miễn thuế trong bao lâu?", "**tối đa 5 năm**", id="its clause"),
    ],
)
def test_a_span_belongs_to_the_clause_that_names_what_lasts(law: Assistant, question: str, span: str) -> None:
    assert span in law.ask(question).answer
