from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

TEXT = """Can Tho keeps bees for science. The city has 14 inspection drones and 23 certified beekeepers. The
laboratory bought 31 incubating hives, 9 of them from Slovenia. A jar of its honey sells for VND180,000."""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("Combien d'apiculteurs certifiés à Can Tho ?", "23", id="French"),
        pytest.param("How many certified beekeepers does Can Tho have?", "23", id="English"),
    ],
)
def test_what_no_list_names_is_found_by_its_meaning(over: Over, question: str, value: str) -> None:
    answer = over(TEXT, "Bees").ask(question)

    assert f"**{value}**" in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many hospitals does Can Tho have?", id="another thing"),
        pytest.param("Combien de pilotes de drone à Can Tho ?", id="what the known thing only qualifies"),
        pytest.param("Cần Thơ có bao nhiêu tấn mật ong?", id="another unit"),
    ],
)
def test_a_figure_of_another_thing_does_not_answer(over: Over, question: str) -> None:
    answer = over(TEXT, "Bees").ask(question)

    assert "**14**" not in answer.answer
    assert "**23**" not in answer.answer
    assert "**31**" not in answer.answer


CHANGED = """The port of Quy Nhon has cut the time to unload a ship from 45 hours to 12 hours with its cranes. The city
aims at 90 cranes by 2030. The port uses 14 cranes."""


@pytest.mark.parametrize(
    ("question", "value", "not_value"),
    [
        pytest.param("How many hours does it take to unload a ship at the port of Quy Nhon?", "12", "45", id="now"),
        pytest.param("How many cranes does the port of Quy Nhon use?", "14", "90", id="no aim"),
    ],
)
def test_what_is_so_now_is_told(over: Over, question: str, value: str, not_value: str) -> None:
    lead = over(CHANGED, "Quy Nhon port").ask(question).answer.partition("\n")[0]

    assert value in lead
    assert not_value not in lead


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Quel est le taux d'imposition des entreprises de haute technologie ?", id="French"),
        pytest.param("Thuế suất của doanh nghiệp công nghệ cao là bao nhiêu phần trăm?", id="Vietnamese"),
    ],
)
def test_a_share_of_the_same_field_is_no_tax_rate(over: Over, question: str) -> None:
    text = "High-tech enterprises made 41.7% of what the industry of Can Tho produced. They grow fast."
    assert "41" not in over(text, "High-tech enterprises of Can Tho").ask(question).answer.partition("\n")[0]


PLAN = """Kinh tế số của Bình Phước còn nhỏ, mới chiếm 9% vào năm 2024.

Kế hoạch có nhiều phần.

Tổng kinh phí năm 2026 là 312 tỷ đồng."""


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Kinh tế số năm 2026 phải đạt bao nhiêu?", id="vi"),
        pytest.param("How large must the digital economy be in 2026?", id="en"),
        pytest.param("Combien pour l'économie numérique en 2026 ?", id="fr"),
    ],
)
def test_what_the_article_calls_by_its_name_is_not_called_otherwise(over: Over, question: str) -> None:
    assert "**312" not in over(PLAN, "Bình Phước").ask(question).answer


def test_the_digital_economy_is_not_the_whole_economy(over: Over) -> None:
    told = over("Quy mô kinh tế số của Phú Yên đạt 17% GRDP năm 2024.", "Phú Yên")

    assert "17" in told.ask("Phu Yen's digital economy in 2024?").answer
