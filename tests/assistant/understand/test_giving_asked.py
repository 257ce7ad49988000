"""Who gives and who gets show that a question is after a support, whatever it calls it."""

from __future__ import annotations

import pytest

from assistant.understand import Kind, understand
from assistant.understand.giving_asked import asks_for_giving
from policy.language import detect_language


@pytest.mark.parametrize(
    ("asks", "question"),
    [
        pytest.param(True, "We are 12. How much could the province give us?", id="to us"),
        pytest.param(True, "Jusqu'à combien par an le conseil m'est-il payé ?", id="passive"),
        pytest.param(True, "À Hué, que me verse la ville si je recrute ?", id="to me"),
        pytest.param(True, "How much does a cooperative get back?", id="to an applicant"),
        pytest.param(False, "How much did the province give to start-ups?", id="of the past"),
        pytest.param(False, "Give me the breakdown of the budget.", id="an order to the assistant"),
        pytest.param(False, "What does the exhibition offer a visitor?", id="no amount"),
        pytest.param(False, "Combien de brevets la ville accorde-t-elle ?", id="a count"),
        pytest.param(
            False, "How much did the only firm helped so far under Resolution 12 receive?", id="what one received"
        ),
    ],
)
def test_giving_is_asked_of_the_asker_or_an_applicant(asks: bool, question: str) -> None:
    assert asks_for_giving(question, detect_language(question).language) is asks


@pytest.mark.parametrize(
    ("concept", "question"),
    [
        pytest.param("pii", "Huế xếp thứ mấy về đổi mới sáng tạo?", id="a rank in innovation"),
        pytest.param("pci", "Quel est le rang de Hué en compétitivité ?", id="a rank in competitiveness"),
        pytest.param("waiting-time", "Ở Huế hồ sơ mất bao lâu mới xong?", id="how long a file takes"),
    ],
)
def test_what_is_asked_of_a_thing_says_which_measure_is_meant(concept: str, question: str) -> None:
    assert concept in understand(question).concepts


@pytest.mark.parametrize("question", ["Quoi de neuf à Hué ?", "Tell me about Hue", "Huế có gì mới?", "Hue?"])
def test_a_question_that_only_names_a_place_asks_for_a_summary(question: str) -> None:
    assert understand(question).kinds == (Kind.SUMMARY,)


def test_more_than_a_place_is_no_summary() -> None:
    assert Kind.SUMMARY not in understand("Tell me about start-ups in Hue").kinds
