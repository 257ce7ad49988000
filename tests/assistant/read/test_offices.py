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
