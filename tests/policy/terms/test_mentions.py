from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.terms import find_concepts

PARALLEL = [
    pytest.param(
        "Combien d'entreprises scientifiques et technologiques compte la province ?",
        "How many science and technology enterprises does the province have?",
        "Tỉnh có bao nhiêu doanh nghiệp khoa học và công nghệ?",
        {"ask-how-many", "st-enterprise", "province"},
        id="S&T enterprises",
    ),
    pytest.param(
        "Les PME bénéficient d'une exonération de l'impôt sur les sociétés.",
        "SMEs enjoy exemption from corporate income tax.",
        "Doanh nghiệp nhỏ và vừa được miễn thuế TNDN.",
        {"sme", "tax-exemption"},
        id="tax exemption",
    ),
    pytest.param(
        "Quelle part du GRDP représente l'économie numérique ?",
        "What share of GRDP does the digital economy represent?",
        "Kinh tế số chiếm bao nhiêu phần trăm GRDP?",
        {"ask-share", "grdp", "digital-economy"},
        id="share of GRDP",
    ),
    pytest.param(
        "Bonification d'intérêts pour les entreprises de haute technologie",
        "Interest subsidies for high-tech companies",
        "Hỗ trợ lãi suất cho doanh nghiệp công nghệ cao",
        {"interest-subsidy", "high-tech-enterprise"},
        id="interest subsidy",
    ),
    pytest.param(
        "start-ups, incubateurs et espaces de coworking",
        "start-ups, incubators and coworking spaces",
        "doanh nghiệp khởi nghiệp, vườn ươm và không gian làm việc chung",
        {"start-up", "incubator", "coworking-space"},
        id="start-up ecosystem",
    ),
    pytest.param(
        "Le Comité populaire provincial a promulgué une décision sur la transformation numérique.",
        "The provincial People's Committee issued a decision on digital transformation.",
        "UBND tỉnh ban hành quyết định về chuyển đổi số.",
        {"people-committee", "issue", "decision", "digital-transformation"},
        id="a decision is issued",
    ),
    pytest.param(
        "La PTF, la R&D et l'intelligence artificielle",
        "TFP, R&D and artificial intelligence",
        "TFP, R&D và trí tuệ nhân tạo",
        {"tfp", "r-and-d", "artificial-intelligence"},
        id="abbreviations",
    ),
    pytest.param(
        "brevets, articles scientifiques et indications géographiques",
        "patents, scientific articles and geographical indications",
        "bằng sáng chế, bài báo khoa học và chỉ dẫn địa lý",
        {"patent", "scientific-article", "geographical-indication"},
        id="what research yields",
    ),
    pytest.param(
        "Ressources humaines hautement qualifiées pour les semi-conducteurs et la biotechnologie",
        "Highly qualified human resources for semiconductors and biotechnology",
        "Nguồn nhân lực chất lượng cao cho bán dẫn và công nghệ sinh học",
        {"highly-qualified-staff", "semiconductor", "biotechnology"},
        id="skills and technologies",
    ),
    pytest.param(
        "Exonération du loyer foncier, chèques innovation et prêts préférentiels pour les coopératives",
        "Land rent exemption, innovation vouchers and preferential loans for cooperatives",
        "Miễn tiền thuê đất, phiếu đổi mới sáng tạo và vay ưu đãi cho hợp tác xã",
        {"land-rent-exemption", "innovation-voucher", "preferential-loan", "cooperative"},
        id="kinds of support",
    ),
    pytest.param(
        "Le ministère des Sciences et des Technologies et le Département des sciences et technologies",
        "The Ministry of Science and Technology and the Department of Science and Technology",
        "Bộ Khoa học và Công nghệ và Sở Khoa học và Công nghệ",
        {"most", "dost"},
        id="bodies",
    ),
    pytest.param(
        "Date limite de dépôt de dossier pour la subvention ?",
        "Deadline to submit an application for the grant?",
        "Hạn chót nộp hồ sơ nhận trợ cấp?",
        {"deadline", "application-procedure", "grant"},
        id="deadline",
    ),
]


