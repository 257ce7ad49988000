from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.places import MERGED_ON, current, find_places, inside, merger_note, place, places, same_area
from policy.places_table import PROVINCES

LAST_DAY_OF_63 = date(2025, 6, 30)


def ids(text: str) -> list[str]:
    return [mention.place_id for mention in find_places(text)]


def test_63_provinces_became_34() -> None:
    provinces = [id_ for id_, *_ in PROVINCES]
    assert len(provinces) == 63
    assert len({current(id_) for id_ in provinces}) == 34
    assert {current(id_, LAST_DAY_OF_63) for id_ in provinces} == set(provinces)


@pytest.mark.parametrize("id_", [id_ for id_, *_ in PROVINCES])
def test_every_province_is_found_in_every_language_and_without_marks(id_: str) -> None:
    for name in {*place(id_).names.values(), fold(place(id_).names["vi"]).title()}:
        expected = [] if name == "Ho Chi Minh" else [id_]
        assert ids(f"Năm 2024, tỉnh {name}, 5 %.") == expected


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param("Quỹ có 5 tỷ đồng. {} có hai dự án.", id="behind a sum that ends a sentence"),
        pytest.param("Quỹ có 5 tỷ đồng.\n\nTại {}, có hai dự án.", id="at the head of the next paragraph"),
        pytest.param("Giám đốc Sở KH&CN {} Nguyễn Văn Ba phát biểu.", id="before the name of who holds the office"),
    ],
)
def test_every_province_is_found_whatever_stands_beside_it(frame: str) -> None:
    for id_, *_ in PROVINCES:
        assert ids(frame.format(place(id_).names["vi"])) == [id_]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Huê, Nghê An, Lâm Dông, Dông Thap", ["hue", "nghe-an", "lam-dong", "dong-thap"], id="French marks"
        ),
        pytest.param("Haiphong, Hai Phong, Hải Phòng, HẢI PHÒNG", ["hai-phong"] * 4, id="Hai Phong"),
        pytest.param("TP.HCM, TP. HCM, TPHCM, HCMC, Saigon, Sài Gòn", ["ho-chi-minh"] * 6, id="Saigon"),
        pytest.param("Thành phố Hồ Chí Minh; Hô-Chi-Minh-Ville; Ho Chi Minh City", ["ho-chi-minh"] * 3, id="HCMC"),
        pytest.param("la ville de Hô Chi Minh, à Hô Chi Minh", ["ho-chi-minh"] * 2, id="HCMC in French"),
        pytest.param("la pensée de Hô Chi Minh", [], id="the man in French"),
        pytest.param("Quang Ninh, Quangninh, QN", ["quang-ninh"] * 3, id="Quang Ninh"),
        pytest.param("Hanoi, Hanoï, Hà Nội, Hà-Nội", ["ha-noi"] * 4, id="Hanoi"),
        pytest.param("Bà Rịa - Vũng Tàu, Ba Ria-Vung Tau, BR-VT", ["ba-ria-vung-tau"] * 3, id="Ba Ria"),
        pytest.param("Hué, Huế, Thừa Thiên - Huế, Thua Thien Hue", ["hue"] * 4, id="Hue"),
        pytest.param("Đắk Lắk, Daklak, Đắc Lắc; Kontum", ["dak-lak"] * 3 + ["kon-tum"], id="highlands"),
        pytest.param("Hòa Bình hay Hoà Bình", ["hoa-binh"] * 2, id="where the tone stands"),
        pytest.param("Hà Nội-Hải Phòng", ["ha-noi", "hai-phong"], id="joined by a hyphen"),
        pytest.param("rang de thai nguyen en 2023", ["thai-nguyen"], id="typed without capitals"),
        pytest.param("Rang de thai nguyen et hai phong", ["thai-nguyen", "hai-phong"], id="only the first capital"),
        pytest.param("doanh nghiệp ở hải phòng", ["hai-phong"], id="vietnamese without capitals"),
        pytest.param("Do Quang Ninh and Hue offer grants?", ["quang-ninh", "hue"], id="Do is a verb here"),
        pytest.param("Le Quang Ninh", ["quang-ninh"], id="Le opens a French sentence"),
        pytest.param(
            "la ville de Ha Long et le district de Co To", ["quang-ninh/ha-long", "quang-ninh/co-to"], id="fr"
        ),
        pytest.param("Ba Che and Co To districts", ["quang-ninh/ba-che", "quang-ninh/co-to"], id="list"),
        pytest.param("huyện Vân Đồn, TP. Vinh", ["quang-ninh/van-don", "nghe-an/vinh"], id="units in Vietnamese"),
        pytest.param("Dalat and Nha Trang", ["lam-dong/da-lat", "khanh-hoa/nha-trang"], id="cities need no unit"),
        pytest.param("Tây Nguyên, ĐBSCL", ["central-highlands", "mekong-delta"], id="regions"),
        pytest.param("Midlands et des Montagnes du Nord", ["northern-midlands-and-mountains"], id="a region in French"),
        pytest.param("tại Hồ Chí Minh", ["ho-chi-minh"], id="the city by a preposition"),
    ],
)
def test_places_are_found_under_their_spellings(text: str, expected: list[str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nguyen Thai Binh est directeur", id="surname before"),
        pytest.param("Mme Tran Thi Ha Nam", id="surname and middle name before"),
        pytest.param("Thai Binh Nguyen, PhD", id="surname after"),
        pytest.param("selon M. Le Ninh Binh", id="title"),
        pytest.param("ông Đỗ Hà Nam phát biểu", id="title in Vietnamese"),
        pytest.param("Director Le Quang Ninh said", id="short surname inside a sentence"),
        pytest.param("sông Đồng Nai; the Dong Nai River; le fleuve Dong Nai", id="rivers"),
        pytest.param("Thái Bình Dương", id="ocean"),
        pytest.param("Chủ tịch Hồ Chí Minh, tư tưởng Hồ Chí Minh", id="the man"),
        pytest.param("vì hòa bình và phát triển ở Việt Nam", id="peace"),
        pytest.param("Nam, Bình, Ninh, Giang", id="single syllables"),
        pytest.param("Vinh dự cho Kim Sơn", id="rural district without a unit"),
        pytest.param("12/KH-QN, QN/2024", id="part of an identifier"),
        pytest.param("https://baoquangninh.vn/hai-phong-3375812.html", id="address"),
        pytest.param("l'Asie du Sud-Est, Southeast Asia", id="a larger region"),
        pytest.param("mot du an can tho lanh nghe o Da", id="words that are written alike"),
        pytest.param("HP Inc. and HN", id="abbreviations of other things"),
    ],
)
def test_what_is_no_place_is_not_found(text: str) -> None:
    assert ids(text) == []


