"""To whom a task was given answers who does it; who pays for it or gave it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.read.entrusted import Entrusted, entrusted_in

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

TEXT = """Le Service provincial de l'agriculture a confié la conception du logiciel à l'Université de Tay Nguyen et les
analyses de sol à l'Institut du café. Le tout a coûté 2,4 milliards de dôngs, versés par la province.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "La ville a confié les relevés à une entreprise locale, Nam Data, et la formation à l'Université de Huê.",
            [
                Entrusted("les relevés", "une entreprise locale, Nam Data"),
                Entrusted("la formation", "Université de Huê"),
            ],
            id="two tasks",
        ),
        pytest.param(
            "La maintenance a été confiée à Nam Data.", [Entrusted("La maintenance", "Nam Data")], id="passive"
        ),
        pytest.param(
            "Việc khảo sát được giao cho Trường Đại học Huế.",
            [Entrusted("Việc khảo sát", "Trường Đại học Huế")],
            id="vi",
        ),
        pytest.param("La ville a confiance dans ses artisans.", [], id="no task"),
    ],
)
def test_tasks_and_those_who_have_them(text: str, told: list[Entrusted]) -> None:
    assert list(entrusted_in(text)) == told


@pytest.mark.parametrize(
    ("question", "doer"),
    [
        pytest.param("Qui a conçu le logiciel ?", "**Université de Tay Nguyen**", id="fr"),
        pytest.param("Qui réalise les analyses de sol ?", "**Institut du café**", id="the second task"),
        pytest.param("Who designed the software?", "**Université de Tay Nguyen**", id="en"),
    ],
)
def test_who_does_it(over: Over, question: str, doer: str) -> None:
    assert doer in over(TEXT, "Dak Lak numérise son café").ask(question).answer


@pytest.mark.parametrize("question", ["Qui a financé les analyses de sol ?", "Who criticised the software?"])
def test_who_does_something_else_is_not_told(over: Over, question: str) -> None:
    answer = over(TEXT, "Dak Lak numérise son café").ask(question).answer
    assert "**Institut" not in answer
    assert "**Université" not in answer
