"""An instrument as one sentence: whose it is and its date, what it is about, what it does to others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant
from assistant.answer import Outcome

Over = Callable[[str, str], Assistant]

TEXT = (
    "Le conseil populaire de la province de Son La a adopté la résolution n° 44/2025/NQ-HDND du 3 avril 2025 relative"
    " au soutien aux pépinières de café, qui remplace la résolution n° 8/2019/NQ-HDND."
)
ASKED = {
    "fr": "De quoi parle la résolution n° 44/2025/NQ-HDND ?",
    "en": "What is Resolution No. 44/2025/NQ-HDND about?",
    "vi": "Nghị quyết số 44/2025/NQ-HĐND nói về gì?",
}


@pytest.mark.parametrize(
    ("language", "identity", "does"),
    [
        pytest.param("fr", "(Son La), du 3 avril 2025, sur « ", "; ce texte remplace la résolution", id="fr"),
        pytest.param("en", "(Son La), dated April 3, 2025, on “", "; this text replaces Resolution", id="en"),
        pytest.param("vi", "(Sơn La), ngày 3/4/2025, về “", "; văn bản này thay thế Nghị quyết", id="vi"),
    ],
)
def test_what_is_known_reads_as_a_sentence(over: Over, language: str, identity: str, does: str) -> None:
    told = over(TEXT, "Café à Son La").ask(ASKED[language]).answer
    assert identity in told.replace("\xa0", " ")
    assert does in told


def test_a_text_is_of_any_kind(over: Over) -> None:
    """ "Le texte n° 44" is no false premise: it is whatever bears that number."""
    answer = over(TEXT, "Café à Son La").ask("C'est quoi le texte n° 44 ?")
    assert answer.outcome is Outcome.ANSWERED
    assert "résolution n° 44/2025/NQ-HĐND" in answer.answer
