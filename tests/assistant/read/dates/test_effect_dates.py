"""From when a text applies that speaks of its own signing and replaces another. The text is made up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

TEXT = """THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 912/QĐ-TTg
Hà Nội, ngày 12 tháng 5 năm 2026

QUYẾT ĐỊNH

Phê duyệt Chương trình đo đạc đại dương đến năm 2032

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;

Điều 1. Phê duyệt Chương trình đo đạc đại dương đến năm 2032.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 640/QĐ-TTg ngày 03 tháng 4 năm 2017.

Nguồn: https://example.org/tests/quyet-dinh-912
"""


REPORT = """On 3 May 2026 the People's Council of Ca Mau adopted Resolution No. 77/2026/NQ-HDND on shrimp research.
It comes into effect on 1 July 2026 and replaces Resolution No. 15/2020/NQ-HDND dated 4 June 2020.

Source: https://example.org/tests/resolution-77
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(
        tmp_path_factory.mktemp("effect-dates"), {"quyet-dinh.txt": TEXT, "report.txt": REPORT}
    ) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "date", "replaced"),
    [
        pytest.param("Quyết định 912/QĐ-TTg có hiệu lực từ khi nào?", "12/5/2026", "3/4/2017", id="vi"),
        pytest.param("When does Decision 912/QD-TTg take effect?", "May 12, 2026", "April 3, 2017", id="en"),
        pytest.param(
            "When did Decision 912/QD-TTg take effect?", "May 12, 2026", "April 3, 2017", id="en, in the past"
        ),
        pytest.param("When does Decision 912 take effect?", "May 12, 2026", "April 3, 2017", id="by its number alone"),
        pytest.param(
            "Nghị quyết 77/2026/NQ-HĐND của Cà Mau có hiệu lực từ ngày nào?",
            "1/7/2026",
            "4/6/2020",
            id="beside another",
        ),
        pytest.param("Quand la décision 912/QD-TTg entre-t-elle en vigueur ?", "12 mai 2026", "3 avril 2017", id="fr"),
    ],
)
def test_from_the_day_of_signing_is_the_date_of_this_text(
    question: str, date: str, replaced: str, assistant: Assistant
) -> None:
    told = assistant.ask(question).answer.replace("\u202f", " ").replace("\u00a0", " ").partition("\n>")[0]
    assert date in told
    assert replaced not in told
