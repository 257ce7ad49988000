from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.answer import Outcome


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("who is dang hoai nam?", "Đặng Hoài Nam", id="a person in English"),
        pytest.param("tran thi minh ha la ai", "Trần Thị Minh Hà", id="a person in Vietnamese"),
        pytest.param("surface incubateur song han", "2.400 m²", id="a thing, in words only"),
    ],
)
def test_names_typed_in_small_letters_are_known_by_the_articles(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert told in answer.answer


def test_a_name_that_no_article_holds_is_not_made_up(assistant: Assistant) -> None:
    assert assistant.ask("who is quach van tinh?").outcome is not Outcome.ANSWERED
