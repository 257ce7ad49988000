"""What each number of a sentence counts: parts, wholes, pronouns, applications."""

from __future__ import annotations

import pytest

from assistant.read.figures.measure import measured_values
from policy.language import Language
from policy.quantity import QuantityKind


def test_a_part_is_told_from_its_whole() -> None:
    part, whole = measured_values("1,200 hectares of the province's 9,400 hectares of tea are grown organically.", "en")
    assert not part.is_whole
    assert whole.is_whole
    assert part.heads == whole.heads


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "The number of start-ups rose from 9 in 2021 to 16 in 2025.", "en", ["start-up", "start-up"], id="subject"
        ),
        pytest.param("Elle compte 70 start-ups, contre 52 en 2023.", "fr", ["start-up", "start-up"], id="left out"),
        pytest.param(
            "Elle a 33 entreprises et 6 d'entre elles sont des start-ups.",
            "fr",
            ["enterprise", "start-up"],
            id="of",
        ),
    ],
)
def test_a_number_without_a_noun_counts_what_was_told(text: str, language: Language, expected: list[str]) -> None:
    assert [one.heads[0] for one in measured_values(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("The office received 80 patent applications and 12 patents were granted.", "en", id="en"),
        pytest.param("Tỉnh có 80 đơn đăng ký sáng chế và 12 bằng sáng chế được cấp.", "vi", id="vi"),
    ],
)
def test_applications_are_not_what_they_ask_for(text: str, language: Language) -> None:
    first, second = measured_values(text, language)
    assert first.is_request
    assert not second.is_request


def test_a_bare_sum_has_the_currency_of_the_one_before() -> None:
    whole, part = measured_values("Le fonds a 150 milliards de VND, dont 60 milliards du budget provincial.", "fr")
    assert part.quantity.kind is QuantityKind.MONEY
    assert part.quantity.unit == whole.quantity.unit == "VND"
    assert part.is_share
    assert not whole.is_share


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Of the 900 patents registered, 80 went to farmers.", "en", id="en"),
        pytest.param("Sur 900 brevets enregistrés, 80 reviennent à des agriculteurs.", "fr", id="fr"),
        pytest.param("Trong số 900 bằng sáng chế được cấp, chỉ 80 thuộc về nông dân.", "vi", id="vi"),
    ],
)
def test_a_sentence_may_open_with_the_whole(text: str, language: Language) -> None:
    whole, part = measured_values(text, language)
    assert whole.is_whole
    assert not whole.is_part
    assert part.is_part
    assert "patent" in part.heads


def test_so_many_out_of_so_many() -> None:
    part, whole = measured_values("Le texte a recueilli 310 voix sur 340 votants.", "fr")
    assert whole.is_whole
    assert not part.is_whole


def test_what_a_part_is_said_to_be_is_not_what_is_counted() -> None:
    _, part = measured_values("The office registered 300 patents, of which 40 are for software.", "en")
    assert part.is_share
    assert "patent" in part.heads
