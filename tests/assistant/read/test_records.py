"""The labelled lines below a task of a plan answer for that task, and for no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Turn
from tests.assistant.over_articles import assistant_over

PLAN = """---
url: https://example.org/tests/ke-hoach-ca
language: vi
date: 2026-01-19
---
# KẾ HOẠCH Phát triển nghề cá thông minh tỉnh Cà Mau

ỦY BAN NHÂN DÂN TỈNH CÀ MAU

Số: 41/KH-UBND

Cà Mau, ngày 19 tháng 01 năm 2026

Thực hiện Chương trình hành động số 15-CTr/TU ngày 05/11/2025 của Tỉnh ủy, UBND tỉnh ban hành kế hoạch sau.

## III. NHIỆM VỤ

1. Xây dựng trạm quan trắc nước biển tự động tại các cửa sông

- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường tỉnh.

- Cơ quan phối hợp: Viện Hải dương học, bộ đội biên phòng.

- Thời gian: hoàn thành trong quý III/2027.

- Kinh phí: 37 tỷ đồng.

2. Đào tạo ngư dân sử dụng phần mềm truy xuất nguồn gốc

- Cơ quan chủ trì: Hội Nông dân tỉnh.

- Thời gian: 2026 - 2028.

- Kinh phí: 6 tỷ đồng.

3. Lập cơ sở dữ liệu tàu cá

- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường tỉnh.

- Kinh phí: 11 tỷ đồng.

## IV. KINH PHÍ

Tổng kinh phí dự kiến: 54 tỷ đồng.

Nguồn vốn: ngân sách tỉnh 30 tỷ đồng; ngân sách trung ương 20 tỷ đồng; doanh nghiệp 4 tỷ đồng.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("records"), {"plan.md": PLAN}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param("Cơ quan nào chủ trì đào tạo ngư dân?", "**Hội Nông dân tỉnh**", "Sở Nông nghiệp", id="lead"),
        pytest.param("Cơ quan nào chủ trì lập cơ sở dữ liệu tàu cá?", "**Sở Nông nghiệp", "Hội", id="lead told twice"),
        pytest.param("Đơn vị nào phối hợp xây dựng trạm quan trắc nước biển?", "Viện Hải dương học", "Hội", id="help"),
        pytest.param("Xây dựng trạm quan trắc nước biển tốn bao nhiêu tiền?", "**37 tỷ", "**54", id="cost"),
        pytest.param("Trạm quan trắc nước biển khi nào hoàn thành?", "quý III/2027", "2028", id="time"),
        pytest.param("Kinh phí lập cơ sở dữ liệu tàu cá là bao nhiêu?", "**11 tỷ", "**54", id="cost of the third"),
        pytest.param("How much does the fishing vessel database cost?", "**11 billion", "**54", id="in English"),
        pytest.param("Tổng kinh phí của kế hoạch là bao nhiêu?", "**54 tỷ", "**30", id="of the whole plan"),
        pytest.param("Quel est le budget total du plan de Ca Mau ?", "**54", "**30", id="of the whole, in French"),
    ],
)
def test_the_line_of_the_task_asked_about_answers(assistant: Assistant, question: str, told: str, untold: str) -> None:
    answer = assistant.ask(question).answer

    assert "****" not in answer
    assert told in answer.replace("\u202f", " ").replace("\xa0", " ")
    assert untold not in answer.partition(">")[0]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Kế hoạch phát triển nghề cá thông minh của Cà Mau mang số mấy?", id="vi"),
        pytest.param("Quel est le numéro du plan de Ca Mau sur la pêche ?", id="fr"),
    ],
)
def test_the_number_asked_for_is_that_of_the_plan_and_not_of_what_it_carries_out(
    assistant: Assistant, question: str
) -> None:
    lead = assistant.ask(question).answer.partition(">")[0]

    assert "41/KH-UBND" in lead
    assert "15-CTr/TU" not in lead.partition("41/KH-UBND")[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Kinh phí bao nhiêu?", "**6 tỷ", id="cost of that task"),
        pytest.param("Thời gian thực hiện?", "2026 - 2028", id="time of that task"),
        pytest.param("Còn tổng kinh phí của kế hoạch?", "**54 tỷ", id="cost of the plan"),
    ],
)
def test_a_follow_up_stays_with_the_task(assistant: Assistant, question: str, told: str) -> None:
    first = "Cơ quan nào chủ trì đào tạo ngư dân?"
    history = [Turn("user", first), Turn("assistant", assistant.ask(first).answer)]

    assert told in assistant.ask(question, history).answer


def test_a_task_that_the_plan_does_not_have_has_no_line(assistant: Assistant) -> None:
    answer = assistant.ask("Cơ quan nào chủ trì xây dựng nhà máy điện gió?").answer

    assert "**Hội" not in answer
    assert "**Sở" not in answer
