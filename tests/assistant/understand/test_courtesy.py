from __future__ import annotations

import pytest

from assistant.understand.courtesy import without_courtesies


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        pytest.param("Could you please tell me how many firms Hue has?", "how many firms Hue has?", id="en: could you"),
        pytest.param("Hello! I would like to know the rank of Hue, please.", "the rank of Hue", id="en: hello"),
        pytest.param("I grow tea. Can you tell me what I can get?", "I grow tea. what I can get?", id="on"),
        pytest.param("Je voudrais savoir quel rang occupe Hué, s'il vous plaît.", "quel rang occupe Hué", id="fr"),
        pytest.param("Est-ce que vous savez combien coûte le parc ?", "combien coûte le parc ?", id="fr: savez"),
        pytest.param("Pourriez-vous m'indiquer le budget ?", "le budget ?", id="fr: indiquer"),
        pytest.param("Anh chị cho em hỏi hạn nộp hồ sơ ở Huế với ạ", "hạn nộp hồ sơ ở Huế", id="vi: cho em hỏi"),
        pytest.param("ban co biet hue co may startup khong?", "hue co may startup?", id="vi: whether you know"),
        pytest.param("Hãy cho biết thứ hạng của Huế", "thứ hạng của Huế", id="vi: an order"),
        pytest.param("Tell me about Hue", "Tell me about Hue", id="a frame that asks"),
        pytest.param("Je voudrais savoir si Hué paie", "Je voudrais savoir si Hué paie", id="whether"),
        pytest.param("We would like to apply for the grant", "We would like to apply for the grant", id="no question"),
        pytest.param("Nghị quyết cho biết gì?", "Nghị quyết cho biết gì?", id="not at the beginning"),
    ],
)
def test_what_only_leads_to_the_question_is_left_out(typed: str, asked: str) -> None:
    assert without_courtesies(typed) == asked
