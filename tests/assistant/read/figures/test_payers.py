"""Of a sum that several pay, the question's payer tells which part is meant."""

from __future__ import annotations

import pytest

from assistant.read.figures.payers_asked import payers_asked
from policy.payers import Payer
from tests.assistant.over_articles import Over

ARTICLES = {
    "en": "The data plan costs VND96 billion: 51 from the State, 28 from the province and 17 from companies.",
    "vi": "Kế hoạch dữ liệu tốn 96 tỷ đồng, trong đó trung ương 51 tỷ, ngân sách tỉnh 28 tỷ, doanh nghiệp 17 tỷ.",
}


@pytest.mark.parametrize(
    ("language", "question", "told"),
    [
        pytest.param("en", "How much do companies pay for the data plan?", "17 billion", id="firms"),
        pytest.param("en", "Combien l'État met-il dans le plan de données ?", "51 milliards", id="state, in French"),
        pytest.param("vi", "Doanh nghiệp góp bao nhiêu cho kế hoạch dữ liệu?", "17 tỷ", id="firms, in Vietnamese"),
        pytest.param("vi", "Kế hoạch dữ liệu tốn bao nhiêu?", "96 tỷ", id="the whole"),
    ],
)
def test_the_part_of_the_payer_asked_about_is_told(over: Over, language: str, question: str, told: str) -> None:
    answer = over(ARTICLES[language], "Lai Chau and its data").ask(question).answer
    assert f"**{told}" in answer.replace("\xa0", " ")


EXTENSION = (
    "The park broke ground on a VND1.95 trillion (US$75 million) extension. Its first part had cost VND820 billion. "
    "Financing comes from a VND900 billion loan of the World Bank, VND600 billion from the city budget, and the "
    "remaining VND450 billion from companies."
)


@pytest.mark.parametrize(
    ("language", "article", "question", "told"),
    [
        pytest.param(
            "en", EXTENSION, "How much does the extension cost?", "1.95 trillion", id="borne like an adjective"
        ),
        pytest.param(
            "fr",
            "Le parc entame une extension de 640 milliards de VND. Le budget de la province y met 410 milliards et les "
            "entreprises 230 milliards.",
            "Combien coûte l'extension du parc ?",
            "640 milliards",
            id="une extension de",
        ),
    ],
)
def test_no_part_is_told_as_the_cost_of_the_whole(
    over: Over, language: str, article: str, question: str, told: str
) -> None:
    answer = over(article, "Lai Chau and its park").ask(question).answer
    assert f"**{told}" in answer.replace("\xa0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("question", "payers"),
    [
        pytest.param("How much do companies receive from the fund?", {Payer.FUND}, id="who receives is no payer"),
        pytest.param("Tỉnh chi bao nhiêu cho doanh nghiệp?", {Payer.PROVINCE}, id="for whom is no payer"),
        pytest.param("How much of the institute will Lotus pay for?", set(), id="what is paid for is no payer"),
        pytest.param("What share of the local budget was it?", set(), id="a budget of which it is a share"),
        pytest.param("What share of the costs do farmers bear?", {Payer.PEOPLE}, id="a share that is borne"),
        pytest.param("Combien apporte la province ?", {Payer.PROVINCE}, id="behind the verb"),
        pytest.param("How much of it is paid by donors?", {Payer.ABROAD}, id="by"),
        pytest.param("Combien coûte le plan ?", set(), id="nobody"),
    ],
)
def test_who_is_asked_about_as_a_payer(question: str, payers: set[Payer]) -> None:
    assert payers_asked(question) == payers