def ids(text: str, language: Language | None = None) -> list[str]:
    return [mention.concept_id for mention in find_concepts(text, language)]


@pytest.mark.parametrize(("french", "english", "vietnamese", "expected"), PARALLEL)
def test_three_languages_name_the_same_concepts(french: str, english: str, vietnamese: str, expected: set[str]) -> None:
    assert set(ids(french)) == set(ids(english)) == set(ids(vietnamese)) == set(ids(fold(vietnamese))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("entreprises de haute technologie", "high-tech-enterprise", id="high-tech"),
        pytest.param("entreprises scientifiques et technologiques", "st-enterprise", id="science"),
        pytest.param("entreprises technologiques", "technology-enterprise", id="technology"),
        pytest.param("entreprises de technologies numériques", "digital-enterprise", id="digital"),
        pytest.param("jeunes entreprises innovantes", "start-up", id="young and innovative"),
        pytest.param("entreprises innovantes", "innovative-enterprise", id="innovative"),
        pytest.param("petites et moyennes entreprises", "sme", id="small and medium"),
        pytest.param("doanh nghiệp KH&CN", "st-enterprise", id="abbreviated inside"),
        pytest.param("doanh nghiệp khởi nghiệp đổi mới sáng tạo", "start-up", id="the longest form"),
        pytest.param("Chỉ số đổi mới sáng tạo cấp địa phương", "pii", id="PII"),
        pytest.param("Indice mondial de l'innovation", "gii", id="GII"),
        pytest.param("the Provincial Competitiveness Index", "pci", id="PCI"),
        pytest.param("hi-tech companies", "high-tech-enterprise", id="plural of -y"),
        pytest.param("science, technology, and innovation", "sti", id="commas of a list"),
        pytest.param("khoa học, công nghệ và đổi mới sáng tạo", "sti", id="commas of a Vietnamese list"),
        pytest.param("l’intelligence artificielle", "artificial-intelligence", id="typographic apostrophe"),
        pytest.param("HỖ TRỢ LÃI SUẤT", "interest-subsidy", id="capitals"),
    ],
)
def test_neighbouring_concepts_are_told_apart(text: str, expected: str) -> None:
    assert ids(text) == [expected]


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        pytest.param("ai ký nghị quyết này?", "artificial-intelligence", id="who, in Vietnamese"),
        pytest.param("J'ai une question", "artificial-intelligence", id="I have, in French"),
        pytest.param("it is late", "information-technology", id="a pronoun"),
        pytest.param("57-NQ/TW, 12/2024/QĐ-UBND", "resolution", id="inside an identifier"),
        pytest.param("Quảng Ninh đạt kết quả tốt", "land", id="another tone"),
        pytest.param("https://example.org/khoa-hoc-cong-nghe", "science-technology", id="address"),
        pytest.param("Khoa học. Công nghệ", "science-technology", id="over the end of a sentence"),
        pytest.param("PME, technologique", "technology-enterprise", id="over a comma"),
        pytest.param("Dong Nai et Lam Dong", "dong", id="the currency in the name of a province"),
        pytest.param("la zone de Van Don", "grant", id="a gift in the name of an island"),
        pytest.param("doanh nghiep o ha noi", "area", id="a hectare in the name of the capital"),
        pytest.param("quá trình phục vụ số 57", "digital-technology", id="a number is not digital"),
        pytest.param("un rôle important et élevé", "student", id="high is no pupil"),
        pytest.param("as part of the plan", "share", id="French word in an English text"),
    ],
)
def test_what_only_looks_alike_is_not_named(text: str, unwanted: str) -> None:
    assert unwanted not in ids(text)


def test_an_abbreviation_is_read_in_any_language() -> None:
    assert ids("La NQ sur les DNNVV", "fr") == ["resolution", "sme"]


PIECES = ["khoa học", "và", "công nghệ", ",", "PME", "high-tech", "de", "la", "S&T", "doanh nghiep", "\n", "57-NQ/TW"]


