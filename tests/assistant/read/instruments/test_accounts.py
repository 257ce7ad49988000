"""Lists, speeches, sections and what came of a text are told whole. The article is made up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

PRESS = "\n".join(
    [
        "---",
        'title: "Lạng Sơn et ses serres"',
        "url: https://example.org/serres",
        "publisher: Journal des serres",
        "lang: fr",
        "---",
        "Le Conseil populaire de la province de Lang Son a adopté la résolution n° 91/2023/NQ-HDND (du 4 mai 2023) "
        "relative aux serres de montagne. Ce texte offre un toit aux maraîchers. Il oublie les champs de tabac.",
        "",
        "Au bout de deux ans, le bilan déçoit. Sur 70 demandes, 12 ont été approuvées. Aucune serre n'est encore "
        "chauffée.",
        "",
        "M. Luong Van Khai, président du syndicat des maraîchers, a pris la parole. Selon lui, le verre coûte trop "
        "cher. Il réclame un atelier commun à Dong Dang.",
        "",
        "Les faiblesses de la vallée.",
        "",
        "Les techniciens sont rares dans la vallée et ceux qui restent sont âgés. Le gel détruit les semis. Les routes "
        "ferment de décembre à mars, et personne ne répare les ponts.",
        "",
        "Le séminaire sur les serres s'est tenu à Dong Dang en juin. Il a réuni des maraîchers, deux banques et une "
        "école d'agriculture. La province mise sur la tomate et la fraise.",
        "",
        "Seules 3 serres ont reçu un prêt. La cause en est simple : les taux sont élevés en raison du risque de gel.",
    ]
)
NOTICE = """---
title: Thông báo nhà lưới Lạng Sơn
url: https://example.org/thong-bao
---

## Điều kiện tham gia

a) Có đất tại tỉnh Lạng Sơn;

b) Chưa từng bị xử phạt về thuốc trừ sâu.

## Nơi nhận

Phòng Trồng trọt, tầng hai.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("accounts"), {"a.md": PRESS, "b.md": NOTICE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param(
            "Que prévoit la résolution 91/2023 de Lang Son ?", ["un toit", "tabac"], "70 demandes", id="content fr"
        ),
        pytest.param(
            "How has Lang Son's resolution 91/2023/NQ-HDND worked?",
            ["70 demandes", "chauffée"],
            "tabac",
            id="outcome en",
        ),
        pytest.param("Ông Luong Van Khai muốn gì?", ["trop cher", "atelier commun"], "tabac", id="speech vi"),
        pytest.param("What weaknesses does Lang Son have?", ["gel", "ponts"], "tabac", id="section en"),
        pytest.param("Who took part in the greenhouse seminar?", ["deux banques", "école"], "tabac", id="attended en"),
        pytest.param(
            "Combien de serres ont reçu un prêt, et pourquoi si peu ?",
            ["**3", "risque de gel"],
            "tabac",
            id="beside fr",
        ),
        pytest.param("Qui réclame un atelier commun ?", ["**Luong Van Khai**"], "tabac", id="who asks fr"),
        pytest.param("Quels pays financent les serres de Lang Son ?", [], "> ", id="no country fr"),
        pytest.param("Điều kiện tham gia ở Lạng Sơn là gì?", ["Có đất", "xử phạt"], "tầng hai", id="section vi"),
    ],
)
def test_an_account_is_told_whole_and_ends_with_its_topic(
    assistant: Assistant, question: str, told: list[str], untold: str
) -> None:
    answer = assistant.ask(question).answer
    assert [words for words in told if words not in answer] == []
    assert untold not in answer
