"""References under the ways people write them, in three languages; each row says what must be read and nothing more."""

from __future__ import annotations

import pytest

from policy.legal_reference import Basis, InstrumentType, LegalReference, canonical_identifier, find_references

R, D, P, N, C, T, L, G, K = (
    InstrumentType.RESOLUTION,
    InstrumentType.DECISION,
    InstrumentType.PLAN,
    InstrumentType.DECREE,
    InstrumentType.CIRCULAR,
    InstrumentType.DIRECTIVE,
    InstrumentType.LAW,
    InstrumentType.PROGRAMME,
    InstrumentType.CONCLUSION,
)


def shown(reference: LegalReference) -> tuple[str, InstrumentType | None, str | None]:
    return canonical_identifier(reference), reference.type, reference.body.id if reference.body else None


PARTY, COUNCIL, COMMITTEE = "party_central", "provincial_people_council", "provincial_people_committee"
PROVINCE_PARTY = "provincial_party_committee"

NUMBERED = [
    # identifiers alone
    ("57-NQ/TW", "57-NQ/TW", R, PARTY),
    ("57/2025/NQ-HDND", "57/2025/NQ-HĐND", R, COUNCIL),
    ("57/2025/NQ-HĐND", "57/2025/NQ-HĐND", R, COUNCIL),
    ("313/2020", "313/2020", None, None),
    ("1919/QĐ-UBND", "1919/QĐ-UBND", D, COMMITTEE),
    ("Quyết định 1985 là văn bản gì?", "QĐ 1985", D, None),
    ("1919/qd-ubnd", "1919/QĐ-UBND", D, COMMITTEE),
    ("469-KH/TU", "469-KH/TU", P, PROVINCE_PARTY),
    ("92/KH-UBND", "92/KH-UBND", P, COMMITTEE),
    ("75/2026/NĐ-CP", "75/2026/NĐ-CP", N, "government"),
    ("193/2025/QH15", "193/2025/QH15", None, "national_assembly"),
    ("09/2026/TT-BKHCN", "09/2026/TT-BKHCN", C, "ministry_of_science_and_technology"),
    ("569/QĐ-TTg", "569/QĐ-TTg", D, "prime_minister"),
    ("10/CT-TTg", "10/CT-TTg", T, "prime_minister"),
    ("30a/2008/NQ-CP", "30a/2008/NQ-CP", R, "government"),
    ("4-NQ/TU", "04-NQ/TU", R, PROVINCE_PARTY),
    ("15/2014/TTLT-BKHCN-BTC", "15/2014/TTLT-BKHCN-BTC", C, "ministry_of_science_and_technology"),
    ("12-CTr/TU", "12-CTr/TU", G, PROVINCE_PARTY),
    ("21-KL/TW", "21-KL/TW", K, PARTY),
    ("88/QĐ-SKHCN", "88/QĐ-SKHCN", D, "provincial_department_of_science_and_technology"),
    ("45/QĐ-ABCXYZ", "45/QĐ-ABCXYZ", D, None),
    ("03-QĐ/ĐU", "03-QĐ/ĐU", D, "local_party_committee"),
    ("29/2023/UBTVQH15", "29/2023/UBTVQH15", None, "national_assembly_standing_committee"),
    # Vietnamese
    ("Nghị quyết số 57-NQ/TW", "57-NQ/TW", R, PARTY),
    ("NQ 57", "NQ 57", R, None),
    ("NQ57", "NQ 57", R, None),
    ("nq 57", "NQ 57", R, None),
    ("nghi quyet 57", "NQ 57", R, None),
    ("nghi quyet so 57", "NQ 57", R, None),
    ("NQ57-TW", "57-NQ/TW", R, PARTY),
    ("NQ 57/TW", "57-NQ/TW", R, PARTY),
    ("Nghị quyết 57 của Bộ Chính trị", "NQ 57", R, "politburo"),
    ("nq 57 bct", "NQ 57", R, "politburo"),
    ("NQ 43/2016 của HĐND Quảng Ninh có nội dung gì?", "NQ 43/2016", R, COUNCIL),
    ("Nghị quyết số 12/2023/NQ-HĐND của HĐND tỉnh Nghệ An", "12/2023/NQ-HĐND", R, COUNCIL),
    ("Quyết định 1919 của UBND tỉnh", "QĐ 1919", D, COMMITTEE),
    ("Quyết định số 1919/QĐ-UBND ngày 05/6/2021 của UBND tỉnh", "1919/QĐ-UBND", D, COMMITTEE),
    ("QĐ 569", "QĐ 569", D, None),
    ("Nghị định 13/2019", "NĐ 13/2019", N, "government"),
    ("Nghị định số 13/2019/NĐ-CP của Chính phủ", "13/2019/NĐ-CP", N, "government"),
    ("Thông tư số 06/2025/TT-BKHCN", "06/2025/TT-BKHCN", C, "ministry_of_science_and_technology"),
    ("thong tu 06/2025/tt-bkhcn", "06/2025/TT-BKHCN", C, "ministry_of_science_and_technology"),
    ("Chỉ thị 16 của Thủ tướng", "CT 16", T, "prime_minister"),
    ("Kế hoạch 92 của UBND tỉnh", "KH 92", P, COMMITTEE),
    ("Kế hoạch số 255/KH-UBND ngày 3/4/2024", "255/KH-UBND", P, COMMITTEE),
    ("Chương trình hành động số 12-CTr/TU", "12-CTr/TU", G, PROVINCE_PARTY),
    ("Đề án 844 của Thủ tướng Chính phủ", "CTr 844", G, "prime_minister"),
    ("Kết luận số 14-KL/TW", "14-KL/TW", K, PARTY),
    ("Nghị quyết của Tỉnh ủy số 20-NQ/TU", "20-NQ/TU", R, PROVINCE_PARTY),
    ("Nghị quyết (NQ) số 68-NQ/TW", "68-NQ/TW", R, PARTY),
    ("Nghị quyết 57 của tỉnh", "NQ 57", R, "provincial"),
    ("Nghị quyết 08/NQ-HĐND của HĐND huyện", "08/NQ-HĐND", R, "local_people_council"),
    ("Nghị quyết số\n57-NQ/TW", "57-NQ/TW", R, PARTY),
    ("Văn bản số 350", "Văn bản số 350", InstrumentType.OTHER, None),
    # French
    ("résolution n° 57-NQ/TW", "57-NQ/TW", R, PARTY),
    ("la résolution no 57", "NQ 57", R, None),
    ("resolution 57 du politburo", "NQ 57", R, "politburo"),
    ("la résolution 57 du Bureau politique", "NQ 57", R, "politburo"),
    ("la résolution 148/2018 relative à l'appui", "NQ 148/2018", R, None),
    ("la décision 1919/QD-UBND sur", "1919/QĐ-UBND", D, COMMITTEE),
    ("la décision n° 1919", "QĐ 1919", D, None),
    ("le plan 469-KH/TU", "469-KH/TU", P, PROVINCE_PARTY),
    ("le plan n° 92", "KH 92", P, None),
    ("le décret n° 13/2019/ND-CP du gouvernement", "13/2019/NĐ-CP", N, "government"),
    ("la circulaire 06/2025/TT-BKHCN", "06/2025/TT-BKHCN", C, "ministry_of_science_and_technology"),
    ("la directive 16 du Premier ministre", "CT 16", T, "prime_minister"),
    ("la résolution n° 57-NQ/TW du 22 décembre 2024 du Bureau politique", "57-NQ/TW", R, "politburo"),
    ("la résolution n° 20-NQ/TU (du 3 mai 2022) du Comité provincial du Parti", "20-NQ/TU", R, PROVINCE_PARTY),
    ("la résolution 12 du Conseil populaire de la province", "NQ 12", R, COUNCIL),
    ("Que prévoit la résolution 57 ?", "NQ 57", R, None),
    ("la loi n° 20/2023/QH15", "20/2023/QH15", L, "national_assembly"),
    ("the resolution (No. 71/2024/QH15)", "71/2024/QH15", R, "national_assembly"),
    ("le programme 135 du gouvernement", "CTr 135", G, "government"),
    ("arrêté n° 77", "QĐ 77", D, None),
    ("le décret gouvernemental n° 13/2019/ND-CP relatif", "13/2019/NĐ-CP", N, "government"),
    # English
    ("Resolution No. 57", "NQ 57", R, None),
    ("Resolution 57", "NQ 57", R, None),
    ("Is 'Resolution 1919' really a resolution?", "NQ 1919", R, None),
    ("the Politburo's Resolution 57", "NQ 57", R, "politburo"),
    ("Resolution 57 of the Politburo", "NQ 57", R, "politburo"),
    ("Resolution 43/2016 of the Provincial People's Council", "NQ 43/2016", R, COUNCIL),
    ("Resolution No. 04-NQ/TU dated May 5, 2012,", "04-NQ/TU", R, PROVINCE_PARTY),
    ("Decision No. 569/QD-TTg of the Prime Minister", "569/QĐ-TTg", D, "prime_minister"),
    ("Decision 1919", "QĐ 1919", D, None),
    ("Decree 13/2019/ND-CP", "13/2019/NĐ-CP", N, "government"),
    ("Circular No. 06/2025/TT-BKHCN", "06/2025/TT-BKHCN", C, "ministry_of_science_and_technology"),
    ("Directive No. 16", "CT 16", T, None),
    ("Plan No. 92/KH-UBND", "92/KH-UBND", P, COMMITTEE),
    ("Conclusion No. 21-KL/TW", "21-KL/TW", K, PARTY),
    ("Resolution 98/2023/QH15 of the National Assembly", "98/2023/QH15", R, "national_assembly"),
    ("Resolution 57 of 2024", "NQ 57 (2024)", R, None),
    ("Resolution 57 (2024)", "NQ 57 (2024)", R, None),
    ("Project 844", "CTr 844", G, None),
    (
        "Circular 27/2023 of the Ministry of Education and Training",
        "TT 27/2023",
        C,
        "ministry_of_education_and_training",
    ),
    ("Thông tư số 11/2024 của Bộ Y tế", "TT 11/2024", C, "ministry_of_health"),
    (
        "la circulaire n° 8/2022 du ministère de l'Industrie et du Commerce",
        "TT 08/2022",
        C,
        "ministry_of_industry_and_trade",
    ),
    # tricks
    ("57\u2011NQ/\u0422W", "57-NQ/TW", R, PARTY),  # no-break hyphen, Cyrillic Т
    ("57\u200b-N\u00adQ/TW", "57-NQ/TW", R, PARTY),  # zero-width space, soft hyphen
    ("５７－ＮＱ／ＴＷ", "57-NQ/TW", R, PARTY),  # fullwidth
    ("57/2025/NQ-H\u00d0ND", "57/2025/NQ-HĐND", R, COUNCIL),  # the Icelandic capital that looks like Đ
    ("57 – NQ / TW", "57-NQ/TW", R, PARTY),
    ("57_NQ_TW", "57-NQ/TW", R, PARTY),
    ("№ 57-NQ/TW", "57-NQ/TW", R, PARTY),
    ("Nghi\u0323 quye\u0302\u0301t 57", "NQ 57", R, None),  # decomposed marks
]


