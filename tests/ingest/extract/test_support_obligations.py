"""Which sentences say who may have a support, and to which supports what they ask belongs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.extract.supports import extract_supports
from policy.registers import CriterionKind

Read = Callable[..., Any]


def asked(read: Read, text: str, language: str) -> list[list[tuple[CriterionKind, str]]]:
    """The conditions of each support, those that only name the applicant left out."""
    return [
        [(one.kind, one.text) for one in support.criteria if one.kind is not CriterionKind.APPLICANT]
        for support in extract_supports(*read(text, language))
        if support.amount or support.rate
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "Par la résolution n° 8/2024/NQ-HDND, Dien Bien aide les coopératives. Le texte vise les coopératives de "
            "moins de 40 salariés dont le siège se trouve dans la province et qui n'ont pas de dette fiscale.\n"
            "La province rembourse 30 % du prix d'une presse.",
            "fr",
            [CriterionKind.SIZE, CriterionKind.PLACE, CriterionKind.OTHER],
            id="whom a text is for, told before what it gives",
        ),
        pytest.param(
            "Nghị quyết số 8/2025/NQ-HĐND của HĐND tỉnh Điện Biên hỗ trợ doanh nghiệp. Doanh nghiệp phải có trụ sở "
            "chính trên địa bàn tỉnh và không nợ thuế.\nTỉnh chi trả 30% chi phí mua máy.",
            "vi",
            [CriterionKind.PLACE, CriterionKind.OTHER],
            id="what firms must be, told before",
        ),
        pytest.param(
            "The province pays 30 percent of the cost of a press. Firms must have their head office in Dien Bien, "
            "employ fewer than 80 people and put up at least 40 percent of the cost themselves. State-owned companies "
            "cannot apply.",
            "en",
            [CriterionKind.PLACE, CriterionKind.SIZE, CriterionKind.COUNTERPART, CriterionKind.OTHER],
            id="what firms must be, and who may not apply, told behind",
        ),
    ],
)
def test_conditions_are_told_one_by_one(read: Read, text: str, language: str, expected: list[CriterionKind]) -> None:
    assert [[kind for kind, _ in one] for one in asked(read, text, language)] == [expected]


def test_what_is_asked_in_the_paragraph_of_one_support_is_not_asked_for_another(read: Read) -> None:
    text = (
        "The province of Dien Bien pays 30 percent of the cost of a press. Firms must employ fewer than 80 people.\n"
        "The province also refunds 60 percent of the registration fees of a trademark.\n"
    )
    press, trademark = asked(read, text, "en")
    assert [kind for kind, _ in press] == [CriterionKind.SIZE]
    assert trademark == []


def test_a_day_to_hand_in_is_one_condition_with_its_office(read: Read) -> None:
    told = "Les dossiers sont déposés au Département du Commerce et de l'Industrie avant le 30 octobre 2025"
    text = f"La province de Dien Bien rembourse 30 % du prix d'une presse. {told}."
    assert asked(read, text, "fr") == [[(CriterionKind.DEADLINE, told)]]
