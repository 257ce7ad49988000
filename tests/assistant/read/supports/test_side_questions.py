"""What is asked beside the sum is answered with the sentence that has its verbs, in another language too."""

from __future__ import annotations

import pytest

from assistant.read.supports.side_questions import _SIDES
from policy.folding import fold

_PAID_BACK, _PAID_OUT, _PUT_IN, _STAY = range(4)


@pytest.mark.parametrize(
    ("side", "question", "sentence"),
    [
        pytest.param(
            _PAID_BACK,
            "Doanh nghiệp có phải hoàn trả khoản này không?",
            "Une entreprise qui déménage doit rembourser la prime.",
            id="paid back, vi over fr",
        ),
        pytest.param(
            _PAID_BACK, "Faut-il rembourser ce bon ?", "Nothing has to be paid back.", id="paid back, fr over en"
        ),
        pytest.param(
            _PAID_OUT,
            "When is the grant paid?",
            "Kinh phí được cấp làm hai đợt, một nửa sau khi ký.",
            id="paid out, en over vi",
        ),
        pytest.param(
            _PUT_IN,
            "Must the firm contribute anything?",
            "L'entreprise doit apporter 30 % sur ses fonds propres.",
            id="own share, en over fr",
        ),
        pytest.param(
            _STAY,
            "Combien d'années un docteur doit-il rester ?",
            "Người nhận phải làm việc tại tỉnh ít nhất 5 năm.",
            id="stay, fr over vi",
        ),
    ],
)
def test_the_question_and_the_sentence_meet(side: int, question: str, sentence: str) -> None:
    assert [one.asks.search(fold(question)) is not None for one in _SIDES].index(True) == side
    assert _SIDES[side].tells.search(fold(sentence))


@pytest.mark.parametrize(
    ("side", "sentence"),
    [
        pytest.param(_PAID_OUT, "Tiến sĩ được trợ cấp một lần 240 triệu đồng.", id="paid once is no instalment"),
        pytest.param(_PAID_BACK, "Firms have 60% of the bill reimbursed.", id="a refund to the firm"),
        pytest.param(_STAY, "Doanh nghiệp phải đăng ký tại Việt Nam.", id="Việt Nam is no year"),
    ],
)
def test_other_sentences_do_not_answer(side: int, sentence: str) -> None:
    assert _SIDES[side].tells.search(fold(sentence)) is None


def test_what_the_state_puts_in_is_the_support_itself() -> None:
    assert _SIDES[_PUT_IN].asks.search(fold("How much does the State put in?")) is None
