"""Two texts of one number are told apart, and the older of two is named with both dates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "council.md": """---
url: https://news.example/council
title: The council votes
---

The Provincial People's Council of Ca Mau adopted Resolution No. 44/2024/NQ-HDND dated July 12, 2024, on testing
centres for shrimp farms.
""",
    "party.md": """---
url: https://news.example/party
title: Le Parti trace la voie
---

La résolution n° 44-NQ/TW du 3 mars 2023 du Bureau politique porte sur l'économie de la mer. Le plan n° 12/KH-UBND du
5 mai 2025 de Ca Mau la met en œuvre.
""",
}


@pytest.fixture(scope="module")
def ca_mau(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("ca-mau"), ARTICLES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Are the two resolutions numbered 44 the same?", "No", id="English"),
        pytest.param("Les résolutions 44/2024/NQ-HDND et 44-NQ/TW sont-elles identiques ?", "Non", id="French"),
        pytest.param("Hai nghị quyết cùng mang số 44 có phải là một không?", "Không", id="Vietnamese"),
        pytest.param("What is the difference between the two resolutions 44?", "The articles", id="difference"),
    ],
)
def test_two_texts_of_one_number_are_told_apart(ca_mau: Assistant, question: str, begins: str) -> None:
    answer = ca_mau.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.answer.startswith(begins)
    assert "44/2024/NQ-HĐND" in answer.answer and "44-NQ/TW" in answer.answer
    assert {citation.url for citation in answer.citations} == {
        "https://news.example/council",
        "https://news.example/party",
    }


@pytest.mark.parametrize(
    ("question", "older", "newer"),
    [
        pytest.param("Which text is older, 44/2024/NQ-HDND or 44-NQ/TW?", "44-NQ/TW", "44/2024", id="older"),
        pytest.param("Quel texte est le plus récent, 44-NQ/TW ou 12/KH-UBND ?", "44-NQ/TW", "12/KH-UBND", id="newer"),
        pytest.param("44/2024/NQ-HĐND và 12/KH-UBND, văn bản nào có trước?", "44/2024", "12/KH-UBND", id="first"),
    ],
)
def test_the_older_of_two_texts_is_named_first(ca_mau: Assistant, question: str, older: str, newer: str) -> None:
    lead = ca_mau.ask(question).answer.splitlines()[0]
    assert 0 <= lead.index(older) < lead.index(newer)
    assert any(year in lead for year in ("2023", "2024"))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did 44-NQ/TW say before 44/2024/NQ-HDND was adopted?", id="before something happened"),
        pytest.param("Sau Nghị quyết 44-NQ/TW, Kế hoạch 12/KH-UBND giao việc gì?", id="after another text"),
        pytest.param("Que prévoyait l'ancienne résolution 44-NQ/TW avant 44/2024/NQ-HDND ?", id="the old one"),
    ],
)
def test_what_a_text_says_is_no_question_of_its_age(ca_mau: Assistant, question: str) -> None:
    answer = ca_mau.ask(question).answer
    assert not any(said in answer for said in ("is older than", "có trước **", "est antérieur"))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Does Resolution 44 give the same sum to all farms?", id="sum"),
        pytest.param("La résolution 44 accorde-t-elle le même montant à tous ?", id="montant"),
        pytest.param("Nghị quyết 44 có mức hỗ trợ giống nhau cho các xã không?", id="mức"),
    ],
)
def test_the_same_sum_is_not_the_same_text(ca_mau: Assistant, question: str) -> None:
    answer = ca_mau.ask(question).answer
    assert not any(said in answer for said in ("different texts.", "textes différents.", "văn bản khác nhau."))


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        pytest.param("Which resolution 44 is on the economy of the sea?", "44-NQ/TW", id="English"),
        pytest.param("Laquelle des résolutions 44 porte sur les centres d'essais ?", "44/2024/NQ-HĐND", id="French"),
        pytest.param("Nghị quyết 44 nào nói về kinh tế biển?", "44-NQ/TW", id="Vietnamese"),
    ],
)
def test_the_one_of_several_that_does_what_is_asked_is_named(ca_mau: Assistant, question: str, meant: str) -> None:
    answer = ca_mau.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert meant in answer.answer.splitlines()[0]


def test_all_texts_of_one_number_are_listed_once(ca_mau: Assistant) -> None:
    answer = ca_mau.ask("Which texts bear the number 44, and what is each for?")
    lines = [line for line in answer.answer.splitlines() if line.startswith("- ")]
    assert len(lines) == 2 and answer.outcome is Outcome.ANSWERED and not answer.choices


def test_one_text_is_compared_with_nothing(ca_mau: Assistant) -> None:
    answer = ca_mau.ask("Is Resolution 44-NQ/TW the same as Resolution 99-NQ/TW?")
    assert "different texts" not in answer.answer


def test_two_texts_of_one_number_are_never_summed_up_together(ca_mau: Assistant) -> None:
    assert ca_mau.ask("Résume la résolution 44 en deux points").outcome is Outcome.AMBIGUOUS
