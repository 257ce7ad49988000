"""Who asks and who answers in an interview set with labels. The turns are made up."""

from __future__ import annotations

import pytest

from policy.interview_turns import asking_labels, label_of


def test_the_label_of_most_questions_asks_and_the_guest_may_ask_too() -> None:
    turns = ["PV: Vì sao?", "Ông Lâm: Vì đất tốt.", "PV: Xin cảm ơn ông!", "PV: Còn nước?", "Ông Lâm: Ai biết?"]
    assert asking_labels(turns) == {"pv"}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        pytest.param("Q: How?", "q", id="letter"),
        pytest.param("– Le Courrier : Pourquoi ?", "le courrier", id="dash and space"),
        pytest.param("Is it so? Yes: it is.", None, id="a question before the colon"),
    ],
)
def test_a_label_is_a_few_words_and_a_colon(line: str, label: str | None) -> None:
    assert label_of(line) == label
