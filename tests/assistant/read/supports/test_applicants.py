"""What applicants ask of prose that tells lists, loans, refusals and closed desks; articles written for these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

LISTED = """---
url: https://dienbien.example/machines
---
# Dien Bien paie une partie des machines

Par la résolution n° 34/2024/NQ-HDND du 5 juillet 2024, le Conseil populaire de la province de Dien Bien aide les \
coopératives et les petites entreprises. Le texte vise les coopératives et les entreprises de moins de 40 salariés \
dont le siège se trouve dans la province et qui n'ont pas de dette fiscale.

Elle paie :
- une broyeuse : 45 % du prix, 310 millions de VND au plus ;
- une écorceuse : 35 % du prix, 130 millions de VND au plus.

La province de Dien Bien rembourse aussi 80 % des frais de certification. Faute de crédits, aucune nouvelle demande \
n'est acceptée depuis mars.
"""
PROSE = """Kon Tum lends to students
KON TUM - Students of engineering in Kon Tum can borrow up to VND3.1 million a month at 3.7 percent a year from the \
provincial bank.
Under Resolution No. 9/2025/NQ-HDND of the provincial People's Council, dated April 25, 2025, Kon Tum pays wind-power \
firms 25 percent of the cost of a first prototype, up to VND870 million. Firms must have their head office in Kon Tum \
and employ fewer than 300 people.
For trademarks, the province of Kon Tum refunds 60 percent of the registration fees, up to VND12 million. Nothing is \
foreseen in Kon Tum for patents.
A housing allowance of VND7 million a month for doctors in Kon Tum, proposed in May, has not been put to the vote.
Source: https://kontum.example/loans
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("applicants")
    with assistant_over(folder, {"listed.md": LISTED, "prose.txt": PROSE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param(
            "Combien une coopérative de Dien Bien peut-elle recevoir pour une écorceuse ?",
            ["35 %", "130 millions"],
            ["**45 %**"],
            id="the thing that no thesaurus knows",
        ),
        pytest.param(
            "Je fais des études d'ingénieur à Kon Tum : combien puis-je emprunter chaque mois et à quel taux ?",
            ["3,1 millions", "3,7 %"],
            [],
            id="a loan and its rate, fr",
        ),
        pytest.param(
            "Notre entreprise éolienne de 120 salariés, à Kon Tum, construit un premier prototype. Combien et à "
            "quelles conditions ?",
            ["25 %", "870 millions", "« have their head office in Kon Tum » : pas encore connu"],
            ["« have their head office in Kon Tum » : rempli"],
            id="how much and on what conditions, in one",
        ),
        pytest.param(
            "How much of the cost of registering a patent does Kon Tum refund?",
            ["No: according to the articles", "Nothing is foreseen"],
            ["12 million"],
            id="a thing for which nothing is given",
        ),
        pytest.param(
            "Điều kiện để được hỗ trợ theo Nghị quyết 34/2024/NQ-HĐND của Điện Biên là gì?",
            ["40 salariés", "dont le siège", "dette fiscale"],
            ["310"],
            id="conditions only, vi",
        ),
        pytest.param(
            "Quel soutien Dien Bien donne-t-elle pour une certification ?",
            ["aucune demande n'est acceptée"],
            [],
            id="a closed desk",
        ),
    ],
)
def test_what_applicants_are_told(ask: Assistant, question: str, told: list[str], untold: list[str]) -> None:
    text = ask.ask(question).answer.replace("\u202f", " ").replace("\u00a0", " ")
    assert [one for one in told if one not in text] == [], text
    assert [one for one in untold if one in text] == [], text


def test_what_is_only_proposed_is_told_as_that(ask: Assistant) -> None:
    text = ask.ask("How much is the housing allowance for doctors in Kon Tum?").answer
    assert "Not yet" in text and "7 million" in text
