"""What instruments do to each other, and which one "this resolution" is, on invented instruments."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.legal_reference import canonical_identifier
from tests.ingest.extract.instrument_mentions import mentions_of

RELATIONS: list[tuple[str, Language, set[tuple[str, str, str]]]] = [
    (
        "La résolution n° 9/2022/NQ-HDND modifie la résolution n° 4/2019/NQ-HDND.",
        "fr",
        {("09/2022/NQ-HĐND", "amends", "04/2019/NQ-HĐND")},
    ),
    (
        "La résolution n° 4/2019/NQ-HDND a été remplacée par la résolution n° 9/2022/NQ-HDND.",
        "fr",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Tay Ninh a publié le plan 77-KH/TU pour concrétiser la résolution 57-NQ/TW et le plan 31/KH-UBND pour agir.",
        "fr",
        {("77-KH/TU", "implements", "57-NQ/TW")},
    ),
    (
        "Pour mettre en œuvre la résolution 57-NQ/TW, Tay Ninh a adopté le plan 77-KH/TU.",
        "fr",
        {("77-KH/TU", "implements", "57-NQ/TW")},
    ),
    (
        "La résolution 4/2019/NQ-HDND a vécu ; la résolution 9/2022/NQ-HDND la remplace.",
        "fr",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Decree No. 80/2024/ND-CP repeals Decree No. 12/2010/ND-CP and Decree No. 15/2013/ND-CP.",
        "en",
        {("80/2024/NĐ-CP", "ends", "12/2010/NĐ-CP"), ("80/2024/NĐ-CP", "ends", "15/2013/NĐ-CP")},
    ),
    (
        "Gia Lai issued Plan No. 88/KH-UBND to implement Resolution No. 57-NQ/TW.",
        "en",
        {("88/KH-UBND", "implements", "57-NQ/TW")},
    ),
    (
        "Resolution No. 9/2022/NQ-HDND was voted in July. It replaces Resolution No. 4/2019/NQ-HDND.",
        "en",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "La résolution n° 9/2022/NQ-HDND est en vigueur. Elle succède à la résolution n° 4/2019/NQ-HDND.",
        "fr",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "La résolution n° 9/2022/NQ-HDND est en vigueur. Il a abrogé la résolution n° 4/2019/NQ-HDND.",
        "fr",
        set(),
    ),
    (
        "The old text, Resolution No. 4/2019/NQ-HDND, paid little. It was repealed.",
        "en",
        {("04/2019/NQ-HĐND", "ends", "04/2019/NQ-HĐND")},
    ),
    (
        "Resolution No. 4/2019/NQ-HDND expired on December 31, 2024.",
        "en",
        {("04/2019/NQ-HĐND", "ends", "04/2019/NQ-HĐND")},
    ),
    (
        "Thực hiện Nghị quyết số 57-NQ/TW, UBND tỉnh Sơn La ban hành Kế hoạch số 77/KH-UBND.",
        "vi",
        {("77/KH-UBND", "implements", "57-NQ/TW")},
    ),
    (
        "Nghị định số 80/2024/NĐ-CP sửa đổi, bổ sung Nghị định số 12/2010/NĐ-CP.",
        "vi",
        {("80/2024/NĐ-CP", "amends", "12/2010/NĐ-CP")},
    ),
    (
        "Nghị quyết số 9/2022/NQ-HĐND thay thế Nghị quyết số 4/2019/NQ-HĐND.",
        "vi",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Nghị quyết số 9/2022/NQ-HĐND có lợi. Quy định này thay cho mức cũ theo Nghị quyết số 4/2019/NQ-HĐND.",
        "vi",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Quyết định số 7/2024/QĐ-UBND có hiệu lực thi hành từ ngày 2/12/2024 và thay thế Quyết định số 5/2019/QĐ-UBND.",
        "vi",
        {("07/2024/QĐ-UBND", "replaces", "05/2019/QĐ-UBND")},
    ),
    (
        "La résolution n° 9/2022/NQ-HDND est votée. Applicable depuis mai, elle a mis fin à la résolution n° "
        "4/2019/NQ-HDND de Gia Lai et à la résolution n° 6/2018/NQ-HDND de Kon Tum.",
        "fr",
        {("09/2022/NQ-HĐND", "ends", "04/2019/NQ-HĐND"), ("09/2022/NQ-HĐND", "ends", "06/2018/NQ-HĐND")},
    ),
    (
        "The council passed Resolution No. 9/2022/NQ-HDND. It takes effect on 1 May 2022 and supersedes Resolution No. "
        "4/2019/NQ-HDND.",
        "en",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Hue knows Resolution 57-NQ/TW. To carry it out, it issued Programme No. 8-CTr/TU and Plan No. 77/KH-UBND.",
        "en",
        {("08-CTr/TU", "implements", "57-NQ/TW"), ("77/KH-UBND", "implements", "57-NQ/TW")},
    ),
    (
        "Resolution No. 4/2019/NQ-HDND, amended in 2021 by Resolution No. 9/2021/NQ-HDND, still applies.",
        "en",
        {("09/2021/NQ-HĐND", "amends", "04/2019/NQ-HĐND")},
    ),
    (
        "HĐND tỉnh thông qua Nghị quyết số 9/2022/NQ-HĐND. Nghị quyết mới thay cho Nghị quyết số 4/2019/NQ-HĐND.",
        "vi",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Thực hiện Chương trình số 8-CTr/TU, UBND tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW.",
        "vi",
        set(),
    ),
    ("Decree No. 80/2024/ND-CP does not replace Decree No. 12/2010/ND-CP.", "en", set()),
    ("La mise en œuvre de la résolution 57-NQ/TW avance à Tay Ninh.", "fr", set()),
]


@pytest.mark.parametrize(("text", "language", "expected"), [pytest.param(*c, id=c[0][:60]) for c in RELATIONS])
def test_relations(text: str, language: Language, expected: set[tuple[str, str, str]]) -> None:
    assert {
        (canonical_identifier(mention.reference), relation.value, canonical_identifier(target))
        for mention in mentions_of(text, language)
        for relation, target in mention.relations
    } == expected


def test_this_resolution_is_the_one_just_named() -> None:
    text = (
        "Resolution No. 9/2022/NQ-HDND supports incubators in Gia Lai. This resolution replaces Resolution No. "
        "4/2019/NQ-HDND. Later, the same resolution was praised."
    )
    found = [(one.reference.text, canonical_identifier(one.reference)) for one in mentions_of(text)]
    assert found == [
        ("Resolution No. 9/2022/NQ-HDND", "09/2022/NQ-HĐND"),
        ("This resolution", "09/2022/NQ-HĐND"),
        ("Resolution No. 4/2019/NQ-HDND", "04/2019/NQ-HĐND"),
        # Two resolutions were just named: what "the same" means is the one its sentence is about.
        ("the same resolution", "09/2022/NQ-HĐND"),
    ]


def test_the_old_and_the_new_one_are_told_apart() -> None:
    text = (
        "Resolution No. 9/2022/NQ-HDND replaces Resolution No. 4/2019/NQ-HDND. Under the old resolution few got it. "
        "The new one sets aside VND 80 billion."
    )
    found = {one.reference.text: canonical_identifier(one.reference) for one in mentions_of(text)}
    assert found["the old resolution"] == "04/2019/NQ-HĐND"
    assert found["The new one"] == "09/2022/NQ-HĐND"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "fr",
            "Le plan n° 61/KH-UBND est publié. Il se substitue au plan n° 17/KH-UBND. Le plan est en vigueur.",
            id="se substitue",
        ),
        pytest.param(
            "vi",
            "Kế hoạch số 61/KH-UBND thay thế Kế hoạch số 17/KH-UBND. Theo kế hoạch cũ, mức chi là 3 tỷ đồng. "
            "Kế hoạch này có hiệu lực từ ngày 1/2/2026.",
            id="cũ",
        ),
        pytest.param(
            "en",
            "Plan No. 61/KH-UBND replaces Plan No. 17/KH-UBND. The old plan paid for ten boats. "
            "This plan takes effect on 1 February 2026.",
            id="the old",
        ),
    ],
)
def test_the_text_replaced_in_passing_is_not_what_the_story_goes_on_with(language: Language, text: str) -> None:
    last = mentions_of(text, language)[-1]
    assert last.reference.text in ("Le plan", "Kế hoạch này", "This plan")
    assert last.reference.number == "61"


def test_a_place_behind_a_number_is_its_owner() -> None:
    text = "Phu Tho ends Resolution No. 5/2022/NQ-HDND of Vinh Phuc and Resolution No. 31/2021/NQ-HDND of Hoa Binh."
    assert [one.places for one in mentions_of(text)] == [("vinh-phuc",), ("hoa-binh",)]


def test_this_decision_means_nothing_where_only_resolutions_were_named() -> None:
    text = "Resolution No. 9/2022/NQ-HDND supports incubators. This decision surprised many."
    assert len(mentions_of(text)) == 1


OWN_TEXTS = [
    pytest.param(
        "vi",
        "HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU\nNGHỊ QUYẾT\nSố: 21/2026/NQ-HĐND\nLai Châu, ngày 3 tháng 4 năm 2026\n"
        "Căn cứ Nghị quyết số 193/2025/QH15 của Quốc hội;\nĐiều 1. Phạm vi\n"
        "1. Nghị quyết này quy định mức hỗ trợ sấy chè.\nĐiều 2. Hiệu lực\n"
        "Nghị quyết này thay thế Nghị quyết số 9/2018/NQ-HĐND ngày 2 tháng 2 năm 2018.\n"
        "Nghị quyết được thông qua tại kỳ họp thứ 5.",
        ("Nghị quyết này", "Nghị quyết này", "Nghị quyết"),
        id="vi",
    ),
    pytest.param(
        "fr",
        "CONSEIL POPULAIRE DE LA PROVINCE DE LAI CHAU\nRésolution n° 21/2026/NQ-HDND\n"
        "Vu la résolution n° 193/2025/QH15 de l'Assemblée nationale ;\nArticle 1. Objet\n"
        "La présente résolution fixe une aide au séchage du thé.\nArticle 2. Effet\n"
        "Cette résolution remplace la résolution n° 9/2018/NQ-HDND du 2 février 2018.",
        ("La présente résolution", "Cette résolution"),
        id="fr",
    ),
    pytest.param(
        "en",
        "THE PEOPLE'S COUNCIL OF LAI CHAU PROVINCE\nNo.: 21/2026/NQ-HDND\n"
        "Pursuant to Resolution No. 193/2025/QH15 of the National Assembly;\nArticle 1. Scope\n"
        "This Resolution sets out support for drying tea.\nArticle 2. Effect\n"
        "The present Resolution replaces Resolution No. 9/2018/NQ-HDND of February 2, 2018.",
        ("This Resolution", "The present Resolution"),
        id="en",
    ),
]


@pytest.mark.parametrize(("language", "text", "words"), OWN_TEXTS)
def test_an_instrument_that_says_this_resolution_means_itself(
    language: Language, text: str, words: tuple[str, ...]
) -> None:
    own = [one for one in mentions_of(text, language) if canonical_identifier(one.reference) == "21/2026/NQ-HĐND"]
    assert tuple(one.reference.text for one in own if one.reference.text in words) == words
    (replacing,) = [one for one in own if one.relations]
    assert [(kind.value, canonical_identifier(target)) for kind, target in replacing.relations] == [
        ("replaces", "09/2018/NQ-HĐND")
    ]
    assert replacing.evidence.quote.startswith(words[1])
    assert {one.places for one in own} == {("lai-chau",)}


def test_an_article_about_an_instrument_is_not_that_instrument() -> None:
    text = "Resolution No. 21/2026/NQ-HDND\nThe present resolution is long. This resolution ends Plan No. 3/KH-UBND."
    assert [one.reference.text for one in mentions_of(text, "en")] == [
        "Resolution No. 21/2026/NQ-HDND",
        "This resolution",
        "Plan No. 3/KH-UBND",
    ]
