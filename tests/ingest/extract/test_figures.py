"""The register of figures, on articles written for these tests about other provinces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.extract.figures import extract_figures
from policy.dates import Precision
from policy.registers import Figure

Read = Callable[..., Any]
NAMES = ("can-tho-en", "can-tho-vi", "can-tho-fr")


def _matches(figure: Figure, expected: tuple[str, str, str]) -> bool:
    value, measure, place = expected
    is_there = place == "*" or (place in figure.places if place else not figure.places)
    return figure.quantity.text.endswith(value) and measure in figure.measure and is_there


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_read_and_nothing_else(name: str, read: Read, written: dict[str, Any]) -> None:
    figures = list(extract_figures(*read(name)))
    expected = written[name].figures
    missing = [wanted for wanted in expected if not any(_matches(figure, wanted) for figure in figures)]
    superfluous = [figure for figure in figures if not any(_matches(figure, wanted) for wanted in expected)]
    assert missing == []
    assert [(figure.quantity.text, figure.measure, figure.places) for figure in superfluous] == []


@pytest.mark.parametrize("name", NAMES)
def test_figures_point_at_what_was_read(name: str, read: Read) -> None:
    article, passages = read(name)
    for figure in extract_figures(article, passages):
        evidence = figure.evidence
        assert article.text[evidence.start : evidence.end] == evidence.quote
        assert article.text[figure.quantity.start : figure.quantity.end] == figure.quantity.text
        assert figure.measure in evidence.quote
        if figure.period is not None:
            assert article.text[figure.period.start : figure.period.end] == figure.period.text


def figures_in(read: Read, text: str, language: str = "fr", title: str = "Un titre") -> list[Figure]:
    return list(extract_figures(*read(text, language, title)))


def test_each_item_of_a_list_has_its_own_measure(read: Read) -> None:
    text = "Vinh Long compte 12 start-ups innovantes, 7 entreprises scientifiques et technologiques et 31 brevets."
    found = [(figure.quantity.text, figure.measure, figure.concepts[:1]) for figure in figures_in(read, text)]
    assert found == [
        ("12", "start-ups innovantes", ("start-up",)),
        ("7", "entreprises scientifiques et technologiques", ("st-enterprise",)),
        ("31", "brevets", ("patent",)),
    ]


def test_the_same_thing_has_the_same_concept_in_three_languages(read: Read) -> None:
    texts = {
        "fr": "Hue compte 7 entreprises scientifiques et technologiques.",
        "en": "Hue has 7 science and technology enterprises.",
        "vi": "Huế có 7 doanh nghiệp khoa học và công nghệ.",
    }
    for language, text in texts.items():
        [figure] = figures_in(read, text, language)
        assert figure.concepts == ("st-enterprise",)
        assert figure.places == ("hue",)


def test_two_areas_in_one_sentence_are_two_figures(read: Read) -> None:
    text = "À Ninh Binh, la zone agricole s'étend sur 105 ha dont 60 ha de serres."
    assert [(str(f.quantity.value), f.measure) for f in figures_in(read, text)][1] == ("60", "serres")
    assert len(figures_in(read, text)) == 2


def test_a_place_is_carried_down_the_paragraph_but_not_onto_the_country(read: Read) -> None:
    text = (
        "La province de Tay Ninh mise sur l'innovation. Elle compte 18 incubateurs.\n"
        "Le Vietnam compte 940 incubateurs au total."
    )
    carried, national = figures_in(read, text)
    assert carried.places == ("tay-ninh",)
    assert national.places == ()


def test_the_date_of_an_instrument_is_no_period_of_a_figure(read: Read) -> None:
    text = "Selon la résolution n° 08/2021/NQ-HDND (du 17 juillet 2021), Hue compte 18 incubateurs."
    [figure] = figures_in(read, text)
    assert figure.period is None


def test_an_aim_is_a_horizon_and_what_was_reached_is_not(read: Read) -> None:
    [aim] = figures_in(read, "Hue aims to have 60 start-ups by 2030.", "en")
    [reached] = figures_in(read, "By June 2025 Hue had 60 start-ups.", "en")
    assert aim.period is not None
    assert aim.period.is_horizon
    assert reached.period is not None
    assert not reached.period.is_horizon
    assert reached.period.precision is Precision.MONTH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Les deux zones de haute technologie seront achevées.", "fr", id="definite"),
        pytest.param("Over the past five years Hue changed.", "en", id="a stretch of time"),
        pytest.param("Article 5 of Decree 13/2019/ND-CP applies.", "en", id="numbers of articles"),
        pytest.param("Liên hệ: 0234 3822 116.", "vi", id="telephone"),
        pytest.param("Une croissance à deux chiffres est visée.", "fr", id="two digits"),
    ],
)
def test_what_is_no_measurement_is_left_out(read: Read, text: str, language: str) -> None:
    assert figures_in(read, text, language) == []


def test_values_of_supports_are_left_out_when_said_so(read: Read) -> None:
    article, passages = read("Hue spent 12 billion VND on grants.", "en")
    [figure] = extract_figures(article, passages)
    assert extract_figures(article, passages, {(figure.quantity.start, figure.quantity.end)}) == ()


_WRITTEN_PIECES = "Hue compte 12 % de , . ; | ( ) en 2025 et plus milliards VND 3e indice 5 ans"
_PIECES = _WRITTEN_PIECES.split()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.sampled_from([*_PIECES, "\n"])))
def test_no_text_makes_it_fail(read: Read, pieces: list[str]) -> None:
    article, passages = read(" ".join(pieces), "fr", "Un titre")
    for figure in extract_figures(article, passages):
        begin = figure.evidence.start if figure.noun_at is None else figure.noun_at
        assert figure.measure in article.text[begin : figure.evidence.end]


@pytest.mark.timeout(60)  # seconds where time grows with the length, minutes where it grows with its square
def test_a_very_long_article_is_read(read: Read, written: dict[str, Any]) -> None:
    assert extract_figures(*read(written["can-tho-fr"].text * 40, "fr"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "fr",
            "La zone maraîchère de la société Xanh Viet, d'une superficie de 88 hectares et comprenant plus de 41 "
            "hectares de serres, est ouverte.",
            id="fr",
        ),
        pytest.param(
            "en",
            "The Xanh Viet farming zone, with an area of 88 hectares, including 41 hectares of greenhouses.",
            id="en",
        ),
        pytest.param("vi", "Khu nông nghiệp Xanh Viet có diện tích 88 ha, trong đó hơn 41 ha nhà kính.", id="vi"),
    ],
)
def test_an_area_is_its_zones_and_a_part_says_what_it_consists_of(language: str, text: str, read: Read) -> None:
    whole, part = extract_figures(*read(text, language))
    assert "area" in whole.concepts
    assert whole.subject is not None
    assert "Xanh Viet" in whole.subject
    assert part.measure in ("serres", "greenhouses", "nhà kính")
    assert part.subject == whole.subject


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "Exports reached USD61 billion, up 14.5% from a year earlier.", "Exports", id="a change"),
        pytest.param("en", "Hue had 28 start-ups. Two years ago it had 19.", "start-ups", id="a noun left out"),
        pytest.param("vi", "Theo báo cáo, 92% cán bộ đã học.", "cán bộ", id="a share of those counted"),
        pytest.param("en", "Hue is to link its 98 hives to it. To date 61 are.", "hives", id="a noun that only names"),
        pytest.param("fr", "Hué vise 90 ruches. Elle en avait 31 fin 2024.", "ruches", id="the pronoun en"),
        pytest.param("vi", "Số lượng lò gốm ở Huế tăng. Con số này đạt 57.", "lò gốm", id="what a sentence is about"),
    ],
)
def test_a_value_told_in_short_measures_what_was_told_before(
    language: str, text: str, expected: str, read: Read
) -> None:
    assert expected in extract_figures(*read(text, language))[-1].measure


def test_columns_of_a_table_have_the_years_above_them(read: Read) -> None:
    text = "Indicator | 2023 | 2024\nStart-ups | 41 | 52\n"
    found = [(f.quantity.text, f.measure, f.period and f.period.first.year) for f in extract_figures(*read(text, "en"))]
    assert found == [("41", "Start-ups", 2023), ("52", "Start-ups", 2024)]


def test_cells_of_a_table_count_what_heads_their_column(read: Read) -> None:
    text = "Region | Laboratories | Employees\nCentral Highlands | 21 | 340\n"
    found = {figure.quantity.text: set(figure.concepts) for figure in extract_figures(*read(text, "en"))}
    assert "laboratory" in found["21"]
    assert "worker" in found["340"]
    assert "laboratory" not in found["340"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("vi", "Mỗi dự án được gia hạn một lần, không quá 2 lần.", id="times"),
        pytest.param("vi", "Dự án giai đoạn 1 sắp khởi công.", id="a stage"),
        pytest.param("en", "Each firm trains at most 15 employees.", id="a limit"),
    ],
)
def test_limits_and_names_measure_nothing(language: str, text: str, read: Read) -> None:
    assert extract_figures(*read(text, language)) == ()


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        pytest.param("Il manque 900 techniciens à Yen Bai et 650 à Ca Mau.", "fr", ["yen-bai", "ca-mau"], id="fr"),
        pytest.param("Firms filed 31 patents in Yen Bai, 12 in Ca Mau.", "en", ["yen-bai", "ca-mau"], id="en"),
        pytest.param(
            "Thiếu 900 kỹ thuật viên ở Yên Bái và 650 ở Cà Mau.", "vi", ["yen-bai", "ca-mau"], id="vi, a noun like viện"
        ),
        pytest.param(
            "31 laboratories (Yen Bai) and 12 (Ca Mau) took part.", "en", ["yen-bai", "ca-mau"], id="brackets"
        ),
        pytest.param(
            "À Yen Bai, 31 brevets ont été déposés et 12 à Ca Mau.",
            "fr",
            ["yen-bai", "ca-mau"],
            id="before, then behind",
        ),
        pytest.param("Yên Bái có 31 sáng chế, Cà Mau có 12.", "vi", ["yen-bai", "ca-mau"], id="before each"),
        pytest.param(
            "Yen Bai has 31 laboratories, 12 of them with firms from Ca Mau.", "en", ["yen-bai"] * 2, id="a part"
        ),
        pytest.param(
            "Yen Bai counts 31 laboratories, including 9 from Ca Mau, and 45 workshops.",
            "en",
            ["yen-bai"] * 3,
            id="an aside between commas",
        ),
    ],
)
def test_each_value_of_a_row_has_its_own_place(read: Read, text: str, language: str, places: list[str]) -> None:
    assert [figure.places for figure in figures_in(read, text, language)] == [(one,) for one in places]


NOUNS = [
    pytest.param(noun, id=noun)
    for noun in ("dự án", "đề tài", "hồ sơ", "cơ sở", "thẻ", "lô đất", "chức năng", "địa chỉ", "tài khoản", "hiện vật")
]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("text", ["Số {noun}: 48.", "Tỉnh Lào Cai có 48 {noun} trong năm 2031.", "Số {noun} đạt 48."])
def test_a_vietnamese_noun_is_measured_whole_though_a_syllable_without_marks_is_a_small_word(
    read: Read, text: str, noun: str
) -> None:
    assert [noun in figure.measure for figure in figures_in(read, text.format(noun=noun), "vi")] == [True]


def test_vietnamese_without_marks_ends_where_its_small_words_stand(read: Read) -> None:
    (figure,) = figures_in(read, "Tinh Lao Cai hien co 48 doanh nghiep khoi nghiep trong nam 2031.", "vi")
    assert figure.measure == "doanh nghiep khoi nghiep"
