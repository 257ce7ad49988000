"""Each figure has the period that stands with it, and a target is told from what was reached."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.facts import facts_of
from assistant.read.figures.period import asks_for_target, timing_in
from policy.language import Language


def _read(text: str, language: Language, published: date | None = None) -> list[tuple[str, int | None, bool]]:
    found = []
    for quantity in facts_of(text, language).quantities:
        when = timing_in(text, language, quantity, published)
        found.append((str(quantity.value), when.period.first.year if when.period else None, when.is_target))
    return found


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "The number of cooperatives rose from 12 in 2019 to 31 in 2023.",
            "en",
            [("12", 2019, False), ("31", 2023, False)],
            id="a year each",
        ),
        pytest.param(
            "La province vise 120 laboratoires d'ici 2032, contre 45 actuellement.",
            "fr",
            [("120", 2032, True), ("45", None, False)],
            id="target against now",
        ),
        pytest.param(
            "Tỉnh đặt mục tiêu đến năm 2030 kinh tế số chiếm 25%; năm 2023, tỷ lệ này là 11,2%.",
            "vi",
            [("25", 2030, True), ("11.2", 2023, False)],
            id="two halves of a sentence",
        ),
        pytest.param(
            "La ville a versé 71 millions à la science et à la santé en 2022.",
            "fr",
            [("71000000", 2022, False)],
            id="« et à » is no verb",
        ),
        pytest.param(
            "Tỉnh chi 71 tỷ đồng cho khoa học và cơ sở hạ tầng năm 2022.",
            "vi",
            [("71000000000", 2022, False)],
            id="và cơ sở is no verb",
        ),
        pytest.param(
            "The budget reached 71 million dong, up 12% on 2024.",
            "en",
            [("71000000", None, False), ("12", None, False)],
            id="a year grown from",
        ),
        pytest.param(
            "12 nhiệm vụ được nghiệm thu, 5 nhiệm vụ chuyển tiếp sang năm 2031.",
            "vi",
            [("12", None, False), ("5", None, False)],
            id="a year put off to",
        ),
        pytest.param(
            "Le centre a reçu 90 projets, 31 d'entre eux en 2023.",
            "fr",
            [("90", None, False), ("31", 2023, False)],
            id="the year of a part",
        ),
        pytest.param("La ville vise 80 incubateurs en 2031.", "fr", [("80", 2031, True)], id="aimed at in a year"),
        pytest.param("A further 80 incubators are planned.", "en", [("80", None, True)], id="planned behind the value"),
        pytest.param(
            "La ville rêve de 80 incubateurs ; elle en a 19.",
            "fr",
            [("80", None, True), ("19", None, False)],
            id="dreamt of against now",
        ),
        pytest.param(
            "La ville compte 19 incubateurs, soit 4 de plus qu'en 2022.",
            "fr",
            [("19", None, False), ("4", None, False)],
            id="compared, French",
        ),
        pytest.param(
            "Tỉnh có 19 vườn ươm, tăng 4 vườn ươm so với cuối năm 2022.",
            "vi",
            [("19", None, False), ("4", None, False)],
            id="compared, Vietnamese",
        ),
        pytest.param(
            "It has 19 incubators, 4 more than at the end of 2022.",
            "en",
            [("19", None, False), ("4", None, False)],
            id="compared, English",
        ),
        pytest.param(
            "Decision No. 77/QD-UBND dated May 3, 2022 lists 14 products.", "en", [("14", None, False)], id="act's date"
        ),
        pytest.param(
            "Le parc, inauguré en avril 2021, accueille 33 entreprises.", "fr", [("33", None, False)], id="an event"
        ),
        pytest.param(
            "Yen Bai, which merged with Lao Cai in July 2025, has 18 incubators.",
            "en",
            [("18", None, False)],
            id="aside",
        ),
        pytest.param(
            "Tổng kinh phí 90 tỷ đồng, trong đó năm 2026 là 20 tỷ đồng.",
            "vi",
            [("90000000000", None, False), ("20000000000", 2026, False)],
            id="a part of the whole",
        ),
    ],
)
def test_a_figure_has_its_own_period(
    text: str, language: Language, expected: list[tuple[str, int | None, bool]]
) -> None:
    assert _read(text, language) == expected


def test_what_lies_behind_the_publication_is_no_target() -> None:
    told = "By June 2024 the city had 41 start-ups."
    assert _read(told, "en", date(2024, 9, 1)) == [("41", 2024, False)]


@pytest.mark.parametrize(
    ("question", "is_target"),
    [
        pytest.param("Quel est l'objectif de start-ups pour 2030 ?", True, id="fr"),
        pytest.param("How many start-ups does the province have?", False, id="en"),
        pytest.param("I would like to know how many start-ups it has.", False, id="the asker's own wish"),
        pytest.param("Combien d'hectares le parc occupera-t-il ?", True, id="the future, French"),
        pytest.param("Mục tiêu đến năm 2030 là bao nhiêu doanh nghiệp?", True, id="vi"),
    ],
)
def test_a_question_asks_for_a_target_or_not(question: str, is_target: bool) -> None:
    assert asks_for_target(question) is is_target


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Delegates proposed a venture fund of 90 billion dong.", "en", id="en"),
        pytest.param("Les experts recommandent un fonds de 90 milliards de VND.", "fr", id="fr"),
        pytest.param("Các đại biểu đề nghị lập quỹ mạo hiểm 90 tỷ đồng.", "vi", id="vi"),
    ],
)
def test_what_is_proposed_is_not_there_yet(text: str, language: Language) -> None:
    assert [is_target for _, _, is_target in _read(text, language)] == [True]


def test_on_the_proposal_of_somebody_proposes_nothing() -> None:
    text = "Theo đề nghị của sở, tỉnh đã cấp 12 tỷ đồng."
    assert [is_target for _, _, is_target in _read(text, "vi")] == [False]
