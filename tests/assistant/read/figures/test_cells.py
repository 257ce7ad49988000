"""Tables of figures answer across languages: places in rows or in columns, one cell, several, or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import Assistant, Outcome
from assistant.evidence.grids import series_of
from assistant.guard import check_statement, is_proven
from assistant.statement import Statement

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

COLUMNS = """Les services de quatre provinces ont rendu leurs rapports pour 2023.

Tableau 2. Situation des provinces en 2023

| Indicateur | Nghe An | Gia Lai | Ca Mau |
|---|---|---|---|
| Brevets déposés | 41 | 12 | 9 |
| Rang à l'indice PII | 22 | 45 | 51 |
| Part de l'économie numérique dans le GRDP (%) | 9,1 | 5,2 | 7,4 |
| Dépenses de recherche (milliards de VND) | 310 | 77 | 64,5 |
"""
ROWS = """Phụ lục. Số phòng thí nghiệm và nhân lực năm 2024

Trường | Phòng thí nghiệm | Kinh phí (tỷ đồng)
Đại học Vinh | 23 | 14,5
Đại học Nông nghiệp Thái Bình | 31 | 20
Đại học Y Hải Phòng | 17 | 9,8
"""


PLAN = """Kế hoạch của tỉnh Yên Bái nêu kết quả và mục tiêu của từng năm.

STT | Chỉ tiêu | Đơn vị | Kết quả 2023 | Kết quả 2024 | Mục tiêu 2030
1 | Số sáng chế được cấp | sáng chế | 4 | 7 | 30
2 | Tỷ lệ chi ngân sách cho khoa học và công nghệ | % | 0,9 | 1,3 | 2
3 | Kinh phí nghiên cứu | tỷ đồng | 31 | 45 | 120
4 | Tỷ lệ hộ gia đình có Internet | % | 52 | 61 | 95
"""


@pytest.fixture
def columns(over: Over) -> Assistant:
    """Places in columns, French."""
    return over(COLUMNS, "Le numérique dans les provinces")


@pytest.fixture
def rows(over: Over) -> Assistant:
    """Universities in rows, Vietnamese."""
    return over(ROWS, "Phòng thí nghiệm của các trường đại học")


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        pytest.param("What share of GRDP was the digital economy in Gia Lai in 2023?", "5.2%", "9.1", id="en share"),
        pytest.param("Kinh tế số chiếm bao nhiêu phần trăm GRDP của Cà Mau năm 2023?", "7,4%", "9,1", id="vi share"),
        pytest.param("How much did Ca Mau spend on research in 2023?", "64.5 billion", "310", id="unit of the row"),
        pytest.param("What was Gia Lai's PII rank in 2023?", "rank 45", "22", id="a rank"),
        pytest.param("Combien de brevets Nghe An a-t-elle déposés ?", "41", "310", id="a count"),
    ],
)
def test_one_cell(columns: Assistant, question: str, told: str, not_told: str) -> None:
    answer = columns.ask(question)

    lead = answer.answer.split("\n")[0]
    assert answer.outcome is Outcome.ANSWERED
    assert told in lead
    assert not_told not in lead
    assert any("|" in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How many patents does Yen Bai have?", "**7**", id="the latest year, and no ordinal"),
        pytest.param("Yên Bái đặt mục tiêu bao nhiêu sáng chế vào năm 2030?", "**30**", id="the target"),
        pytest.param("Combien de brevets Yen Bai avait-elle en 2023 ?", "**4**", id="the year asked"),
        pytest.param(
            "Kinh phí nghiên cứu của Yên Bái năm 2024 là bao nhiêu?", "**45 tỷ đồng**", id="in the unit of its column"
        ),
        pytest.param("What share of its budget does Yen Bai spend on science?", "**1.3%**", id="a percentage"),
        pytest.param("Bao nhiêu hộ gia đình Yên Bái có Internet?", "**61%**", id="a number told as a share"),
    ],
)
def test_a_plan_with_ordinals_units_and_years(over: Over, question: str, told: str) -> None:
    answer = over(PLAN, "Khoa học ở Yên Bái").ask(question)
    assert told in answer.answer.split("\n")[0]


def test_a_row_of_supports_is_told_with_its_rate_and_its_ceiling(over: Over) -> None:
    text = """La résolution n° 31/2025/NQ-HĐND de la province de Yen Bai fixe les aides suivantes.

