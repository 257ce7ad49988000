"""Persons with their offices, as texts in three languages name them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.language import Language
from policy.people import find_people

CASES: list[tuple[str, Language, str, str | None, str | None]] = [
    (
        "M. Le Ngoc Chau, président du Comité populaire de la ville, a indiqué que tout était prêt.",
        "fr",
        "Le Ngoc Chau",
        "président du Comité populaire de la ville",
        "Comité populaire de la ville",
    ),
    (
        "Mme Dang Thu Ha, directrice adjointe du Département des sciences et technologies de la province, rit.",
        "fr",
        "Dang Thu Ha",
        "directrice adjointe du Département des sciences et technologies de la province",
        "Département des sciences et technologies de la province",
    ),
    (
        "Le vice-ministre des Sciences et de la Technologie, Trinh Quoc Binh, a pris la parole.",
        "fr",
        "Trinh Quoc Binh",
        "vice-ministre des Sciences et de la Technologie",
        None,
    ),
    (
        "Ngo Van Minh, membre du Comité central du Parti et chef adjoint de la Commission centrale, rit.",
        "fr",
        "Ngo Van Minh",
        "membre du Comité central du Parti et chef adjoint de la Commission centrale",
        "Commission centrale",
    ),
    (
        "Doan Thi Lan, présidente de la Commission des sciences, des technologies et de l'environnement, a ri.",
        "fr",
        "Doan Thi Lan",
        "présidente de la Commission des sciences, des technologies et de l'environnement",
        "Commission des sciences, des technologies et de l'environnement",
    ),
    ("M. Jean Dupont a visité Can Tho.", "fr", "Jean Dupont", None, None),
    ("Chủ tịch UBND tỉnh: Mai Văn Ba; nghỉ.", "vi", "Mai Văn Ba", "Chủ tịch UBND tỉnh", "UBND tỉnh"),
    ("Directrice du centre : Mme Pham Thi Lan", "fr", "Pham Thi Lan", "Directrice du centre", "centre"),
    ("It was sent to the director: Mai Van Hai read it.", "en", "Mai Van Hai", None, None),
    (
        "Su Thi Kim Oanh, who runs the fund of Long An, smiles.",
        "en",
        "Su Thi Kim Oanh",
        "who runs the fund of Long An",
        None,
    ),
    (
        "Mme Vo Thi Lan, qui préside l'union des pêcheurs, rit.",
        "fr",
        "Vo Thi Lan",
        "qui préside l'union des pêcheurs",
        None,
    ),
    (
        "Theo Trưởng đoàn giám sát HĐND tỉnh Bùi Thị Hoa, còn nhiều việc.",
        "vi",
        "Bùi Thị Hoa",
        "Trưởng đoàn giám sát HĐND tỉnh",
        "giám sát HĐND tỉnh",
    ),
    (
        "Le directeur du département a remercié M. Nguyen Van Binh.",
        "fr",
        "Nguyen Van Binh",
        None,
        None,
    ),
    (
        "Director of the provincial Department of Science and Technology Phan Duc Anh said that work goes on.",
        "en",
        "Phan Duc Anh",
        "Director of the provincial Department of Science and Technology",
        "provincial Department of Science and Technology",
    ),
    (
        "Ms. Tran Thi Hoa, Vice Chairwoman of the Da Nang People's Committee, spoke.",
        "en",
        "Tran Thi Hoa",
        "Vice Chairwoman of the Da Nang People's Committee",
        "Da Nang People's Committee",
    ),
    (
        "Deputy Minister of Culture, Sports and Tourism Ho An Phong attended.",
        "en",
        "Ho An Phong",
        "Deputy Minister of Culture, Sports and Tourism",
        None,
    ),
    ("According to Mr. John Smith, chief of UNDP, it works.", "en", "John Smith", "chief of UNDP", "UNDP"),
    ("Nguyen Thi Mai said the fund would open in May.", "en", "Nguyen Thi Mai", None, None),
    ("Phó Giám đốc Sở KH&CN Trần Văn A cho biết", "vi", "Trần Văn A", "Phó Giám đốc Sở KH&CN", "Sở KH&CN"),
    (
        "Ông Lê Văn Hùng, Giám đốc Sở Khoa học và Công nghệ tỉnh Cần Thơ, cho biết",
        "vi",
        "Lê Văn Hùng",
        "Giám đốc Sở Khoa học và Công nghệ tỉnh Cần Thơ",
        "Sở Khoa học và Công nghệ tỉnh Cần Thơ",
    ),
    (
        "Đồng chí Nguyễn Văn Nam, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Nghệ An phát biểu",
        "vi",
        "Nguyễn Văn Nam",
        "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Nghệ An",
        "UBND tỉnh Nghệ An",
    ),
    (
        "Bộ trưởng Bộ Khoa học và Công nghệ Phạm Quang Dũng nhấn mạnh vai trò của doanh nghiệp.",
        "vi",
        "Phạm Quang Dũng",
        "Bộ trưởng Bộ Khoa học và Công nghệ",
        "Bộ Khoa học và Công nghệ",
    ),
    ("Chủ tịch UBND TP. Huế Phan Quý Phương", "vi", "Phan Quý Phương", "Chủ tịch UBND TP. Huế", "UBND TP. Huế"),
    (
        "Chủ tịch HĐND thành phố Đồng Văn Thanh dự lễ.",
        "vi",
        "Đồng Văn Thanh",
        "Chủ tịch HĐND thành phố",
        "HĐND thành phố",
    ),
    (
        "Giám đốc Đại học Quốc gia Hà Nội Lê Quân phát biểu",
        "vi",
        "Lê Quân",
        "Giám đốc Đại học Quốc gia Hà Nội",
        "Đại học Quốc gia Hà Nội",
    ),
    ("Theo PGS.TS Vũ Minh Khương, cần thử nghiệm.", "vi", "Vũ Minh Khương", None, None),
]


@pytest.mark.parametrize(
    ("text", "language", "name", "role", "organisation"), [pytest.param(*case, id=case[2]) for case in CASES]
)
def test_a_person_with_the_office_beside_the_name(
    text: str, language: Language, name: str, role: str | None, organisation: str | None
) -> None:
    (person,) = find_people(text, language)
    assert (person.name, person.role, person.organisation) == (name, role, organisation)
    assert name in person.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hô Chi Minh-Ville et Ho Chi Minh City", id="a city named after a person"),
        pytest.param("Le Comité populaire et La Direction générale", id="French articles are no surnames"),
        pytest.param("La province de Thai Nguyen et celle de Cao Bang", id="provinces"),
        pytest.param("đường Nguyễn Trãi, Trường Đại học Tôn Đức Thắng", id="a street and a university"),
        pytest.param("The Director General Department Report", id="capitals without a name"),
        pytest.param("le parc de Van Don, la commune de Dam Ha", id="places"),
    ],
)
def test_what_only_looks_like_a_person(text: str) -> None:
    assert find_people(text) == []


def test_each_person_keeps_their_own_office() -> None:
    text = "Vice Minister Bui Van An, Chairman Le Quoc Viet and Ms. Tran Thu Hoa, head of the Fund, took part."
    assert [(person.name, person.role) for person in find_people(text, "en")] == [
        ("Bui Van An", "Vice Minister"),
        ("Le Quoc Viet", "Chairman"),
        ("Tran Thu Hoa", "head of the Fund"),
    ]


_LIKELY = st.lists(
    st.sampled_from(
        [
            "M.",
            "Mme",
            "Nguyen",
            "Van",
            "A",
            "Trần",
            "Thị",
            "Hồ",
            "Chi",
            "Minh",
            "président",
            "du",
            "Comité",
            "populaire",
            ",",
            "Director",
            "of",
            "the",
            "Giám đốc",
            "Sở",
            "KH&CN",
            "et",
            "a",
            "said",
            ".",
            "\n",
            "đã",
            "-",
        ]
    ),
    max_size=14,
).map(" ".join)


@settings(deadline=None)
@given(st.text() | _LIKELY, st.sampled_from([None, "fr", "en", "vi"]))
def test_spans_hold_the_name_exactly(text: str, language: Language | None) -> None:
    for person in find_people(text, language):
        assert text[person.start : person.end] == person.text
        assert person.name in person.text
        assert person.role is None or person.role in person.text


HIGHLAND = [
    pytest.param(
        "Mme H'Len Niê, directrice adjointe du Département de la santé, a dit oui.",
        "fr",
        "H'Len Niê",
        "directrice adjointe du Département de la santé",
        id="a woman's particle, addressed",
    ),
    pytest.param(
        "H'Bhiao Êban, deputy director of the Department of Health, agreed.",
        "en",
        "H'Bhiao Êban",
        "deputy director of the Department of Health",
        id="a woman's particle, not addressed",
    ),
    pytest.param(
        "Bà Ksor H'Ren, Phó Giám đốc Sở Y tế, đồng ý.", "vi", "Ksor H'Ren", "Phó Giám đốc Sở Y tế", id="family first"
    ),
    pytest.param("Bí thư Huyện ủy K’Briu nói vậy.", "vi", "K’Briu", "Bí thư Huyện ủy", id="a man's particle"),
    pytest.param(
        "Ông Y Biêr Niê, Phó Chủ tịch HĐND tỉnh, phát biểu.", "vi", "Y Biêr Niê", "Phó Chủ tịch HĐND tỉnh", id="Y"
    ),
    pytest.param("Thứ trưởng Lê Xuân Định cho biết.", "vi", "Lê Xuân Định", "Thứ trưởng", id="trưởng is no school"),
]


@pytest.mark.parametrize(("text", "language", "name", "role"), HIGHLAND)
def test_names_of_other_peoples_are_whole(text: str, language: Language, name: str, role: str) -> None:
    (person,) = find_people(text, language)
    assert (person.name, person.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Có hiệu lực ngay.\nCHỦ TỊCH\nTrần Văn Ba", "CHỦ TỊCH", id="vi"),
        pytest.param("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Ba\n", "PHÓ CHỦ TỊCH", id="vi, for another"),
        pytest.param("Fin du texte.\nLE PRÉSIDENT\nTran Van Ba", "PRÉSIDENT", id="fr"),
        pytest.param("It ends here.\nCHAIRMAN\n\nTran Van Ba", "CHAIRMAN", id="en"),
    ],
)
def test_the_office_above_a_signature_is_the_signers(text: str, role: str) -> None:
    assert [(person.name, person.role) for person in find_people(text)] == [(person_of(text), role)]


def person_of(text: str) -> str:
    return text.rstrip().rsplit("\n", 1)[-1]


def test_a_ministry_of_health_in_capitals_is_nobody() -> None:
    assert find_people("Bộ Y Tế Lâm Đồng cho biết.", "vi") == []


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        pytest.param("Dinh Thi Sen est directrice adjointe du Département des finances.", "fr", "directrice", id="fr"),
        pytest.param("Dinh Thi Sen is the deputy director of the Department of Finance.", "en", "deputy", id="en"),
        pytest.param("Đinh Thị Sen là Phó Giám đốc Sở Tài chính.", "vi", "Phó Giám đốc", id="vi"),
    ],
)
def test_what_somebody_is_is_an_office(text: str, language: Language, role: str) -> None:
    [person] = find_people(text, language)

    assert person.role is not None and person.role.startswith(role)
