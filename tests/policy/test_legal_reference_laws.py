"""Laws that texts name by their subject and year."""

from __future__ import annotations

import pytest

from policy.legal_reference import InstrumentType, canonical_identifier, find_references

SCIENCE = "Luật Khoa học, công nghệ và đổi mới sáng tạo 2025"

LAWS = [
    ("the Digital Technology Industry Law (2025)", "Luật Công nghiệp công nghệ số 2025", "Digital Technology Industry"),
    ("the Investment Law of 2020", "Luật Đầu tư 2020", "Investment"),
    ("Luật Sở hữu trí tuệ sửa đổi năm 2022, và", "Luật Sở hữu trí tuệ 2022", "Sở hữu trí tuệ"),
    ("the Law on Capital (amended) of 2024 and", "Luật Thủ đô 2024", "Capital"),
    ("hướng dẫn thi hành Luật Ban hành văn bản quy phạm pháp luật;", "Luật Ban hành văn bản quy phạm pháp luật",
     "Ban hành văn bản quy phạm pháp luật"),
    (
        "la loi sur la science, la technologie et l'innovation de 2025 lève",
        SCIENCE,
        "la science, la technologie et l'innovation",
    ),
    (
        "la Loi sur la science, la technologie et l'innovation en 2025 et",
        SCIENCE,
        "la science, la technologie et l'innovation",
    ),
    ("the Law on Science, Technology and Innovation 2025", SCIENCE, "Science, Technology and Innovation"),
    ("the 2025 Law on Science, Technology and Innovation", SCIENCE, "Science, Technology and Innovation"),
    ("the Law on science, technology and innovation (2025)", SCIENCE, "science, technology and innovation"),
    ("Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2025", SCIENCE, "Khoa học, công nghệ và đổi mới sáng tạo"),
    ("luat khoa hoc, cong nghe va doi moi sang tao 2025", SCIENCE, "khoa hoc, cong nghe va doi moi sang tao"),
    ("Luật Chuyển giao công nghệ quy định", "Luật Chuyển giao công nghệ", "Chuyển giao công nghệ"),
    ("Luật Chuyển giao công nghệ tạo hành lang pháp lý", "Luật Chuyển giao công nghệ", "Chuyển giao công nghệ"),
    (
        "la loi de 2017 sur le transfert de technologies",
        "Luật Chuyển giao công nghệ 2017",
        "le transfert de technologies",
    ),
    ("the Law on Technology Transfer 2017", "Luật Chuyển giao công nghệ 2017", "Technology Transfer"),
    ("la loi sur les hautes technologies prévoit", "Luật Công nghệ cao", "les hautes technologies"),
    ("the Law on High Technology requires", "Luật Công nghệ cao", "High Technology"),
    ("la loi relative à la propriété intellectuelle", "Luật Sở hữu trí tuệ", "la propriété intellectuelle"),
    ("Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Hỗ trợ doanh nghiệp nhỏ và vừa"),
    ("la loi sur le sport de 2006", "Luật le sport 2006", "le sport"),
    (
        "the Law on Physical Training and Sports took effect",
        "Luật Physical Training and Sports",
        "Physical Training and Sports",
    ),
    ("Luật Du lịch 2017", "Luật Du lịch 2017", "Du lịch"),
    ("Luật Công nghệ thực phẩm có hiệu lực", "Luật Công nghệ thực phẩm", "Công nghệ thực phẩm"),
    ("theo Luật Đầu tư các doanh nghiệp nộp thuế", "Luật Đầu tư", "Đầu tư"),
    ("Luật Hợp tác xã mới", "Luật Hợp tác xã", "Hợp tác xã"),
    ("under the Street Lighting Law, lamps", "Luật Street Lighting", "Street Lighting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "identifier", "name"), [pytest.param(*row, id=row[0]) for row in LAWS])
def test_laws_by_name(text: str, identifier: str, name: str) -> None:
    (reference,) = find_references(text)
    assert reference.type is InstrumentType.LAW
    assert (canonical_identifier(reference), reference.name) == (identifier, name)


@pytest.mark.parametrize(
    "text",
    [
        "Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15",
        "the Law on Science, Technology and Innovation (No. 93/2025/QH15)",
        "la loi n° 93/2025/QH15 sur la science, la technologie et l'innovation",
    ],
)
def test_a_law_with_number_and_name_is_one_reference(text: str) -> None:
    (reference,) = find_references(text)
    assert (reference.number, reference.year, reference.suffix) == ("93", 2025, "QH15")
    assert reference.name is not None
    assert canonical_identifier(reference) == "93/2025/QH15"


def test_articles_of_a_named_law() -> None:
    (reference,) = find_references("khoản 1 Điều 8 Luật Chuyển giao công nghệ năm 2017")
    assert reference.pinpoint is not None
    assert (reference.pinpoint.article, reference.pinpoint.clause, reference.year) == ("8", "1", 2017)
