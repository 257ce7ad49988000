"""The head of an official text: number, date and title around it, also where a page lost its line breaks."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.legal_reference import canonical_identifier
from tests.ingest.extract.instrument_mentions import mentions_of

HEADS = [
    pytest.param(
        "vi",
        "UBND TỈNH LAI CHÂU\nSố: 21/KH-UBND\nLai Châu, ngày 3 tháng 4 năm 2026\n\nKẾ HOẠCH\n"
        "Thực hiện Nghị quyết số 57-NQ/TW trên địa bàn tỉnh\n\nNội dung gồm ba phần.\n",
        "21/KH-UBND",
        "Thực hiện Nghị quyết số 57-NQ/TW trên địa bàn tỉnh",
        [("implements", "57-NQ/TW")],
        id="plan",
    ),
    pytest.param(
        "en",
        "THE PRIME MINISTER No. 21/QD-TTg Hanoi, 3 April 2026\n\nDECISION\nApproving the scheme on tea\n\n"
        "Article 1. Approval.\nDecision No. 9/QD-TTg ceases to have effect.\n",
        "21/QĐ-TTg",
        "Approving the scheme on tea",
        [("ends", "09/QĐ-TTg")],
        id="one line",
    ),
    pytest.param(
        "en",
        "PEOPLE'S COMMITTEE     SOCIALIST REPUBLIC OF VIETNAM\nNo. 21/QD-UBND     Independence - Freedom - Happiness\n"
        "Lai Chau, 3 April 2026\n\nDECISION\nPromulgating the rules on tea\n\nPursuant to the Law on Enterprises;\n"
        "Article 1. This Decision replaces Decision No. 9/QD-UBND.\n",
        "21/QĐ-UBND",
        "Promulgating the rules on tea",
        [("replaces", "09/QĐ-UBND")],
        id="two columns",
    ),
]


@pytest.mark.parametrize(("language", "text", "number", "title", "relations"), HEADS)
def test_a_head_tells_the_date_the_title_and_what_the_text_does(
    language: Language, text: str, number: str, title: str, relations: list[tuple[str, str]]
) -> None:
    own = [one for one in mentions_of(text, language) if canonical_identifier(one.reference) == number]
    assert {one.issued.first.isoformat() for one in own if one.issued} == {"2026-04-03"}
    assert [one.subject for one in own if one.subject] == [title]
    assert [(kind.value, canonical_identifier(other)) for one in own for kind, other in one.relations] == relations
    for one in own:
        assert text[one.evidence.start : one.evidence.end] == one.evidence.quote


LAW = (
    "QUỐC HỘI\nLuật số: 18/2031/QH17\n\nLUẬT\nCÔNG NGHỆ THỰC PHẨM\n\nQuốc hội ban hành Luật Công nghệ thực phẩm.\n\n"
    "Điều 1. Phạm vi\nChương II Luật Bưu chính số 9/2010/QH12 hết hiệu lực.\n\n"
    "Luật này được Quốc hội khóa XVII, kỳ họp thứ 2 thông qua ngày 3 tháng 4 năm 2031.\n"
)


def test_a_law_goes_by_its_number_wherever_its_text_names_it() -> None:
    found = mentions_of(LAW, "vi")
    own = [one for one in found if canonical_identifier(one.reference) == "18/2031/QH17"]
    assert {one.reference.text for one in own if one.reference.text} == {
        "Luật số: 18/2031/QH17",
        "Luật Công nghệ thực phẩm",
        "Luật này",
    }
    assert [one.issued.first.isoformat() for one in own if one.issued] == ["2031-04-03"]
    assert {canonical_identifier(one.reference) for one in found} - {"18/2031/QH17"} == {"09/2010/QH12"}


def test_a_day_is_no_subject() -> None:
    (one,) = mentions_of("The council passed Resolution No. 9/2025/NQ-HDND on 14 November, to everybody's relief.")
    assert one.subject is None