@given(text=st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join), language=st.sampled_from([None, *LANGUAGES]))
def test_spans_point_at_what_was_read(text: str, language: Language | None) -> None:
    mentions = find_concepts(text, language)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    assert all(before.end <= after.start for before, after in pairwise(mentions))


@pytest.mark.parametrize("unit", ["khoa học và ", "science and ", "de la ", "1", "a-", "9/"])
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(unit: str) -> None:
    find_concepts(unit * 10_000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("les crédits de la recherche", "budget", id="credits are a budget"),
        pytest.param("un crédit à taux réduit", "loan", id="a credit is a loan"),
    ],
)
def test_a_form_read_as_written_is_told_from_its_other_number(text: str, expected: str) -> None:
    assert expected in [mention.concept_id for mention in find_concepts(text, "fr")]


@pytest.mark.parametrize(
    ("text", "concept", "is_named"),
    [
        pytest.param("The MOST issued a circular.", "most", True, id="ministry in capitals"),
        pytest.param("The MoST issued a circular.", "most", True, id="ministry as some write it"),
        pytest.param("Which province has the most enterprises?", "most", False, id="most of all"),
        pytest.param("The vast plain of the delta", "academy-of-sciences", False, id="a wide plain"),
        pytest.param("Applications close at 5 pm.", "prime-minister", False, id="in the afternoon"),
        pytest.param("The delays stem from land clearance.", "stem-education", False, id="comes from"),
    ],
)
def test_an_abbreviation_that_is_a_word_too_needs_its_capitals(text: str, concept: str, is_named: bool) -> None:
    assert (concept in {mention.concept_id for mention in find_concepts(text)}) is is_named


@pytest.mark.parametrize(
    ("concept_id", "french", "english", "vietnamese"),
    [
        pytest.param("factory", "usines", "factories", "nhà máy", id="factory"),
        pytest.param("subsidiary", "filiales", "subsidiaries", "công ty con", id="subsidiary"),
        pytest.param("joint-venture", "coentreprises", "joint ventures", "liên doanh", id="joint venture"),
        pytest.param("disabled-people", "personnes handicapées", "disabled people", "người khuyết tật", id="disabled"),
        pytest.param("medical-doctor", "médecins", "physicians", "bác sĩ", id="physician"),
        pytest.param("nurse", "infirmières", "nurses", "điều dưỡng", id="nurse"),
        pytest.param("unemployment", "chômage", "unemployment", "thất nghiệp", id="unemployment"),
        pytest.param("advance-payment", "acomptes", "advance payments", "tạm ứng", id="paid in advance"),
        pytest.param("capital-raising", "levées de fonds", "fundraising", "gọi vốn", id="fundraising"),
        pytest.param("coal", "charbon", "coal", "than đá", id="coal"),
        pytest.param("broadband-coverage", "fibre optique", "fibre optic", "cáp quang", id="fibre"),
        pytest.param("rent", "loyers", "rents", "tiền thuê", id="rent"),
        pytest.param("border-gate", "postes-frontières", "border crossings", "cửa khẩu", id="border"),
        pytest.param("warning", "alertes", "warnings", "cảnh báo", id="warning"),
        pytest.param("salinity", "intrusion saline", "salt intrusion", "nước mặn", id="salinity"),
        pytest.param("tax-exemption", "dispensés d'impôt", "tax-free firms", "miễn thuế thu nhập", id="no tax"),
    ],
)
def test_everyday_words_meet_in_three_languages(concept_id: str, french: str, english: str, vietnamese: str) -> None:
    assert concept_id in ids(f"Que dit la résolution sur les {french} dans la province ?")
    assert concept_id in ids(f"What does the resolution say about {english} in the province?")
    assert concept_id in ids(f"Nghị quyết nói gì về {vietnamese} ở tỉnh này?")


def test_medicine_is_no_physician() -> None:
    assert "medical-doctor" not in ids("La médecine et la santé dans la province")
