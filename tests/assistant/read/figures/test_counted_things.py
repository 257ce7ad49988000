"""Which things are counted: two measures stay two, and a field or a quality that is asked for decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import Assistant

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

TWO = """Đắk Nông có 52 startup và 13 doanh nghiệp KH&CN, còn Gia Lai có 77 startup và 21 doanh nghiệp KH&CN.

Tỉnh Đắk Nông có 210 giảng viên đại học, trong đó 84 giảng viên nữ.
"""


@pytest.fixture
def two(over: Over) -> Assistant:
    """Two provinces with two measures each, and a part of whole."""
    return over(TWO, "Hai tỉnh Tây Nguyên")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("So sánh số startup và doanh nghiệp KH&CN của Đắk Nông với Gia Lai.", id="vi"),
        pytest.param(
            "Nombre de start-up et d'entreprises scientifiques et technologiques à Dak Nong et Gia Lai", id="fr"
        ),
    ],
)
def test_two_measures_are_two_columns(two: Assistant, question: str) -> None:
    answer = two.ask(question).answer
    assert all(value in answer for value in ("13 [", "52 [", "21 [", "77 ["))


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        pytest.param("Đắk Nông có bao nhiêu startup nông nghiệp?", "**52", id="another field"),
        pytest.param("How many foreign start-ups are there in Dak Nong?", "**52", id="a quality nobody names"),
        pytest.param("How many women lecturers does Dak Nong have?", "**210", id="the part, not the whole"),
        pytest.param("Combien d'enseignants d'université compte Dak Nong ?", "**84", id="the whole, not the part"),
    ],
)
def test_no_other_things_are_counted(two: Assistant, question: str, figure: str) -> None:
    assert figure not in two.ask(question).answer


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param(
            "How long must a firm of Dak Nong have existed to get aid?",
            "Tại Đắk Nông, mỗi doanh nghiệp được hỗ trợ không quá 3 nội dung trong một năm.",
            id="vi",
        ),
        pytest.param(
            "Depuis combien de temps une entreprise de Dak Nong doit-elle exister pour être aidée ?",
            "In Dak Nong a firm may be aided for no more than 3 items in a year.",
            id="en",
        ),
    ],
)
def test_how_often_is_no_time(over: Over, question: str, text: str) -> None:
    assert "**1 " not in over(text, "Dak Nong").ask(question).answer
