"""Of a call with several parts, sorts of applicants and sums, each question is answered for the one that it means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

CALL = """---
url: https://example.org/tests/call
language: en
date: 2026-03-16
---
# Cham Islands Seaweed Fund (CISF) opens its second call

**Tam Ky, March 16, 2026** – The Cham Islands Seaweed Fund (CISF) today opened its second call. Its overall budget is
AUD 9 million.

## Two windows

Window A supports trials. Grants range from AUD 20,000 to AUD 60,000 for a maximum of 10 months.

Window B supports growth. Grants run up to AUD 240,000, and the applicant's contribution must reach 45%, entirely in
cash.

## Rules

Payments are made in two instalments: 70% at signature and 30% after the final report. Each firm may send one bid.

The first call, closed in May 2024, drew 133 concept notes. Seventeen projects were selected. The fund began in 2023,
and a reading room is due to open in May 2028.
"""
RULES = """---
url: https://example.org/tests/lang-son
language: fr
date: 2026-01-06
---
# Lang Son : jusqu'à 90 millions de dôngs par serre

Lang Son a adopté le 12 décembre 2025 la résolution n° 61/2025/NQ-HDND sur les serres. Elle entrera en vigueur le
1er mars 2026.

Un ménage qui remplace ses bâches reçoit 40 % du coût, dans la limite de 70 millions de dôngs.

Peuvent en bénéficier les entreprises immatriculées depuis au moins 12 mois, ainsi que les ménages.

L'enveloppe s'élève à 84 milliards de dôngs sur quatre ans, dont 63 milliards, soit 75 %, à la charge du budget
provincial.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Over a call with two windows and the rules of a province."""
    with assistant_over(tmp_path_factory.mktemp("parts"), {"a.md": CALL, "b.md": RULES}) as made:
        yield made


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        pytest.param("What is the maximum grant under Window B of CISF?", "240,000", "60,000", id="window"),
        pytest.param("How much must I put in myself under Window B of CISF?", "45%", "60,000", id="own share"),
        pytest.param("How are the CISF grants paid out?", "two instalments", "240,000", id="instalments"),
        pytest.param("How many concept notes came in CISF's first call?", "133", "17", id="noun of no list"),
        pytest.param("What is the total budget of CISF?", "9 million AUD", "240,000", id="budget of a name"),
        pytest.param(
            "Quel est le budget de la politique de Lang Son ?", "84 milliards", "**63", id="whole before part"
        ),
        pytest.param(
            "À partir de quand le dispositif de Lang Son s'applique-t-il ?", "1er mars 2026", "12 décembre", id="from"
        ),
    ],
)
def test_the_one_meant_is_told(assistant: Assistant, question: str, told: str, not_told: str) -> None:
    """And the other one is not."""
    lead = assistant.ask(question).answer
    assert told in lead
    assert not_told not in lead.split("\n\n>")[0]


def test_a_ceiling_for_a_household_is_none_for_a_cooperative(assistant: Assistant) -> None:
    """It is left open rather than told of another."""
    assert "**70" not in assistant.ask("Quel est le plafond pour une coopérative à Lang Son ?").answer.split("\n\n>")[0]


def test_what_happened_is_not_dated_by_what_is_to_come(assistant: Assistant) -> None:
    """A room that is due to open has not opened."""
    assert "**May 2028**" not in assistant.ask("When did the CISF reading room open?").answer
