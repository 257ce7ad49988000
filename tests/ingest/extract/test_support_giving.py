"""What gives and what does not: lists, shares in words, loans, sums paid; texts written for this."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.extract.supports import extract_supports
from policy.registers import Support, SupportStatus

Read = Callable[..., Any]

UNDER_A_TEXT = "Par la résolution n° 34/2024/NQ-HDND du 5 mai 2024, le Conseil populaire de Dien Bien aide les \
coopératives à s'équiper.\n\nDeux mesures sont prévues :\n- une presse à huile : 55 % du prix, 210 millions de VND au \
plus ;\n- un logiciel de suivi : 18 millions de VND par an.\n"


def given(read: Read, text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Amount and rate of each support in force, as written."""
    found: list[Support] = extract_supports(*read(text, language))
    return [
        (one.amount.text if one.amount else None, one.rate.text if one.rate else None)
        for one in found
        if one.status is SupportStatus.IN_FORCE and (one.amount or one.rate)
    ]


def test_a_list_under_a_text_that_gives_is_given_whatever_its_lead_says(read: Read) -> None:
    assert given(read, UNDER_A_TEXT, "fr") == [
        ("210 millions de VND au plus", "55 %"),
        ("18 millions de VND par an", None),
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "Start-ups are helped: the province of Hoa Binh pays them half the rent of a desk and VND75 million "
            "towards a trial.",
            "en",
            [(None, "half"), ("VND75 million", None)],
            id="a share in words and a sum beside it are two",
        ),
        pytest.param(
            "Master's students in Kon Tum may borrow VND4 million a month from the provincial fund.",
            "en",
            [("VND4 million a month", None)],
            id="a loan by the month",
        ),
        pytest.param(
            "Pour protéger une invention au Vietnam, la province de Dien Bien verse 30 millions de dongs par brevet ; "
            "à l'étranger, 95 millions.",
            "fr",
            [("30 millions de dongs par brevet", None), ("95 millions", None)],
            id="a clause that only says where goes on",
        ),
        pytest.param(
            "Ở Điện Biên, doanh nghiệp nhỏ mua máy được hỗ trợ 35%, tối đa 2 tỷ đồng; doanh nghiệp vừa 20%.",
            "vi",
            [("tối đa 2 tỷ đồng", "35%"), (None, "20%")],
            id="a clause that only names another size",
        ),
        pytest.param(
            "Resolution No. 7/2025/NQ-HDND of Kon Tum was carried on 3 May.\nProcessing firms will be refunded 30% of "
            "the price of their machines, the refund being capped at VND2 billion.",
            "en",
            [("capped at VND2 billion", "30%")],
            id="what a voted text will pay",
        ),
        pytest.param(
            "Previously, in July, the council of Kon Tum had passed Resolution No. 22/2025/NQ-HDND, under which "
            "start-ups can receive VND60 million for a first prototype.",
            "en",
            [("VND60 million", None)],
            id="a vote told as earlier ends nothing",
        ),
        pytest.param(
            "Firms in Kon Tum can borrow at 3.4 percent a year from the science fund.",
            "en",
            [(None, "3.4 percent a year")],
            id="a loan told by its interest alone",
        ),
        pytest.param(
            "Un étudiant de Kon Tum peut emprunter jusqu'à 4 millions de VND par mois à 5,1 % l'an.",
            "fr",
            [("jusqu'à 4 millions de VND par mois", "5,1 %")],
            id="a loan with its rate of interest",
        ),
        pytest.param(
            "Under Resolution No. 7/2025/NQ-HDND, a doctor who settles in Kon Tum is paid VND320 million, and an "
            "engineer VND110 million.",
            "en",
            [("VND320 million", None), ("VND110 million", None)],
            id="a sum paid to whoever does something",
        ),
        pytest.param(
            "Cuộc thi Sáng tạo Kon Tum trao một giải nhất 60 triệu đồng và hai giải nhì mỗi giải 30 triệu đồng.",
            "vi",
            [("60 triệu đồng", None), ("30 triệu đồng", None)],
            id="prizes",
        ),
    ],
)
def test_what_gives(read: Read, text: str, language: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert given(read, text, language) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("L'usine a vendu pour 90 milliards de VND par an de machines.", id="sales"),
        pytest.param("La location d'une parcelle coûte 2 millions de VND par an.", id="a price"),
        pytest.param("La recherche représente 45 % des dépenses du budget provincial.", id="a share of a budget"),
        pytest.param("Les bénéficiaires qui déménagent doivent rembourser 100 % du prix.", id="what is given back"),
        pytest.param("Chaque coopérative doit payer 20 % du prix.", id="what applicants pay themselves"),
    ],
)
def test_a_text_that_gives_makes_no_support_of_every_sum_told_beside_it(read: Read, sentence: str) -> None:
    assert len(given(read, f"{UNDER_A_TEXT}\n{sentence}\n", "fr")) == 2


def test_a_carried_rate_ends_where_another_share_is_told(read: Read) -> None:
    text = (
        "The city of Hue pays 25 percent of the cost of a prototype, up to VND900 million, and half of the fee of an "
        "adviser, up to VND200 million a year."
    )
    assert given(read, text, "en") == [("up to VND900 million", "25 percent"), ("up to VND200 million a year", "half")]


@pytest.mark.parametrize(
    ("text", "language", "benefit"),
    [
        pytest.param(
            "For trademarks, the province of Kon Tum refunds 60 percent of the fees.",
            "en",
            "For trademarks, the",
            id="en",
        ),
        pytest.param("Về nhãn hiệu, tỉnh Kon Tum hỗ trợ 60% lệ phí.", "vi", "Về nhãn hiệu, tỉnh", id="vi"),
        pytest.param(
            "Pour les marques, la province de Kon Tum rembourse 60 % des frais.", "fr", "Pour les marques, la", id="fr"
        ),
    ],
)
def test_the_words_that_say_what_a_clause_is_on_stay_with_it(
    read: Read, text: str, language: str, benefit: str
) -> None:
    [support] = extract_supports(*read(text, language))
    assert support.benefit.startswith(benefit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Le plan n° 9/KH-UBND de Kon Tum ne contient aucune aide pour les entreprises.", "fr", id="fr"),
        pytest.param("Plan No. 9/KH-UBND of Kon Tum does not provide any support for firms.", "en", id="en"),
        pytest.param("Kế hoạch số 9/KH-UBND của Kon Tum không có khoản hỗ trợ nào cho doanh nghiệp.", "vi", id="vi"),
    ],
)
def test_a_support_that_there_is_not_is_none(read: Read, text: str, language: str) -> None:
    assert extract_supports(*read(text, language)) == ()
