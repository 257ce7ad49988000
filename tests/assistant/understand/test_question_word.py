"""With which word a question asks, and whether it denies."""

from __future__ import annotations

import pytest

from assistant.understand.question_word import QuestionWord, denies, question_word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Which department runs the bank?", QuestionWord.WHO, id="which body en"),
        pytest.param("Quel service gère la banque ?", QuestionWord.WHO, id="which body fr"),
        pytest.param("Cơ quan nào quản lý ngân hàng?", QuestionWord.WHO, id="which body vi"),
        pytest.param("Où en est le parc ?", QuestionWord.WHAT, id="how far it has come is no place"),
        pytest.param("Où se trouve le parc ?", QuestionWord.WHERE, id="where fr"),
        pytest.param("Qu'est-ce qui bloque ?", QuestionWord.WHAT, id="what in the words of who"),
        pytest.param("PV: Bao giờ mở cửa?", QuestionWord.WHEN, id="behind a label"),
        pytest.param("Quel est le délai de réponse ?", QuestionWord.HOW_MANY, id="a measure"),
        pytest.param("Can I appeal?", QuestionWord.WHETHER, id="whether en"),
        pytest.param("Nông dân có phải trả tiền không?", QuestionWord.WHETHER, id="whether vi"),
        pytest.param("Làm thế nào để đăng ký?", QuestionWord.HOW, id="how vi"),
    ],
)
def test_the_word_that_narrows_the_answer(text: str, expected: QuestionWord) -> None:
    assert question_word(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Who cannot apply?", True, id="en"),
        pytest.param("Qui n'est pas éligible ?", True, id="fr"),
        pytest.param("Ai không được nộp hồ sơ?", True, id="vi"),
        pytest.param("Tôi có được nộp hồ sơ không?", False, id="whether vi"),
    ],
)
def test_what_is_denied(text: str, expected: bool) -> None:
    assert denies(text) is expected
