"""Of several values in one sentence, the one whose own words are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

ROUNDS = """Ca Mau hands out vouchers for technology. Applications close on March 15, 2025 for round one and on
September 20, 2025 for round two. The salt works at Dat Mui opened in May 2023, and those at Tan An are due to open in
June 2026. No date has been announced for those at Vam Dinh."""


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        pytest.param("When do applications for the second round close in Ca Mau?", "September", "March", id="round 2"),
        pytest.param("Quelle est la date limite du premier appel à Ca Mau ?", "mars", "septembre", id="round 1"),
        pytest.param("Cà Mau: hạn nộp hồ sơ đợt 2 là ngày nào?", "20/9/2025", "15/3/2025", id="đợt 2"),
        pytest.param("When will the salt works at Tan An open?", "2026", "2023", id="the other works"),
        pytest.param("When will the salt works at Vam Dinh open?", "", "2026", id="works without a date"),
    ],
)
def test_the_date_of_the_round_or_works_asked_about(over: Over, question: str, told: str, not_told: str) -> None:
    lead = over(ROUNDS, "Vouchers in Ca Mau").ask(question).answer.partition("\n")[0]

    assert told in lead
    assert not_told not in lead


CROPS = """La province de Ca Mau a reçu en 2024 des demandes de brevet, de marque et de dessin industriel, au nombre
respectivement de 14, 211 et 36. La récolte par drone couvre 5 200 hectares de rizières et 1 900 hectares de vergers. La
ferme solaire, de 40 hectares, sera agrandie : sa deuxième tranche, de 75 hectares, ouvrira en 2027."""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("Combien de demandes de marque à Ca Mau en 2024 ?", "211", id="the second in a row"),
        pytest.param("How many hectares of orchards are harvested by drone in Ca Mau?", "1,900", id="behind"),
        pytest.param("Quelle est la superficie de la deuxième tranche de la ferme solaire de Ca Mau ?", "75", id="2e"),
    ],
)
def test_the_figure_whose_words_are_asked_for(over: Over, question: str, value: str) -> None:
    lead = over(CROPS, "Ca Mau innove").ask(question).answer.partition("\n")[0]

    assert f"**{value}" in lead


RANKS = "Au classement de l'innovation, Ca Mau a gagné deux rangs pour devenir 41e, alors que Bac Lieu est 57e."


def test_a_value_before_the_place_asked_about_is_another_place_s(over: Over) -> None:
    lead = over(RANKS, "Ca Mau progresse").ask("Quel rang occupe Bac Lieu au classement de l'innovation ?").answer

    assert "**41" not in lead


RESULTS = "Ca Mau a reçu 88 demandes de bons : 41 ont été acceptées, 30 rejetées."
IN_A_ROW = "Tea, anise and chilli growers of Ca Mau obtained 14, 33 and 6 certificates respectively."


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        pytest.param(RESULTS, "Combien de demandes ont été rejetées à Ca Mau ?", "30", id="rejected"),
        pytest.param(RESULTS, "Cà Mau có bao nhiêu hồ sơ được chấp thuận?", "41", id="accepted"),
        pytest.param(IN_A_ROW, "How many certificates did anise growers get in Ca Mau?", "33", id="noun behind"),
    ],
)
def test_what_was_done_and_to_whom_tells_counts_apart(over: Over, text: str, question: str, value: str) -> None:
    lead = over(text, "Ca Mau").ask(question).answer.partition("\n")[0]

    assert f"**{value}**" in lead


def test_of_values_in_a_row_none_is_guessed(over: Over) -> None:
    answer = over(IN_A_ROW, "Ca Mau").ask("Combien de certificats les producteurs de badiane de Ca Mau ont-ils reçus ?")

    assert "**" not in answer.answer.partition("\n")[0]
