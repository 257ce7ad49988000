"""A sum that is planned and named as asked goes before one that was reached and is named otherwise; a sum said again in
another currency is said once; a share that is asked for is no price."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

HERITAGE = """La ville de Huê consacrera 92 milliards de dôngs (3,5 millions de dollars) à la numérisation de son
patrimoine d'ici à 2029. Les ateliers qui embauchent un apprenti touchent une prime de 11 millions de dôngs.
"""
PLAN = """Tổng kinh phí dự kiến 940 tỷ đồng, trong đó ngân sách trung ương 150 tỷ đồng, ngân sách tỉnh 290 tỷ đồng,
vốn doanh nghiệp viễn thông 500 tỷ đồng. Các doanh nghiệp viễn thông dùng chung ít nhất 35% số trạm BTS.
"""
COURSE = """The welding course costs VND30 million a student. The province pays 75 per cent of it. Siemens declined to
take part.
"""


@pytest.fixture
def heritage(over: Over) -> Assistant:
    """A plan beside a bonus that is paid already; the city is spelt as French papers do."""
    return over(HERITAGE, "Huê numérise son patrimoine")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Huế dành bao nhiêu tiền để số hóa di sản?", "**92 tỷ đồng**", id="vi"),
        pytest.param("Combien Huê consacre-t-elle à la numérisation du patrimoine ?", "**92 milliards", id="fr"),
        pytest.param("How many dollars will Hue spend on digitising its heritage?", "3.5 million", id="dollars"),
    ],
)
def test_the_plan_that_is_named_goes_before_another_sum(heritage: Assistant, question: str, told: str) -> None:
    answer = heritage.ask(question).answer
    assert told in answer
    assert "**11 " not in answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Tổng kinh phí thực hiện kế hoạch hạ tầng số là bao nhiêu?", "**940 tỷ đồng**", id="the whole"),
        pytest.param("How much will the digital infrastructure plan cost?", "**940 billion VND**", id="in English"),
        pytest.param("Doanh nghiệp viễn thông đóng góp bao nhiêu?", "**500 tỷ đồng**", id="what one of them pays"),
    ],
)
def test_the_whole_and_what_each_pays(over: Over, question: str, told: str) -> None:
    assert told in over(PLAN, "Kế hoạch hạ tầng số tỉnh Phú Thọ").ask(question).answer


def test_a_share_that_is_asked_for_is_no_price(over: Over) -> None:
    course = over(COURSE, "Quảng Trị trains welders")
    assert "**75%**" in course.ask("What share of the course does the province pay?").answer
    assert "Siemens declined" in course.ask("Which company declined to take part?").answer


def test_a_thing_named_in_the_language_of_the_question_is_not_told_from_another(tmp_path: Path) -> None:
    articles = {
        "fr.md": "---\nurl: https://example.org/fr\n---\n# Huê\n\nLes artisans reçoivent 3 millions de dôngs par mois "
        "pendant quatre mois.\n",
        "vi.md": "---\nurl: https://example.org/vi\n---\n# Sơn La\n\nSau bảy năm giải ngân, tỉnh mới chi 5 tỷ đồng.\n",
    }
    with assistant_over(tmp_path, articles) as both:
        answer = both.ask("Pendant combien de temps un artisan est-il payé ?").answer
    assert "7 ans" not in answer
    assert "quatre mois" in answer


def test_unknown_words_are_not_answered_from_another_language(over: Over) -> None:
    farms = over("The province has 31 wind farms with a total capacity of 1,254 MW.", "Quảng Trị's wind")
    assert "254" not in farms.ask("Quelle est la capacité du bassin de rétention ?").answer
