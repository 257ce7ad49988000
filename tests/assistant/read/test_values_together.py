"""Two values of the question: of one text, of one period; what two articles tell of one thing, in two languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

_FRENCH = """---
title: Vinh Long mesure le sel
url: https://example.org/fr
publisher: Le Courrier du Delta
date: 2025-06-12
---
# Vinh Long mesure le sel

Le réseau de capteurs de Vinh Long compte 24 stations et a coûté 85 milliards de VND. Il a été inauguré le 3 mai 2025.

La résolution n° 12/2024/NQ-HĐND du 5 juillet 2024 accorde 300 millions de VND par laboratoire. Pour les experts, la \
prime atteint 700 millions de VND : elle relève d'un autre texte, la résolution n° 19/2025/NQ-HĐND.

La ville a reçu 640 milliards de VND pour 2026-2030, contre 410 milliards pour 2021-2025.
"""
_VIETNAMESE = """---
title: Vĩnh Long đo mặn
url: https://example.org/vi
publisher: Báo Miền Tây
date: 2025-06-20
---
# Vĩnh Long đo mặn

Mạng lưới cảm biến của Vĩnh Long gồm 24 trạm, tổng kinh phí 92 tỷ đồng, khánh thành ngày 3/5/2025.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("told"), {"fr.md": _FRENCH, "vi.md": _VIETNAMESE}) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        pytest.param("Les 300 millions et les 700 millions de VND relèvent-ils du même texte ?", "Non", id="texts"),
        pytest.param("300 triệu và 700 triệu đồng có cùng một nghị quyết không?", "Không", id="texts, Vietnamese"),
        pytest.param("Are the 640 billion and 410 billion VND for the same period?", "No", id="periods"),
        pytest.param("640 tỷ và 410 tỷ đồng: có phải cùng một giai đoạn không?", "Không", id="periods, Vietnamese"),
        pytest.param(
            "Hai bài báo có thống nhất về số trạm của mạng lưới cảm biến không?",
            "Các bài viết thống nhất",
            id="numbers",
        ),
        pytest.param(
            "Do the articles give the same cost for the sensor network?", "The articles do not give", id="sums"
        ),
        pytest.param(
            "Các bài viết có nói giống nhau về ngày khánh thành mạng lưới cảm biến không?",
            "Các bài viết thống nhất",
            id="days",
        ),
    ],
)
def test_whether_they_are_one_is_said_first(told: Assistant, question: str, lead: str) -> None:
    answer = told.ask(question)
    assert answer.answer.startswith(lead)
    assert not answer.checks.removed