@pytest.mark.parametrize(
    ("text", "identifier", "type_", "body"), [pytest.param(*row, id=row[0].replace("\n", " ")) for row in NUMBERED]
)
def test_one_reference_is_read(text: str, identifier: str, type_: InstrumentType | None, body: str | None) -> None:
    assert [shown(reference) for reference in find_references(text)] == [(identifier, type_, body)]


SEVERAL = [
    ("Resolution 57, 59 and 68 are pillars", ["NQ 57", "NQ 59", "NQ 68"]),
    ("Les résolutions 57, 59 et 68 forment un tout", ["NQ 57", "NQ 59", "NQ 68"]),
    ("les résolutions n° 04-NQ/TU et 07-NQ/TU", ["04-NQ/TU", "07-NQ/TU"]),
    ("Resolutions 13 and 57", ["NQ 13", "NQ 57"]),
    ("Nghị quyết 57, 59, 66 và 68", ["NQ 57", "NQ 59", "NQ 66", "NQ 68"]),
    ("les décrets 13/2019/ND-CP, 76/2018/ND-CP et 08/2014/ND-CP", ["13/2019/NĐ-CP", "76/2018/NĐ-CP", "08/2014/NĐ-CP"]),
    ("Resolutions 43/2016 and 313/2020", ["NQ 43/2016", "NQ 313/2020"]),
    ("la résolution 57, 33 entreprises", ["NQ 57"]),
    ("Nghị quyết 57, 59 doanh nghiệp", ["NQ 57"]),
    ("Nghị quyết số 57-NQ/TW và Nghị quyết số 193/2025/QH15", ["57-NQ/TW", "193/2025/QH15"]),
    (
        "the Plan 469-KH/TU to carry out Resolution 57-NQ/TW, and Plan 92/KH-UBND",
        ["469-KH/TU", "57-NQ/TW", "92/KH-UBND"],
    ),
    ("75/2026/NĐ-CP, 193/2025/QH15, 569/QĐ-TTg", ["75/2026/NĐ-CP", "193/2025/QH15", "569/QĐ-TTg"]),
]


