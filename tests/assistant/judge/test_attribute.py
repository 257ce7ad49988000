"""A question after a telephone number or a closing is not answered with a sentence that has none."""

from __future__ import annotations

import pytest

from assistant.answer import Outcome
from assistant.judge.attribute import attributes_asked, holds_what_is_asked
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import understand
from tests.assistant.articles_for_guard import a_source


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Quel est le numéro de téléphone du Département ?", ("telephone",), id="fr"),
        pytest.param("When will the testing centre in Soc Trang close?", ("closing",), id="en"),
        pytest.param("Số điện thoại của trung tâm là gì?", ("telephone",), id="vi"),
        pytest.param("Tỉnh có hỗ trợ mua điện thoại thông minh không?", (), id="telephones are no number"),
        pytest.param("What is the closing date for applications?", (), id="a deadline"),
    ],
)
def test_attributes_are_read(question: str, expected: tuple[str, ...]) -> None:
    assert attributes_asked(question) == expected


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        pytest.param("The testing centre will open in Soc Trang in May 2027.", False, id="opens"),
        pytest.param("The testing centre in Soc Trang will close in May 2027.", True, id="closes"),
    ],
)
def test_an_opening_is_no_closing(text: str, holds: bool) -> None:
    source = a_source(text, "en")
    reading = Reading(Outcome.ANSWERED, (Statement("**May 2027**", (source,)),), quotes=(source,))
    asked = understand("When will the testing centre in Soc Trang close?")
    assert holds_what_is_asked(reading, asked) is holds


def test_an_abstention_holds() -> None:
    reading = Reading(Outcome.NOT_IN_CORPUS, (Statement("…"),))
    assert holds_what_is_asked(reading, understand("What is the e-mail of the centre?"))


def test_to_register_is_not_to_sign() -> None:
    assert not attributes_asked("Có bao nhiêu hợp đồng được đăng ký?")
    assert attributes_asked("Hợp đồng được ký khi nào?") == ("signing",)
