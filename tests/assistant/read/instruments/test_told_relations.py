"""What one text does to others, and who signed it, where only its sentence tells."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

_ARTICLE = """---
title: Vinh Long règle ses aides
url: https://example.org/one
date: 2025-06-12
---
# Vinh Long règle ses aides

La résolution n° 33/2024/NQ-HĐND, adoptée le 9 décembre 2024 par le Conseil populaire de Vinh Long, porte sur l'aide\
 aux laboratoires. Elle remplace un texte de 2019.

Le plan n° 118/KH-UBND de Vinh Long, daté du 4 mars 2025, met en œuvre la résolution n° 57-NQ/TW du Bureau politique et\
 la résolution n° 09-NQ/TU du 12 juin 2024 du Comité provincial du Parti.

La décision n° 902/QD-UBND, que M. Hai a signée, attribue 12 milliards de VND au laboratoire. Tran Van Hai est \
vice-président du Comité populaire provincial.
"""
_AN_GIANG = """---
title: Kế hoạch của An Giang
url: https://example.org/two
date: 2025-06-12
---
# Kế hoạch của An Giang

Kế hoạch số 118/KH-UBND ngày 18/2/2025 của UBND tỉnh An Giang giao nhiệm vụ chuyển đổi số cho các sở.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("told"), {"one.md": _ARTICLE, "two.md": _AN_GIANG}) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("Nghị quyết 33/2024/NQ-HĐND thay thế văn bản năm nào?", ("2019",), id="a year alone"),
        pytest.param("What does Resolution 33/2024/NQ-HDND replace?", ("a text of **2019**",), id="replaces what"),
        pytest.param("Quels textes le plan 118 de Vinh Long met-il en œuvre ?", ("57-NQ/TW", "09-NQ/TU"), id="French"),
        pytest.param("Kế hoạch 118 của Vĩnh Long thực hiện nghị quyết nào?", ("57-NQ/TW", "09-NQ/TU"), id="Vietnamese"),
        pytest.param("Who signed Decision No. 902/QD-UBND?", ("Tran Van Hai",), id="a given name told in full"),
        pytest.param("Le plan 118 de Vinh Long et celui de An Giang sont-ils le même texte ?", ("2 text",), id="same"),
        pytest.param("When did Vinh Long issue plan 118/KH-UBND?", ("March 4, 2025",), id="date behind its place"),
    ],
)
def test_the_sentence_on_a_text_answers(told: Assistant, question: str, said: tuple[str, ...]) -> None:
    answer = told.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    lead = answer.answer.partition("\n\n>")[0]
    assert all(one in lead for one in said)
    assert not answer.checks.removed
