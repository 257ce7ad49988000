"""Whose office is told, in the reader's words where they are sure; and every text that is asked for."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

ARTICLE = (
    "Mme Tran Thi Lua, vice-présidente de la Commission des affaires sociales de l'Assemblée nationale, a visité "
    "Tuyen Quang en mai.\n\n"
    "La province de Tuyen Quang a publié le Plan 41/KH-UBND pour les semences et le Plan 88/KH-UBND pour les serres."
)
TITLE = "Les semences de Tuyen Quang"


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param(
            "Trần Thị Lụa là ai?", "Commission des affaires sociales", "phó chủ tịch", id="a body without name"
        ),
        pytest.param(
            "Quels plans Tuyen Quang a-t-elle publiés pour les semences et les serres ?",
            "88/KH-UBND",
            "",
            id="two texts",
        ),
    ],
)
def test_what_an_article_names_is_told_whole(over: Over, question: str, told: str, untold: str) -> None:
    answer = over(ARTICLE, TITLE).ask(question).answer
    assert told in answer
    assert not untold or untold not in answer


BODIES = """Ông Lê Văn Kha, Chủ tịch Hội Thủy sản tỉnh Bạc Liêu, và bà Trần Thị Lụa, Giám đốc Sở Khoa học và Công nghệ \
tỉnh Bạc Liêu, dự hội nghị.

3. Sở Y tế

Chủ trì kiểm nghiệm que thử nhanh trước khi đưa vào bệnh viện.
"""


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param("Ai là Chủ tịch UBND tỉnh Bạc Liêu?", "", "**Lê Văn Kha", id="another society's chairman"),
        pytest.param("Giám đốc Sở Tư pháp Bạc Liêu là ai?", "", "**Trần Thị Lụa", id="another department's director"),
        pytest.param("Who heads the Department of Science and Technology of Bac Lieu?", "Trần Thị Lụa", "", id="hers"),
        pytest.param("Who was the director in Bac Lieu before?", "", "**Trần Thị Lụa", id="who was it before"),
        pytest.param("Cơ quan nào kiểm nghiệm que thử nhanh?", "**Sở Y tế**", "", id="a body above its duty"),
    ],
)
def test_an_office_is_of_its_own_body(over: Over, question: str, told: str, untold: str) -> None:
    answer = over(BODIES, "Hội nghị ở Bạc Liêu").ask(question).answer
    assert told in answer
    assert not untold or untold not in answer


EXPECTED = """Bà Trần Thị Lụa, Giám đốc Sở Khoa học và Công nghệ tỉnh Bạc Liêu, cho biết quỹ nuôi tôm sẽ mở vào tháng 5.

Mr Ngo Van Sen is expected to head the shrimp fund of Bac Lieu, but he has yet to be appointed.
"""


@pytest.mark.parametrize(
    "question", ["Who will head the shrimp fund of Bac Lieu?", "Qui dirigera le fonds de la crevette de Bac Lieu ?"]
)
def test_who_is_only_expected_holds_no_office_and_who_speaks_of_a_fund_does_not_head_it(
    over: Over, question: str
) -> None:
    answer = over(EXPECTED, "Quỹ nuôi tôm Bạc Liêu").ask(question).answer
    assert "yet to be appointed" in answer
    assert "**" not in answer
