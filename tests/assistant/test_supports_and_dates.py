"""Supports from the register, deadlines and effect, texts replaced, and who issued what, in three languages."""

from __future__ import annotations

import pytest

from assistant import Answer, Assistant, Outcome
from policy.language import detect_language


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "Doanh nghiệp nhỏ ở Huế thuê phần mềm quản trị được hỗ trợ tỷ lệ nào, tối đa bao nhiêu một năm?",
            ("60%", "50 triệu"),
            id="the rate and ceiling of the asker's own size",
        ),
        pytest.param(
            "I run a cooperative of 12 members growing medicinal plants in Sa Pa. What can I get?",
            ("50%", "250 million"),
            id="a district has its province's support",
        ),
        pytest.param(
            "Lao Cai con ho tro ho dan mua dien thoai thong minh khong?",
            ("Không", "đã kết thúc"),
            id="one that has ended",
        ),
        pytest.param(
            "Tôi là tiến sĩ về dạy tại trường đại học công lập ở Bắc Ninh thì được nhận bao nhiêu?",
            ("400 triệu",),
            id="a doctor among lecturers",
        ),
    ],
)
def test_a_support_is_told_for_who_asks(assistant: Assistant, question: str, said: tuple[str, ...]) -> None:
    answer = assistant.ask(question)
    assert answer.outcome in (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED)
    _shows(answer, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "My start-up in Da Nang is eight years old. Can it apply under Resolution 57/2024/NQ-HDND?",
            ("No,", "not met"),
            id="English",
        ),
        pytest.param(
            "Ma start-up à Da Nang existe depuis 8 ans, peut-elle postuler à la résolution 57/2024/NQ-HDND ?",
            ("Non,", "non rempli"),
            id="French",
        ),
        pytest.param(
            "startup cua toi o Da Nang thanh lap 8 nam, co du dieu kien theo nghi quyet 57/2024/NQ-HDND khong?",
            ("Không,", "không đáp ứng"),
            id="Vietnamese without marks",
        ),
    ],
)
def test_a_condition_that_is_not_met_is_said_first(assistant: Assistant, question: str, said: tuple[str, ...]) -> None:
    _shows(assistant.ask(question), said)


@pytest.mark.parametrize(
    ("question", "date", "other"),
    [
        pytest.param(
            "À partir de quelle date s'applique la résolution 33/2025/NQ-HDND de Can Tho ?",
            "1er août 2025",
            "11 juillet 2025",
            id="effect, not adoption",
        ),
        pytest.param(
            "Nghị quyết 33/2025/NQ-HĐND của Cần Thơ áp dụng từ khi nào?", "1/8/2025", "11/7/2025", id="Vietnamese"
        ),
        pytest.param(
            "Nghị quyết 20/2020/NQ-HĐND của Nghệ An có hiệu lực đến ngày nào?", "31/12/2024", "2020.", id="until when"
        ),
    ],
)
def test_dates_of_effect_are_not_dates_of_adoption(assistant: Assistant, question: str, date: str, other: str) -> None:
    shown = _without_quotations(assistant.ask(question))
    assert date in shown
    assert other not in shown


def test_a_replaced_text_is_said_to_be_replaced(assistant: Assistant) -> None:
    answer = assistant.ask("Can Tho's Resolution 08/2021/NQ-HDND: is it still in force?")
    _shows(answer, ("No.", "33/2025/NQ-HĐND"))


@pytest.mark.parametrize(
    ("question", "outcome", "first"),
    [
        pytest.param(
            "La résolution 57/2024/NQ-HDND a-t-elle été adoptée par le Bureau politique ?",
            Outcome.FALSE_PREMISE,
            "Non.",
            id="asked",
        ),
        pytest.param(
            "Since the Politburo adopted Resolution 57/2024/NQ-HDND, what does it provide for start-ups?",
            Outcome.FALSE_PREMISE,
            "That is not so",
            id="taken for granted",
        ),
        pytest.param(
            "Nghi quyet 57/2024/NQ-HDND co phai do HDND ban hanh khong?", Outcome.ANSWERED, "Có.", id="confirmed"
        ),
    ],
)
def test_who_issued_a_text_is_corrected_or_confirmed(
    assistant: Assistant, question: str, outcome: Outcome, first: str
) -> None:
    answer = assistant.ask(question)
    assert answer.outcome is outcome
    assert answer.answer.startswith(first)
    assert answer.citations


def _without_quotations(answer: Answer) -> str:
    return "\n".join(line for line in answer.answer.splitlines() if not line.startswith(">"))


def _shows(answer: Answer, said: tuple[str, ...]) -> None:
    shown = _without_quotations(answer)
    assert all(one in shown for one in said), shown
    assert answer.citations
    assert answer.language == detect_language(answer.question).language