@pytest.mark.parametrize(("text", "identifiers"), [pytest.param(*row, id=row[0]) for row in SEVERAL])
def test_lists_are_read_one_by_one(text: str, identifiers: list[str]) -> None:
    assert [canonical_identifier(reference) for reference in find_references(text)] == identifiers


def test_a_body_after_a_list_is_that_of_all_its_members() -> None:
    found = find_references("Resolutions 57 and 68 of the Politburo")
    assert [reference.body.id for reference in found if reference.body] == ["politburo", "politburo"]


NOTHING = [
    "chương trình 3 trong 1, quyết định 2 lần, dự án 12 tỷ",
    "un programme 3 en 1",
    "en 2025, 57 projets ont été lancés",
    "No. 5.000 tỷ",
    "số 5.000 tỷ đồng",
    "n° 12",
    "ĐT: 024 3943 5137 hoặc 0912.345.678, +84 203 383 5678",
    "https://example.vn/nghi-quyet-57-nq-tw-197250822151748513.htm",
    "www.example.vn/57-NQ/TW",
    "nghiquyet57@example.vn",
    "le 17/7/2025",
    "ngày 28/4/2023",
    "tháng 9/2025",
    "9/2025 et 10/2025",
    "3/4 des voix, 24/7, 1/3",
    "kế hoạch 5 năm 2021-2025",
    "le plan 5 ans",
    "un programme 30 jours",
    "Programme 2030",
    "Plan 2045",
    "quyết định 3 vấn đề quan trọng",
    "les 80 résolutions, 57 décisions et 3 plans",
    "553 articles scientifiques",
    "1500/2000 doanh nghiệp",
    "la résolution 4K de l'écran",
    "resolution 1.920 x 1.080",
    "écran de résolution 57 %",
    "pháp luật, luật sư, kỷ luật",
    "Decision time: 5 days",
    "20 %-30 %",
    "le budget 2012-2024",
    "Nghị quyết",
    "",
    "résolution 57 000 hectares",
    "law and order",
]