N° | Aide | Bénéficiaire | Taux | Plafond
1 | Dépôt d'un brevet à l'étranger | Entreprises | 70 % | 120 millions de VND
2 | Achat de machines | Petites entreprises | 30 % | 500 millions de VND
"""
    answer = over(text, "Les aides de Yen Bai").ask("How much does Yen Bai pay towards a patent abroad?").answer
    assert "**70%**, **120 million VND**" in answer
    assert "500" not in answer


def test_places_are_ranked_and_their_difference_told(columns: Assistant) -> None:
    answer = columns.ask("Gia Lai versus Nghe An: which has the larger digital economy share of GRDP?")

    assert "Nghe An" in answer.answer.split(".")[0]
    assert "9.1%" in answer.answer
    assert "5.2%" in answer.answer
    assert "3.9" in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What share of GRDP was the digital economy in Gia Lai in 2019?", id="another year"),
        pytest.param("What share of GRDP was the digital economy in Hue in 2023?", id="a place not in it"),
        pytest.param("How many startups does Gia Lai have?", id="a measure not in it"),
    ],
)
def test_a_table_is_silent_on_what_it_does_not_hold(columns: Assistant, question: str) -> None:
    assert columns.ask(question).outcome is Outcome.NOT_IN_CORPUS


YEARS = """Table 3. Spending on research (billion VND)

| Province | 2021 | 2022 | 2023 |
|---|---|---|---|
| Quang Ngai | 12 | 15 | 19.5 |
| Phu Yen | 8 | 9 | 7 |
"""


def test_a_year_heads_a_column_and_the_caption_says_what_is_measured(over: Over) -> None:
    assistant = over(YEARS, "R&D spending of provinces")

    assert "15 billion" in assistant.ask("How much did Quang Ngai spend on research in 2022?").answer.split("\n")[0]
    assert "7 milliards" in assistant.ask("Combien Phu Yen a-t-elle dépensé pour la recherche en 2023 ?").answer
    assert assistant.ask("How much did Phu Yen spend on research in 2019?").outcome is Outcome.NOT_IN_CORPUS


def test_a_column_is_listed_whole(rows: Assistant) -> None:
    answer = rows.ask("List the number of laboratories by university.")

    assert all(value in answer.answer for value in ("23", "31", "17"))


def test_a_cell_is_proven_with_its_row_and_column_and_no_other(columns: Assistant) -> None:
    article = next(iter(columns.library.articles()))
    row = next(one for one in series_of(article) if one.measure.startswith("Part"))
    source = row.cells[1].source()

    assert row.cells[1].thing == "Gia Lai"
    assert is_proven(check_statement(Statement("Gia Lai : 5,2 %.", (source,)), "fr"))
    assert not is_proven(check_statement(Statement("Gia Lai : 5,3 %.", (source,)), "fr"))
    assert not is_proven(check_statement(Statement("Gia Lai : 5,2 milliards de VND.", (source,)), "fr"))
    assert not is_proven(check_statement(Statement("Gia Lai : 9,1 %.", (source,)), "fr"))


CROPS = """The institute has tried two crops on fields of its own for the first time, and reports on them here.

Table 4. Test fields, 2024

| Crop | Area (ha) | Yield (tonnes) |
|---|---|---|
| Purple rice | 18 | 95 |
| Black bean | 42 | 60 |
"""


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        pytest.param('"Purple rice": 18 ha ("Area").', True, id="its row and column"),
        pytest.param('"Purple rice": 95 tonnes ("Area").', False, id="another column"),
        pytest.param('"Purple rice": 42 ha ("Area").', False, id="another row"),
    ],
)
def test_a_cell_of_no_place_is_proven_by_the_labels_that_are_quoted(over: Over, said: str, holds: bool) -> None:
    article = next(iter(over(CROPS, "Fields").library.articles()))
    cells = next(one for one in series_of(article) if one.measure == "Area (ha)").cells
    sources = tuple(cell.source() for cell in cells)

    assert is_proven(check_statement(Statement(said, sources), "en")) is holds


PLACES_AND_YEARS = """Hai tỉnh công bố kết quả theo dõi chung.

| Chỉ tiêu | Phú Yên 2023 | Phú Yên 2024 | Khánh Hòa 2024 |
|---|---|---|---|
Doanh nghiệp công nghệ số | 54 | 61 | 128
Xếp hạng chuyển đổi số (DTI) | 38 | 35 | 21
Số xã | 84 | 82 | 104
Có cáp quang | 60 | 71 | 99
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Quel était le rang de Phu Yen au DTI en 2023 ?", "rang 38", id="the year asked for"),
        pytest.param("Phú Yên xếp thứ mấy về DTI?", "hạng 35", id="else the latest"),
        pytest.param("So sánh số doanh nghiệp công nghệ số của Phú Yên và Khánh Hòa.", "67", id="latest of each"),
    ],
)
def test_columns_of_a_place_and_a_year(over: Over, question: str, told: str) -> None:
    answer = over(PLACES_AND_YEARS, "Chuyển đổi số hai tỉnh").ask(question)
    assert f"**{told}" in answer.answer
    assert "Chỉ tiêu | Phú Yên 2023 | Phú Yên 2024 | Khánh Hòa 2024" in answer.answer  # a row says whose it is


def test_an_empty_corner_is_a_cell(over: Over) -> None:
    text = "Số liệu hai tỉnh.\n\n| | Sơn La | Điện Biên |\n|---|---|---|\n| Hạng chỉ số PII 2024 | 52 | 57 |\n"
    answer = over(text, "Số liệu").ask("Which is better ranked in the innovation index, Son La or Dien Bien?")
    assert "**5 places**" in answer.answer
