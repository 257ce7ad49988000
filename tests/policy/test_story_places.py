"""Which place each sentence of an article is about. The articles are made up."""

from __future__ import annotations

from datetime import date

import pytest

from policy.language import Language
from policy.sentences import split_sentences
from policy.story_places import read_story_places
from policy.story_scope import Scope, StorySentence


def scopes(text: str, language: Language, title: str = "", published: date | None = None) -> tuple[Scope, ...]:
    """The scope of every sentence, paragraphs being lines."""
    told: list[StorySentence] = []
    paragraph = 0
    for start, end in split_sentences(text, language):
        if told and "\n" in text[told[-1].end : start]:
            paragraph += 1
        told.append(StorySentence(start, end, paragraph))
    return read_story_places(text, title, language, told, published)


def about(text: str, language: Language, title: str = "") -> list[tuple[str, ...]]:
    return [scope.about for scope in scopes(text, language, title)]


ONE_PROVINCE = [
    pytest.param(
        "en",
        "Bac Lieu had 12 start-ups in 2024. Three of them rent rooms at the Soc Trang Community College. "
        "The province wants 40 by 2030.",
        ["bac-lieu", "bac-lieu", "bac-lieu"],
        id="a college bears another province's name",
    ),
    pytest.param(
        "fr",
        "Bac Lieu comptait 12 start-up en 2024. Trois d'entre elles sont nées à l'Université de Can Tho. "
        "La province en veut 40 d'ici 2030.",
        ["bac-lieu", "bac-lieu", "bac-lieu"],
        id="a university, in French",
    ),
    pytest.param(
        "vi",
        "Bạc Liêu có 12 doanh nghiệp khởi nghiệp năm 2024. Ba doanh nghiệp hợp tác với Trường Đại học Cần Thơ. "
        "Tỉnh phấn đấu có 40 doanh nghiệp vào năm 2030.",
        ["bac-lieu", "bac-lieu", "bac-lieu"],
        id="a university, in Vietnamese",
    ),
    pytest.param(
        "en",
        "Quang Tri, which merged with Quang Binh, runs two incubators. It has lent 4 billion VND.",
        ["quang-tri", "quang-tri"],
        id="the other half of a merger",
    ),
    pytest.param(
        "fr",
        "Après la fusion avec Quang Binh, Quang Tri gère deux incubateurs. Elle a prêté 4 milliards de VND.",
        ["quang-tri", "quang-tri"],
        id="the other half of a merger, in French",
    ),
    pytest.param(
        "vi",
        "Sau khi hợp nhất với Quảng Bình, tỉnh Quảng Trị có hai vườn ươm. Tỉnh đã cho vay 4 tỷ đồng.",
        ["quang-tri", "quang-tri"],
        id="the other half of a merger, in Vietnamese",
    ),
    pytest.param(
        "en",
        "Nghe An trains 300 engineers a year. Most of them leave the province for Ha Noi. It pays them 5 million VND.",
        ["nghe-an", "nghe-an", "nghe-an"],
        id="where people go to",
    ),
    pytest.param(
        "fr",
        "Nghe An forme 300 ingénieurs par an. La plupart partent vers Da Nang. La province leur verse 5 millions.",
        ["nghe-an", "nghe-an", "nghe-an"],
        id="where people go to, in French",
    ),
    pytest.param(
        "vi",
        "Nghệ An đào tạo 300 kỹ sư mỗi năm. Phần lớn rời tỉnh chuyển ra Hà Nội. Tỉnh hỗ trợ 5 triệu đồng.",
        ["nghe-an", "nghe-an", "nghe-an"],
        id="where people go to, in Vietnamese",
    ),
    pytest.param(
        "en",
        "Lai Chau has 9 laboratories. Le Thi Hue, director of the Department of Health, opened the last one. "
        "The province paid for it.",
        ["lai-chau", "lai-chau", "lai-chau"],
        id="a person's given name",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ONE_PROVINCE)
def test_names_that_only_sound_like_places_do_not_move_the_story(
    language: Language, text: str, expected: list[str]
) -> None:
    assert about(text, language) == [(place,) for place in expected]


ROUNDUPS = [
    pytest.param(
        "en",
        "Ca Mau is first. The province has 14 hatcheries.\nIn Soc Trang, the province tests 5 dryers. Its rice sells "
        "well.\nThe ministry thinks that most provinces spend too little.",
        [("ca-mau",), ("ca-mau",), ("soc-trang",), ("soc-trang",), ()],
        id="en",
    ),
    pytest.param(
        "fr",
        "Ca Mau est en tête. La province compte 14 écloseries.\nÀ Soc Trang, la province teste 5 séchoirs. Elle vend "
        "bien.\nLe ministère estime que les provinces dépensent trop peu.",
        [("ca-mau",), ("ca-mau",), ("soc-trang",), ("soc-trang",), ()],
        id="fr",
    ),
    pytest.param(
        "vi",
        "Cà Mau dẫn đầu. Tỉnh có 14 trại giống.\nTại Sóc Trăng, tỉnh thử nghiệm 5 máy sấy. Địa phương bán gạo tốt.\n"
        "Bộ Khoa học và Công nghệ cho rằng các tỉnh chi quá ít.",
        [("ca-mau",), ("ca-mau",), ("soc-trang",), ("soc-trang",), ()],
        id="vi",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROUNDUPS)
def test_a_roundup_switches_with_its_paragraphs_and_does_not_leak(
    language: Language, text: str, expected: list[tuple[str, ...]]
) -> None:
    assert about(text, language) == expected


def test_a_line_that_names_a_province_heads_the_paragraphs_below_it() -> None:
    text = "Lang Son\nThree dryers were built.\nTwo more will follow.\nCao Bang\nNobody applied.\n"
    assert about(text, "en") == [("lang-son",)] * 3 + [("cao-bang",)] * 2


def test_a_heading_of_the_passage_names_the_place_of_its_section() -> None:
    text = "Three dryers were built. Nobody applied."
    told = [StorySentence(0, 24, 0, heading="Lang Son"), StorySentence(25, 40, 1, heading="Cao Bang")]
    assert [one.about for one in read_story_places(text, "", "en", told)] == [("lang-son",), ("cao-bang",)]


def test_after_a_paragraph_on_a_neighbour_the_province_is_that_of_the_title() -> None:
    text = (
        "Binh Dinh opens a data centre.\nQuang Nam has had one since 2019. The province rents it out.\n"
        "The province will pay 9 billion VND."
    )
    assert about(text, "en", title="Binh Dinh bets on data") == [
        ("binh-dinh",),
        ("quang-nam",),
        ("quang-nam",),
        ("binh-dinh",),
    ]


def test_what_is_a_part_of_the_province_today_has_its_own_paragraph() -> None:
    text = (
        "Phu Tho pays half of a machine.\nIn Vinh Phuc, people come first. Each expert brings 45 million VND.\n"
        "Phu Tho closes its list in May."
    )
    told = scopes(text, "en", "Phu Tho pays for machines", date(2025, 10, 14))
    assert [one.about for one in told] == [("phu-tho",), ("vinh-phuc",), ("vinh-phuc",), ("phu-tho",)]


def test_a_table_without_places_is_of_the_place_it_stands_under() -> None:
    rows = "\n".join(f"Nghị quyết {number} | Hợp tác xã | {number} triệu đồng" for number in range(11, 17))
    text = f"Hậu Giang có sáu văn bản sau:\nVăn bản | Cho ai | Mức\n{rows}\nTại Sóc Trăng, có hai quỹ."
    told = [one.about for one in scopes(text, "vi", "", date(2025, 9, 18))]
    assert told == [("hau-giang",)] * 8 + [("soc-trang",)]


def test_a_comparison_is_about_both_and_goes_on_with_the_first() -> None:
    text = "Compared with Ben Tre, Long An spends little. The province has 6 funds."
    assert about(text, "en") == [("long-an", "ben-tre"), ("long-an",)]


def test_both_provinces_are_the_two_named_last() -> None:
    text = "Lang Son grows anise.\nCao Bang grows chestnuts.\nThe two provinces share 40 technicians."
    assert about(text, "en")[-1] == ("lang-son", "cao-bang")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("In the Yen Lap commune, 40 farms joined.", "en", "phu-tho/yen-lap", id="commune of the province"),
        pytest.param("Dans le quartier de Vinh Yen, 40 firmes.", "fr", "vinh-phuc/vinh-yen", id="town now part of it"),
    ],
)
def test_a_smaller_place_is_read_in_the_province_of_the_story(text: str, language: Language, expected: str) -> None:
    read = about(f"Phu Tho is busy. {text} La province continue. The province continues.", language)
    assert read[1] == (expected,)
    assert read[2] == ("phu-tho",)


