"""Who asks for the budget or the signatory of a support policy does not ask what it gives."""

from __future__ import annotations

import pytest

from assistant.understand import Kind, understand


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("What is the budget of the innovation support policy?", Kind.FIGURE, id="budget, en"),
        pytest.param("Quel est le budget de la politique de soutien aux start-up ?", Kind.FIGURE, id="budget, fr"),
        pytest.param("Tổng kinh phí của chính sách hỗ trợ khởi nghiệp là bao nhiêu?", Kind.FIGURE, id="budget, vi"),
        pytest.param("Who signed the resolution on support for start-ups?", Kind.WHO, id="signatory"),
    ],
)
def test_a_text_on_support_is_asked_about(question: str, kind: Kind) -> None:
    read = understand(question)

    assert kind in read.kinds
    assert Kind.SUPPORT not in read.kinds


@pytest.mark.parametrize(
    "question",
    ["What support does the policy give?", "Quelle aide prévoit la résolution ?", "Mức hỗ trợ là bao nhiêu?"],
)
def test_what_it_gives_is_support(question: str) -> None:
    assert Kind.SUPPORT in understand(question).kinds