@pytest.mark.parametrize("text", [pytest.param(text, id=text or "empty") for text in NOTHING])
def test_numbers_that_cite_nothing_are_left_alone(text: str) -> None:
    assert find_references(text) == []


PINPOINTS = [
    ("Điều 5 khoản 2 điểm a Nghị định 13/2019/NĐ-CP", ("5", "2", "a"), "13/2019/NĐ-CP"),
    ("điểm a khoản 2 Điều 5 Nghị định 13/2019/NĐ-CP", ("5", "2", "a"), "13/2019/NĐ-CP"),
    ("dieu 5 khoan 2 nghi dinh 13/2019/nd-cp", ("5", "2", None), "13/2019/NĐ-CP"),
    ("article 5, alinéa 2", ("5", "2", None), ""),
    ("l'article 57 de la résolution 13", ("57", None, None), "NQ 13"),
    ("l'article premier du décret n° 13/2019/ND-CP", ("1", None, None), "13/2019/NĐ-CP"),
    ("au point a) de l'alinéa 2 de l'article 5 de la loi n° 20/2023/QH15", ("5", "2", "a"), "20/2023/QH15"),
    ("Article 5(2)(a) of Decree No. 13/2019/ND-CP", ("5", "2", "a"), "13/2019/NĐ-CP"),
    ("Point a, Clause 2, Article 5 of Decree 13/2019/ND-CP", ("5", "2", "a"), "13/2019/NĐ-CP"),
    ("Decree 13/2019/ND-CP (Article 5)", ("5", None, None), "13/2019/NĐ-CP"),
    ("Nghị định 13/2019/NĐ-CP, Điều 6", ("6", None, None), "13/2019/NĐ-CP"),
    ("Điều 12", ("12", None, None), ""),
]


