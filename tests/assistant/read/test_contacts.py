"""Who asks for an address or a number gets it as written, or is told that none is there; nothing else answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

FUND = """---
url: https://example.org/tests/quy-ca-phe
language: en
date: 2026-02-10
---
# The Highland Coffee Trial Fund (HCTF) takes bids until June

**Pleiku, February 10, 2026** – The Highland Coffee Trial Fund (HCTF) pays for trials of drip lines in Gia Lai Province.

Bids are read twice a year. The fund will end in March 2029.

**Contact:** bids@hctf.example.org; hotline +84 269 555 0117 (working days). Questions are answered until May 9, 2026.
"""
OFFICE = """---
url: https://example.org/tests/so-khcn-lai-chau
language: vi
date: 2026-03-02
---
# Lai Châu tiếp nhận hồ sơ hỗ trợ đổi mới công nghệ

Sở Khoa học và Công nghệ tỉnh Lai Châu tiếp nhận hồ sơ đến ngày 30/6/2026.

Địa chỉ: số 14 Võ Nguyên Giáp, phường Tân Phong; điện thoại 0213 555 018; thư điện tử tiepnhan@so.example.vn.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Over a call in English and a department in Vietnamese."""
    with assistant_over(tmp_path_factory.mktemp("contacts"), {"a.md": FUND, "b.md": OFFICE}) as made:
        yield made


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("What is the e-mail address of HCTF?", "bids@hctf.example.org"),
        ("Quel est le numéro de téléphone de HCTF ?", "+84 269 555 0117"),
        ("HCTF hotline", "+84 269 555 0117"),
        ("How can I contact HCTF?", "bids@hctf.example.org"),
        ("Liên hệ HCTF ở đâu?", "+84 269 555 0117"),
        ("Số điện thoại của Sở Khoa học và Công nghệ Lai Châu?", "0213 555 018"),
        ("À quelle adresse mail écrire au Département des sciences de Lai Chau ?", "tiepnhan@so.example.vn"),
        ("Địa chỉ nộp hồ sơ ở Lai Châu?", "14 Võ Nguyên Giáp"),
    ],
)
def test_it_is_told_as_written(assistant: Assistant, question: str, wanted: str) -> None:
    """In the lead, not only in the quotation."""
    answer = assistant.ask(question)
    assert f"{wanted}" in answer.answer.split("\n\n>")[0], answer.answer


@pytest.mark.parametrize("question", ["What is the website of HCTF?", "Email của Sở Khoa học và Công nghệ Gia Lai?"])
def test_where_none_is_told_nothing_else_answers(assistant: Assistant, question: str) -> None:
    """Neither a date of the fund nor another's address."""
    assert assistant.ask(question).outcome is Outcome.NOT_IN_CORPUS


def test_each_part_has_its_own_answer(assistant: Assistant) -> None:
    """The last day for questions is no address."""
    told = assistant.ask("Until when can I ask HCTF questions, and at which e-mail address?").answer
    assert "May 9, 2026" in told
    assert "bids@hctf.example.org" in told
