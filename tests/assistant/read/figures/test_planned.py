"""What was planned for a year and what came of it: neither answers for the other, in sentences and in tables."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

TABLE = """| Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025 | Kế hoạch 2026 |
|---|---|---|---|
| Doanh nghiệp khoa học và công nghệ | 40 | 33 | 45 |
"""
ARTICLES = {
    "bac-lieu.md": "In 2025 Bac Lieu intended to train 130 chip engineers, but only 72 finished.",
    "hau-giang.md": (
        "Hậu Giang dự kiến đào tạo 210 chuyên gia dữ liệu trong năm 2025, nhưng thực tế mới có 96 người học xong."
    ),
    "tra-vinh.md": "La ville de Tra Vinh devait ouvrir 14 laboratoires ; 6 l'ont été.",
    "kien-giang.md": "## Mục tiêu năm 2030\n\n- Kiên Giang đào tạo 900 kỹ sư bán dẫn.",
    "soc-trang.md": f"Kết quả của Sóc Trăng\n\n{TABLE}",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    texts = {
        name: f"---\nurl: https://example.org/{name}\ndate: 2026-02-03\n---\n# {name.removesuffix('.md')}\n\n{text}\n"
        for name, text in ARTICLES.items()
    }
    with assistant_over(tmp_path_factory.mktemp("planned"), texts) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "planned", "quoted"),
    [
        pytest.param("How many engineers were trained in Bac Lieu?", "130", "only 72 finished", id="en"),
        pytest.param("Hậu Giang đã đào tạo được bao nhiêu chuyên gia dữ liệu?", "210", "96 người", id="vi"),
        pytest.param("How many engineers has Kien Giang trained?", "900", "900 kỹ sư", id="a list of aims"),
        pytest.param("Combien de laboratoires ont été ouverts à Tra Vinh ?", "14", "6 l'ont été", id="fr"),
    ],
)
def test_what_was_planned_is_not_told_as_done(assistant: Assistant, question: str, planned: str, quoted: str) -> None:
    answer = assistant.ask(question).answer

    assert f"**{planned}**" not in answer
    assert quoted in answer


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("How many S&T enterprises did Soc Trang have in 2025?", "33", id="reached, of a year"),
        pytest.param("Sóc Trăng có kế hoạch bao nhiêu doanh nghiệp khoa học công nghệ năm 2025?", "40", id="planned"),
        pytest.param("Combien d'entreprises scientifiques à Soc Trang ?", "33", id="no year"),
    ],
)
def test_a_row_tells_its_plan_and_its_result_apart(assistant: Assistant, question: str, value: str) -> None:
    assert f"**{value}**" in assistant.ask(question).answer