@pytest.mark.parametrize(("text", "place", "identifier"), [pytest.param(*row, id=row[0]) for row in PINPOINTS])
def test_articles_clauses_and_points(
    text: str, place: tuple[str | None, str | None, str | None], identifier: str
) -> None:
    (reference,) = find_references(text)
    assert reference.pinpoint is not None
    assert (reference.pinpoint.article, reference.pinpoint.clause, reference.pinpoint.point) == place
    assert canonical_identifier(reference) == identifier


def test_each_pinpoint_goes_to_its_own_instrument() -> None:
    found = find_references("Điều 5 Nghị định 13/2019/NĐ-CP, Điều 6 Nghị định 76/2018/NĐ-CP")
    assert [(canonical_identifier(one), one.pinpoint and one.pinpoint.article) for one in found] == [
        ("13/2019/NĐ-CP", "5"),
        ("76/2018/NĐ-CP", "6"),
    ]


def test_it_says_what_is_stated_and_what_the_suffix_implies() -> None:
    alone = find_references("57-NQ/TW")[0]
    assert (alone.type_basis, alone.body and alone.body.basis) == (Basis.IMPLIED, Basis.IMPLIED)
    full = find_references("Nghị quyết số 57-NQ/TW của Bộ Chính trị")[0]
    assert (full.type_basis, full.body and full.body.basis) == (Basis.STATED, Basis.STATED)
    assert full.body is not None
    assert full.body.text == "Bộ Chính trị"
    # A translator's "directive" does not make a directive of a resolution.
    wrong = find_references("la directive 57-NQ/TW")[0]
    assert (wrong.type, wrong.type_basis) == (InstrumentType.RESOLUTION, Basis.IMPLIED)


def test_the_year_of_a_date_beside_it_is_known_but_no_part_of_the_number() -> None:
    reference = find_references("la résolution n° 57-NQ/TW du 22 décembre 2024")[0]
    assert (reference.year, reference.year_in_number, reference.text) == (2024, False, "résolution n° 57-NQ/TW")
    reference = find_references("57/2025/NQ-HĐND")[0]
    assert (reference.year, reference.year_in_number) == (2025, True)


def test_number_and_suffix_are_kept_in_their_canonical_parts() -> None:
    reference = find_references("résolution n° 04-NQ/TU")[0]
    assert (reference.number, reference.suffix) == ("4", "NQ/TU")
    reference = find_references("57/2025/NQ-HDND")[0]
    assert (reference.number, reference.suffix) == ("57", "NQ-HĐND")