def test_some_abbreviations_are_vietnamese_only() -> None:
    assert [mention.place_id for mention in find_places("GRDP của HN, HP", "vi")] == ["ha-noi", "hai-phong"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("bac-giang", "bac-ninh", True, id="merged"),
        pytest.param("bac-ninh", "bac-giang", True, id="the other way round"),
        pytest.param("quang-ninh/ha-long", "quang-ninh", True, id="city and province"),
        pytest.param("bac-giang/luc-ngan", "bac-ninh", True, id="district of a merged province"),
        pytest.param("hoa-binh", "vinh-phuc", False, id="two parts of a third"),
        pytest.param("ha-noi", "hai-phong", False, id="two cities"),
        pytest.param("quang-ninh", "red-river-delta", False, id="a region is not its provinces"),
    ],
)
def test_areas_are_compared_over_the_mergers(one: str, other: str, same: bool) -> None:
    assert same_area(one, other) is same


def test_a_place_lies_in_its_region() -> None:
    assert inside("quang-ninh/ha-long", "red-river-delta")
    assert not inside("lam-dong", "mekong-delta")


def test_a_district_is_its_province_after_the_mergers() -> None:
    assert current("bac-giang/luc-ngan") == "bac-ninh"
    assert current("bac-giang/luc-ngan", MERGED_ON) == "bac-ninh"
    assert current("bac-giang/luc-ngan", LAST_DAY_OF_63) == "bac-giang/luc-ngan"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_names_both_provinces(language: Language) -> None:
    note = merger_note("bac-giang", language)
    assert note is not None
    assert "bac giang" in fold(note) and "bac ninh" in fold(note) and "2025" in note
    assert merger_note("quang-ninh", language) is None


def test_relations_between_places_hold_for_all() -> None:
    for known in places().values():
        assert known.merged_into is None or known.id in place(known.merged_into).merged_from
        assert known.parent is None or place(known.parent).kind in ("province", "central city")
        assert same_area(known.id, current(known.id))
        assert current(current(known.id)) == current(known.id)


PIECES = ["Quang Ninh", "Hải", "Phòng", "M.", "TP", "ho chi minh", ", ", "\n", "Nguyen", "districts"]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_spans_point_at_what_was_read(text: str) -> None:
    mentions = find_places(text)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@pytest.mark.parametrize("unit", ["Quang Ninh ", "Ba Che, ", "Hai ", "1 ", "@"])
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(unit: str) -> None:
    find_places(unit * 20_000)
