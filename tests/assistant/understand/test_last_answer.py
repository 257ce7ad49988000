"""What the answer before a follow-up gave, and what the follow-up takes from it."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.understand import understand
from assistant.understand.last_answer import values_told
from policy.language import Language
from policy.quantity import QuantityKind


@pytest.mark.parametrize(
    ("answer", "language", "told"),
    [
        pytest.param("According to the articles: **40 ha** [1].\n\n> “40 ha of 90 ha”", "en", ["40 ha"], id="stressed"),
        pytest.param("38 % des foyers.", "fr", ["38 %"], id="short"),
        pytest.param("> “12 sites”", "en", [], id="only quoted"),
        pytest.param("Tỉnh có 12 vườn ươm. " * 20, "vi", [], id="long"),
    ],
)
def test_the_values_an_answer_gave(answer: str, language: Language, told: list[str]) -> None:
    assert [one.text for one in values_told(answer, language)] == told


@pytest.mark.parametrize(
    ("said", "answer", "question"),
    [
        pytest.param("How many farms in Lao Cai use drones?", "62 percent.", "And in Son La?", id="en"),
        pytest.param("Combien de foyers de Lao Cai ont la fibre ?", "62 %.", "Et à Son La ?", id="fr"),
        pytest.param("Lào Cai có bao nhiêu hộ dùng mạng 5G?", "62%.", "Còn Sơn La thì sao?", id="vi"),
    ],
)
def test_a_follow_up_asks_for_the_kind_that_answered(said: str, answer: str, question: str) -> None:
    read = understand(question, [Turn("user", said), Turn("assistant", answer)])

    assert read.places == ("son-la",)
    assert read.values == {QuantityKind.PERCENTAGE}
    assert [one.kind for one in read.told] == [QuantityKind.PERCENTAGE]


def test_a_question_of_its_own_was_told_nothing() -> None:
    said = [Turn("user", "How many patents does Hue hold?"), Turn("assistant", "80 patents.")]

    assert understand("How many science and technology enterprises does Da Nang have today?", said).told == ()