def test_a_part_of_the_merged_province_does_not_take_the_story_over_after_the_mergers() -> None:
    text = "Can Tho plans a park. The old Hau Giang has 8 firms. The city will pay for it."
    assert scopes(text, "en", published=date(2025, 9, 1))[2].about == ("can-tho",)
    assert scopes(text, "en", published=date(2024, 9, 1))[2].about == ("hau-giang",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Tay Ninh grows. The whole country has 900 firms.", "en", id="en"),
        pytest.param("Tay Ninh progresse. Le Vietnam compte 900 entreprises.", "fr", id="fr"),
        pytest.param("Tây Ninh phát triển. Cả nước có 900 doanh nghiệp.", "vi", id="vi"),
    ],
)
def test_the_country_is_not_the_province_of_the_story(text: str, language: Language) -> None:
    assert about(text, language)[1] == ()


def test_a_scope_says_where_its_place_is_named() -> None:
    text = "Soc Trang has a port. The province built it."
    first, second = scopes(text, "en")
    assert first.is_own
    assert not second.is_own
    assert second.around_at == (0, 21)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "Lors du colloque organisé le 3 mai à Sa Pa, la province a dit compter 12 firmes.", id="fr"),
        pytest.param("en", "At a workshop held on May 3 in Sa Pa, the province said it had 12 firms.", id="en"),
        pytest.param("vi", "Tại hội thảo tổ chức ngày 3/5 tại Sa Pa, tỉnh cho biết có 12 doanh nghiệp.", id="vi"),
    ],
)
def test_where_a_meeting_is_held_is_not_what_it_is_about(language: Language, text: str) -> None:
    opening = {"fr": "Lao Cai investit.", "en": "Lao Cai invests.", "vi": "Lào Cai đầu tư."}[language]
    assert about(f"{opening} {text}", language, title="Lao Cai")[-1] == ("lao-cai",)


PLAIN_LINES = "".join(
    "\n" * 4 + line
    for line in (
        "The fund opened in May.",
        "It lends 5 billion VND.",
        "It has 12 staff.",
        "Four dozen firms have asked for a loan.",
    )
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param(
            f"Plan of the province of Kien Giang for its fund, 2026-2030{PLAIN_LINES}", True, id="its headline"
        ),
        pytest.param(f"A fund for farms\nIt works in Kien Giang.{PLAIN_LINES}", True, id="the one place it names"),
        pytest.param(f"A fund for farms\nIt works in Kien Giang and in Ha Giang.{PLAIN_LINES}", False, id="two places"),
        pytest.param(
            f"A fund for farms\nThe ministry opened it in Kien Giang.{PLAIN_LINES}",
            False,
            id="told of the whole country",
        ),
        pytest.param(f"A fund opens in Kien Giang today, the board says.{PLAIN_LINES}", True, id="a first sentence"),
    ],
)
def test_an_article_on_one_place_alone_stands_under_it(text: str, places: bool) -> None:
    assert about(text, "en")[-1] == (("kien-giang",) if places else ())
