from __future__ import annotations

import pytest

from evals.training.cloze import cloze_questions
from evals.training.source import Paragraph


def paragraph(text: str, identity: str = "a") -> Paragraph:
    return Paragraph(id=identity, title="", text=text, lang="vi")


@pytest.mark.parametrize(
    ("text", "answer", "asked"),
    [
        pytest.param(
            "Viện nghiên cứu lúa được thành lập năm 1977 tại một huyện ven sông lớn.",
            "1977",
            ("năm nào", "khi nào", "vào năm bao nhiêu"),
            id="year",
        ),
        pytest.param(
            "Có tất cả 64 doanh nghiệp tham gia hội chợ công nghệ mùa thu vừa qua.", "64", ("bao nhiêu",), id="number"
        ),
        pytest.param(
            "Hội chợ công nghệ mùa thu vừa qua được tổ chức tại Tân Phú với nhiều gian hàng.",
            "Tân Phú",
            ("ở đâu", "tại nơi nào"),
            id="place",
        ),
    ],
)
def test_what_is_taken_out_is_asked_for_where_it_stood(text: str, answer: str, asked: tuple[str, ...]) -> None:
    (question,) = cloze_questions([paragraph(text)], 10)

    assert question.answered_by() == {"a": (answer,)}
    assert answer not in question.question
    assert any(words in question.question for words in asked)
    assert question.question.endswith("?")


def test_nothing_is_asked_that_two_sentences_could_answer() -> None:
    text = "Dự án thứ nhất bắt đầu ở miền núi phía bắc năm 2015. Dự án thứ hai bắt đầu ở ven biển cũng năm 2015."

    assert cloze_questions([paragraph(text)], 10) == []


def test_there_are_no_more_than_asked_for_and_always_the_same() -> None:
    paragraphs = [
        paragraph(f"Trung tâm dữ liệu của huyện được xây dựng từ đầu năm {1950 + n} đến nay.", str(n)) for n in range(9)
    ]

    made = cloze_questions(paragraphs, 5)

    assert len(made) == 5
    assert made == cloze_questions(paragraphs, 5)
